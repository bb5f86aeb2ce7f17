/** Links in running text: “A, B and C”. */
export function LinkList({ links }: { links: readonly { name: string; path: string }[] }) {
  return links.map(({ name, path }, index) => (
    <span key={path}>
      {index > 0 && (index === links.length - 1 ? ' and ' : ', ')}
      <a href={path}>{name}</a>
    </span>
  ));
}
