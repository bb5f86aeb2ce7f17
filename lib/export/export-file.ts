/** A file of the site that is not a page: its path from the root, and its text. */
export interface ExportFile {
  path: string;
  text: string;
}
