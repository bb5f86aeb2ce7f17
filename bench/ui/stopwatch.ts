/** Runs in the page: after each `expect` event, puts a time stamp `listed` into the trace once a changed list is painted. */
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
