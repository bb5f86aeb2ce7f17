// Settings of the reader, kept in this browser. Private windows may store nothing, or throw when storage is touched.

export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Store a setting; `null` removes it. */
export function writeSetting(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The setting lasts as long as the page.
  }
}
