import styles from './provenance.module.css';

/** Below a text: whose words it is, and a link to suggest a correction. */
export function Provenance({ words, correct }: { words: string; correct: string | null }) {
  return (
    <p className={styles.root}>
      {words}.{correct !== null && ' '}
      {correct !== null && <a href={correct}>Report a mistake</a>}
    </p>
  );
}
