import styles from './nearest-talks.module.css';

/** On the “not found” page: pages that the reader may have meant. Filled by script, and hidden until then. */
export function NearestTalks() {
  return (
    <nearest-talks className={styles.root} hidden>
      <h2 id="nearest">Perhaps one of these</h2>
      <ul aria-labelledby="nearest" />
    </nearest-talks>
  );
}
