/** Runs in the page: leaves a stamp in the trace once the list has been painted anew for the first time since `expect`. */
export function stampList(): void {
  let expected = false;
  addEventListener('expect', () => (expected = true));
  addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector('#sessions');
    if (!list) return;
    new MutationObserver(() => {
      if (!expected) return;
      expected = false;
      requestAnimationFrame(() => setTimeout(() => console.timeStamp('listed')));
    }).observe(list, { subtree: true, childList: true, characterData: true, attributeFilter: ['style'] });
  });
}
