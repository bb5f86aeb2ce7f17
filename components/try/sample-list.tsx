import { Button } from '#components/ui/button.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { SAMPLES } from './samples.ts';
import styles from './sample-list.module.css';

/** Three ways in which people write such lists, each to begin with. */
export function Samples({ onUse }: { onUse: (text: string) => void }) {
  return (
    <PageGrid as="section" className={styles.root}>
      <h2 className={styles.name}>Or begin with one of these</h2>
      <ul className={styles.list}>
        {SAMPLES.map(({ name, shown, text }, at) => (
          <li key={name}>
            <h3>{name}</h3>
            <pre>{shown}</pre>
            <Button onClick={() => onUse(text)} data-try={at} aria-label={`Use this: ${name}`}>
              Use this
            </Button>
          </li>
        ))}
      </ul>
    </PageGrid>
  );
}
