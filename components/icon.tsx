import styles from './icon.module.css';

const paths = {
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  external: 'M8 5.5h6.5V12M14.5 5.5 6 14',
  left: 'M16 10H4.5M9 5.5 4.5 10 9 14.5',
  link: 'M8.6 11.4a3 3 0 0 0 4.3 0l2.5-2.5a3 3 0 0 0-4.3-4.3l-1.2 1.2M11.4 8.6a3 3 0 0 0-4.3 0l-2.5 2.5a3 3 0 0 0 4.3 4.3l1.2-1.2',
  menu: 'M3 6h14M3 10h14M3 14h14',
  note: 'M4.5 3.5h11v13h-11zM7.25 7.25h5.5M7.25 10h5.5M7.25 12.75h3',
  right: 'M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5',
  warning: 'M10 3.5 17.5 16.5h-15zM10 8v4.5M10 14v.5',
  watch: 'M6 4.25v11.5L15.5 10z',
};
export type IconName = keyof typeof paths;

/** Drawn in the colour of the words beside it, and never read out: the words say it. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? styles.small : styles.root} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
