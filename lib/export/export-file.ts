/** One of several files that a format consists of: where it lies, and its text. */
export interface ExportFile {
  path: string;
  text: string;
}
