import styles from './message-list.module.css';

export interface MessageLine {
  ruleId: string;
  reason: string;
  /** `data/x.md:12:3` */
  place: string;
  /** The same line in the repository. */
  /** Its line in the repository, if the site has one. */
  url: string | null;
}

/** Messages of the check, each with a link to its place in the data. */
export function MessageList({ messages }: { messages: readonly MessageLine[] }) {
  return (
    <ol className={styles.root}>
      {messages.map(({ ruleId, reason, place, url }) => (
        <li key={`${place} ${ruleId} ${reason}`}>
          <p>
            <InCode text={reason} />
          </p>
          <p className={styles.place}>
            {url === null ? place : <a href={url}>{place}</a>} <span>{ruleId}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Text with its back-quoted values as code. */
function InCode({ text }: { text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
