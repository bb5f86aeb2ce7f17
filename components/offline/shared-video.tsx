import styles from './shared-video.module.css';

/** Leads from the address of a video to its session. Without script there is the search. */
export function SharedVideo() {
  return (
    <shared-video className={styles.root}>
      <output data-when="looking" hidden>
        Looking for the session of this video…
      </output>
      <output data-when="none" hidden>
        What was shared has no address of a video on YouTube.
      </output>
      <output data-when="unknown" hidden>
        No session here has this video.
      </output>
      <output data-when="failed" hidden>
        This site cannot be reached. Share the video again once you are connected.
      </output>
      <p>
        <a href="/">Search the programme</a>
      </p>
    </shared-video>
  );
}
