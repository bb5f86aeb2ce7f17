/** How the page came to be used: with what the reader did before its script had been loaded. */
export interface Begin {
  /** What was typed or pasted until then. */
  text: string;
  /** The sample that was chosen. */
  sample: number | null;
  /** The file that was dropped. */
  file: File | null;
  /** Whether “Open a file” was pressed. */
  wantsFile: boolean;
}
