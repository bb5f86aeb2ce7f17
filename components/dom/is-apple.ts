/** Whether the reader's keyboard has a Command key. */
export const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);
