import type { ReactNode } from 'react';
import type { Note } from '#lib/catalogue/schema.ts';
import { talkPath } from '#lib/addresses.ts';
import { StandaloneLink } from '#components/ui/standalone-link.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { KindLabel } from '#components/talk/kind-label.tsx';
import type { Row } from '#components/talk/row.ts';
import styles from './note-section.module.css';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

export interface Discussed extends Pick<Row, 'slug' | 'kind' | 'title' | 'speakers'> {
  extent: Note['extent'];
}

interface NoteSectionProps {
  heading: string;
  /** The anchor in the original post; empty for what comes before its first heading. */
  anchor: string;
  /** 2 to 6. */
  level: number;
  /** The address of this section in the original. */
  original: string;
  discussed: readonly Discussed[];
  children: ReactNode;
}

/** A section of a report, with the talks that it discusses beside it. */
export function NoteSection({ heading, anchor, level, original, discussed, children }: NoteSectionProps) {
  return (
    <section className={styles.root} data-level={level}>
      <div>
        {anchor && (
          <div className={styles.head}>
            <SectionHeading id={anchor} level={level}>
              {heading}
            </SectionHeading>
            <copy-text anchor={anchor} said="Link to the section copied">
              <a className={styles.anchor} href={`#${anchor}`}>
                <Icon name="link" small />
                <VisuallyHidden>Link to the section: {heading}</VisuallyHidden>
              </a>
            </copy-text>
            <StandaloneLink href={original} to="external">
              Original<VisuallyHidden> section: {heading}</VisuallyHidden>
            </StandaloneLink>
          </div>
        )}
        {children}
      </div>
      {discussed.length > 0 && <DiscussedTalks heading={heading} talks={discussed} />}
    </section>
  );
}

function SectionHeading({ id, level, children }: { id: string; level: number; children: string }) {
  if (level === 2) return <h2 id={id}>{children}</h2>;
  if (level === 3) return <h3 id={id}>{children}</h3>;
  if (level === 4) return <h4 id={id}>{children}</h4>;
  if (level === 5) return <h5 id={id}>{children}</h5>;
  return <h6 id={id}>{children}</h6>;
}

const extents = {
  'at length': 'Discussed at length',
  discussed: 'Discussed',
  mentioned: 'Mentioned',
} as const;

function DiscussedTalks({ heading, talks }: { heading: string; talks: readonly Discussed[] }) {
  return (
    <div className={styles.side}>
      <p className={styles.label}>
        Sessions discussed<VisuallyHidden> in {heading}</VisuallyHidden>
      </p>
      <ul>
        {talks.map(({ slug, kind, title, speakers, extent }) => (
          <li key={slug}>
            <KindLabel kind={kind} />
            <a className={styles.title} href={talkPath(slug)}>
              {title}
            </a>
            <p>{speakers.map(({ name }) => name).join(', ')}</p>
            <p className={styles.extent}>{extents[extent]}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
