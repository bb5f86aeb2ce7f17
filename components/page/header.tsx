import { myListPath } from '#lib/addresses.ts';
import styles from './header.module.css';
import { PageIcon } from '#components/ui/page-icon.tsx';
import { Wordmark } from './wordmark.tsx';

const sections = [
  { name: 'Programme', path: '/' },
  { name: 'Conferences', path: '/conferences' },
  { name: 'Speakers', path: '/speakers' },
  { name: 'Companies', path: '/companies' },
  { name: 'Topics', path: '/topics' },
  { name: 'Reports', path: '/notes' },
  { name: 'My list', path: myListPath },
] as const;
export type SectionName = (typeof sections)[number]['name'];

interface HeaderProps {
  /** The section of the site that the page belongs to. */
  current?: SectionName | undefined;
}

/** The header of every page. On small screens the links to the sections are in a menu. */
export function Header({ current }: HeaderProps) {
  return (
    <header className={styles.root}>
      <div className={styles.frame}>
        <Wordmark />
        <nav className={styles.nav} aria-label="Main">
          <SectionLinks current={current} />
        </nav>
        <div className={styles.tools}>
          <JumpTo />
          <theme-toggle>
            <button className={styles.theme} type="button" aria-label="Theme: automatic">
              <PageIcon name="theme" />
            </button>
          </theme-toggle>
          <details className={styles.menu} data-pop="">
            <summary>
              <PageIcon name="menu" />
              <span className={styles.word}>Menu</span>
            </summary>
            <nav aria-label="Menu">
              <SectionLinks current={current} />
              <JumpTo inMenu />
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}

/** Opens the palette; hidden without script. */
function JumpTo({ inMenu = false }) {
  return (
    <jump-to className={styles.jump}>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={inMenu ? undefined : 'Control+K Meta+K'}
      >
        Jump to…
        {!inMenu && (
          <>
            <kbd className={styles.control} aria-hidden="true">
              Ctrl K
            </kbd>
            <kbd className={styles.command} aria-hidden="true">
              ⌘ K
            </kbd>
          </>
        )}
      </button>
    </jump-to>
  );
}

function SectionLinks({ current }: HeaderProps) {
  return (
    <ul>
      {sections.map(({ name, path }) => (
        <li key={name}>
          <a href={path} aria-current={name === current ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
