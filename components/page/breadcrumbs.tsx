import styles from './breadcrumbs.module.css';

export interface Crumb {
  name: string;
  path: string;
}

/** Links to the pages above, and the name of this one. */
export function Breadcrumbs({ above, here }: { above: readonly Crumb[]; here: string }) {
  return (
    <nav className={styles.root} aria-label="Breadcrumb">
      <ol>
        {above.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
}
