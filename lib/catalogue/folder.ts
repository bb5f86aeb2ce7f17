import { VFile } from 'vfile';
import { compare } from './messages.ts';
import { reportWarning } from './reporter.ts';

/** Files that may lie in a data folder although they are no data. */
const BESIDE = /^(?:README\.md|SOURCES\.md|LICENSE(?:\.\w+)?)$/;

/** The files of a data folder, by path within it. Readers take theirs; `reportRest` reports what nobody took. */
export class Folder {
  readonly files: VFile[];
  readonly #root: string;
  readonly #start: string;
  readonly #left: Map<string, VFile>;

  /** `root` is the path of the folder, with which the paths of all files begin; with `.` they begin within it. */
  constructor(files: readonly VFile[], root: string) {
    this.files = files.toSorted((a, b) => compare(a.path, b.path));
    this.#root = root;
    this.#start = root === '.' ? '' : `${root}/`;
    this.#left = new Map(this.files.map((file) => [file.path.slice(this.#start.length), file]));
  }

  /** Take the file at a path; a second call gives `undefined`. */
  take(path: string): VFile | undefined {
    const file = this.#left.get(path);
    this.#left.delete(path);
    return file;
  }

  /** Make a file for a path where nothing is, so that messages about its absence have a file to be on. */
  absent(path: string): VFile {
    const file = new VFile({ path: path ? `${this.#start}${path}` : this.#root });
    this.files.push(file);
    return file;
  }

  /** The names of its folders from which not everything was taken yet. */
  folders(): string[] {
    return [
      ...new Set([...this.#left.keys()].flatMap((path) => (path.includes('/') ? path.split('/', 1) : []))),
    ];
  }

  /** The files not yet taken of one of its folders, as paths within that. */
  leftIn(folder: string): string[] {
    const start = `${folder}/`;
    return [...this.#left.keys()].flatMap((path) => (path.startsWith(start) ? path.slice(start.length) : []));
  }

  /** Report the files that nobody took (`file-unknown`). */
  reportRest(): void {
    for (const [path, file] of this.#left) {
      if (BESIDE.test(path)) continue;
      const reason = `Unexpected file \`${path}\`, expected only files that data/README.md describes`;
      reportWarning(file, { ruleId: 'file-unknown', reason });
    }
  }
}
