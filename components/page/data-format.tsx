import { grouped } from '#lib/wording/counts.ts';
import styles from './data-format.module.css';
import { TextBlock } from './text-block.tsx';

interface DataFile {
  path: string;
  bytes: number;
}

interface DataFormatProps {
  name: string;
  what: string;
  mediaType: string;
  files: readonly DataFile[];
  /** Where more files of this format are, in words. */
  like: string | null;
  promise: string;
  /** The beginning of one of the files. */
  example: string;
}

/** A format that the data comes in: its use, the files with their sizes, and the beginning of one. */
export function DataFormat({ name, what, mediaType, files, like, promise, example }: DataFormatProps) {
  return (
    <TextBlock heading={name}>
      <p>{what}</p>
      <ul className={styles.files}>
        {files.map(({ path, bytes }) => (
          <li key={path}>
            <a href={path}>{path}</a>
            <span className={styles.size}>{grouped(Math.ceil(bytes / 1024))} KB</span>
          </li>
        ))}
      </ul>
      {like && <p>There is {like}.</p>}
      <p>
        {promise} Served as {mediaType}.
      </p>
      <pre>{example}</pre>
    </TextBlock>
  );
}
