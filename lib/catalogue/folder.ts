import { VFile } from 'vfile';
import { compare } from './messages.ts';
import { reportWarning } from './report.ts';

/** Beside the data, and not read. */
const BESIDE = /^(?:README\.md|LICENSE(?:\.\w+)?)$/;

/** The files of a data folder by their path within it. What nobody takes is reported. */
export class Folder {
  readonly files: VFile[];
  readonly #root: string;
  readonly #left: Map<string, VFile>;

  /** The files' paths begin with `root`. */
  constructor(files: readonly VFile[], root: string) {
    this.files = files.toSorted((a, b) => compare(a.path, b.path));
    this.#root = root;
    this.#left = new Map(this.files.map((file) => [file.path.slice(root.length + 1), file]));
  }

  /** The file at a path, no longer left over then. */
  take(path: string): VFile | undefined {
    const file = this.#left.get(path);
    this.#left.delete(path);
    return file;
  }

  /** A file to hold messages about what is not there. */
  absent(path: string): VFile {
    const file = new VFile({ path: path ? `${this.#root}/${path}` : this.#root });
    this.files.push(file);
    return file;
  }

  /** The names of the folders in it. */
  folders(): string[] {
    return [
      ...new Set([...this.#left.keys()].flatMap((path) => (path.includes('/') ? path.split('/', 1) : []))),
    ];
  }

  /** What is left in one of its folders, by path within that. */
  leftIn(folder: string): string[] {
    const start = `${folder}/`;
    return [...this.#left.keys()].flatMap((path) => (path.startsWith(start) ? path.slice(start.length) : []));
  }

  /** Report what was not taken (`file-unknown`). */
  reportRest(): void {
    for (const [path, file] of this.#left) {
      if (BESIDE.test(path)) continue;
      const reason = `Unexpected file \`${path}\`, expected only files that data/README.md describes`;
      reportWarning(file, { ruleId: 'file-unknown', reason });
    }
  }
}
