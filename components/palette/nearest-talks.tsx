import styles from './nearest-talks.module.css';

/** Pages that the reader may have meant by an address that leads nowhere; not there without script. */
export function NearestTalks() {
  return (
    <nearest-talks className={styles.root} hidden>
      <h2 id="nearest">Did you look for one of these?</h2>
      <ul aria-labelledby="nearest" />
    </nearest-talks>
  );
}
