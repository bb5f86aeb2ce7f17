import { type ComponentProps, useId, useState } from 'react';
import type { ReadText, Settings } from '#lib/try/protocol.ts';
import { dateRange } from '#lib/wording/dates.ts';
import styles from './conference-form.module.css';

interface ConferenceFormProps {
  conference: ReadText['conference'];
  refused: ReadText['refused'];
  settings: Settings;
  onChange: (settings: Settings) => void;
}

/** The conference that was found in the text, and fields to say it better. An empty field is what the text says. */
export function ConferenceForm({ conference, refused, settings, onChange }: ConferenceFormProps) {
  const id = useId();
  const { name, days, timeZone } = conference;
  const [first = '', last = first] = [days[0], days.at(-1)];
  const [start, end] = settings.days ?? [first, last];
  const setDays = (next: readonly [string, string]) =>
    onChange({ ...settings, days: next[0] && next[1] ? next : null });
  return (
    <details className={styles.root}>
      <summary>
        <b>{name}</b> <span>{dateRange(days)}</span> <span>{timeZone}</span> <u>Change</u>
      </summary>
      <div className={styles.fields}>
        <p className={styles.hint}>Proposed from your text. What you change here stays as you set it.</p>
        <Field
          label="Name"
          value={settings.name ?? ''}
          placeholder={name}
          onChange={(event) => onChange({ ...settings, name: event.target.value || null })}
        />
        <Field
          label="First day"
          type="date"
          value={start}
          problem={refused.days}
          onChange={(event) =>
            setDays([event.target.value, end < event.target.value ? event.target.value : end])
          }
        />
        <Field
          label="Last day"
          type="date"
          value={end}
          onChange={(event) =>
            setDays([start > event.target.value ? event.target.value : start, event.target.value])
          }
        />
        <Field
          label="Time zone"
          value={settings.timeZone ?? ''}
          placeholder={timeZone}
          list={`${id}zones`}
          problem={refused.timeZone}
          onChange={(event) => onChange({ ...settings, timeZone: event.target.value.trim() || null })}
        />
        <Zones id={`${id}zones`} />
        <Field
          label="Published at"
          type="url"
          value={settings.address ?? ''}
          placeholder="https://…"
          problem={refused.address}
          onChange={(event) => onChange({ ...settings, address: event.target.value.trim() || null })}
        />
      </div>
    </details>
  );
}

function Field({
  label,
  problem,
  ...rest
}: ComponentProps<'input'> & { label: string; problem?: string | undefined }) {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...rest}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}problem`}
      />
      {problem !== undefined && (
        <span id={`${id}problem`} className={styles.problem}>
          {problem}
        </span>
      )}
    </p>
  );
}

function Zones({ id }: { id: string }) {
  const [zones] = useState(() => Intl.supportedValuesOf('timeZone'));
  return (
    <datalist id={id}>
      {zones.map((zone) => (
        <option key={zone}>{zone}</option>
      ))}
    </datalist>
  );
}
