import styles from './provenance.module.css';

/** Below a text: whose words it is, and where to put it right. */
export function Provenance({ words, correct }: { words: string; correct: string }) {
  return (
    <p className={styles.root}>
      {words}. <a href={correct}>Suggest a correction</a>
    </p>
  );
}
