import { ButtonLink } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import styles from './stage.module.css';

/** The slides of a talk, beside its video: what they are, and a link that opens them. */
export function Slides({ address, title }: { address: string; title: string }) {
  const { hostname, pathname } = new URL(address);
  const format = FORMATS[/\.(\w+)$/.exec(pathname)?.[1]?.toLowerCase() ?? ''];
  return (
    <section className={styles.slides} aria-labelledby="slides">
      <h2 id="slides">
        <Icon name="slides" /> Slides
      </h2>
      <p>
        {format ? `${format} on ${hostname}` : `On ${hostname}`}. Nothing is loaded from there until you open
        it.
      </p>
      <p>
        <ButtonLink href={address} rel="noreferrer">
          Open the slides <VisuallyHidden>of “{title}”</VisuallyHidden>
          <Icon name="external" small />
        </ButtonLink>
      </p>
    </section>
  );
}

const FORMATS: Partial<Record<string, string>> = {
  pdf: 'A PDF',
  ppt: 'A PowerPoint file',
  pptx: 'A PowerPoint file',
  key: 'A Keynote file',
  odp: 'An OpenDocument file',
};
