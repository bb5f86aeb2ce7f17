import type { Message } from '#lib/catalogue/schema.ts';
import { TEXT } from '#lib/try/protocol.ts';
import { count } from '#lib/wording/counts.ts';
import styles from './told-list.module.css';

/** More messages than these are counted, not listed. */
const MOST = 50;

interface ToldListProps {
  /** The messages on the text, and those on the conference that was made of it. */
  messages: readonly Message[];
  more: readonly Message[];
  goTo: (place: NonNullable<Message['place']>) => void;
}

/** All messages with links to their lines, errors first. */
export function ToldList({ messages, more, goTo }: ToldListProps) {
  return (
    <>
      <h2 className={styles.name}>{count(messages.length, 'message')}</h2>
      <Messages messages={messages} goTo={goTo} />
      {more.length > 0 && (
        <>
          <h3 className={styles.further}>
            {more.length} more of the whole conference, as <code>sessions check</code> tells
          </h3>
          <Messages messages={more} goTo={goTo} />
        </>
      )}
    </>
  );
}

function Messages({ messages, goTo }: Omit<ToldListProps, 'more'>) {
  const errors = messages.filter(({ severity }) => severity === 'error');
  const sorted = [...errors, ...messages.filter(({ severity }) => severity === 'warning')];
  return (
    <>
      <ul className={styles.list}>
        {sorted.slice(0, MOST).map((message, at) => (
          <li key={at} data-severity={message.severity}>
            <Told message={message} goTo={goTo} />
          </li>
        ))}
      </ul>
      {sorted.length > MOST && <p className={styles.rest}>and {sorted.length - MOST} more</p>}
    </>
  );
}

function Told({
  message: { place, file, severity, reason, ruleId },
  goTo,
}: { message: Message } & Pick<ToldListProps, 'goTo'>) {
  const words = (
    <>
      {severity === 'error' && 'Error: '}
      {reason}
    </>
  );
  const where = place && `${place.start.line}:${place.start.column}`;
  if (!place || file !== TEXT)
    return (
      <p title={ruleId}>
        <b>{place ? `${file}:${where}` : file}</b> {words}
      </p>
    );
  return (
    <button type="button" title={ruleId} onClick={() => goTo(place)}>
      <b>{where}</b> <span>{words}</span>
    </button>
  );
}
