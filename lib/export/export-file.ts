/** A file of the site that is not a page: its path from the root, and its text. */
export interface ExportFile {
  path: string;
  text: string;
}

/** A file whose text is made when it is read, so that needing only a few of many files is cheap. */
export const exportFile = (path: string, write: () => string): ExportFile => ({
  path,
  get text() {
    return write();
  },
});
