import { flags, onListChange } from './text.ts';

/** Say beside each link to the list how many talks it has. */
export function countList(): void {
  const counts = Array.from(document.querySelectorAll('header a[href="/my-list"]'), (link) =>
    link.appendChild(document.createElement('span')),
  );
  const tell = () => {
    const { size } = flags();
    for (const count of counts) count.textContent = size > 0 ? ` ${size}` : '';
  };
  tell();
  onListChange(tell);
}
