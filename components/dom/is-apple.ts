/** Whether the reader's machine has a command key. */
export const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);
