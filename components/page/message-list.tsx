import styles from './message-list.module.css';

export interface MessageLine {
  ruleId: string;
  reason: string;
  /** `data/x.md:12:3`, and where that can be seen. */
  place: string;
  url: string;
}

/** What the check found unsure, each with its place in the data. */
export function MessageList({ messages }: { messages: readonly MessageLine[] }) {
  return (
    <ol className={styles.root}>
      {messages.map(({ ruleId, reason, place, url }) => (
        <li key={`${place} ${ruleId} ${reason}`}>
          <p>
            <InCode text={reason} />
          </p>
          <p className={styles.place}>
            <a href={url}>{place}</a> <span>{ruleId}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Text in which back-quoted values stand out. */
function InCode({ text }: { text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
