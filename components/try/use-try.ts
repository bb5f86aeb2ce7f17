import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { NOTHING_SET, type ReadText, type Settings, type TextToRead } from '#lib/try/protocol.ts';
import type { SiteConference } from '#lib/try/propose.ts';
import { Reader } from './reader.ts';

/** Brings a line of the text into sight. */
export type GoToLine = (line: number) => void;

/** How long a text has to stay as it is before it is read, in milliseconds. */
const PAUSE = 120;

/** What was read, and from which text. */
export interface Shown {
  text: string;
  asked: TextToRead;
  read: ReadText;
}

/** The text with what was read of it, and the reader to order more of. */
export function useTry(conferences: readonly SiteConference[]) {
  const [reader] = useState(() => new Reader());
  const [text, setText] = useState('');
  const [fileName, setFileName] = useState<string | null>(null);
  const [settings, setSettings] = useState<Settings>(NOTHING_SET);
  const [shown, setShown] = useState<Shown | null>(null);
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const newest = useRef(0);

  const isEmpty = text.trim() === '';

  useEffect(() => reader.start(), [reader]);

  useEffect(() => {
    newest.current += 1;
    const own = newest.current;
    if (isEmpty) return undefined;
    const timer = setTimeout(() => {
      const asked = { text, fileName, settings, around: aroundOf(conferences) };
      setReading(true);
      reader.read(asked).then(
        (read) => {
          if (read === null || own !== newest.current) return;
          setReading(false);
          setFailure(null);
          startTransition(() => setShown({ text, asked, read }));
        },
        (error: unknown) => {
          if (own !== newest.current) return;
          setReading(false);
          setFailure(error instanceof Error ? error.message : String(error));
        },
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [reader, text, isEmpty, fileName, settings, conferences]);

  const change = useCallback((next: string) => setText(next), []);
  return {
    reader,
    isEmpty,
    text,
    setText: change,
    setFileName,
    settings,
    setSettings,
    shown: isEmpty ? null : shown,
    isReading: isReading && !isEmpty,
    failure: isEmpty ? null : failure,
  };
}

const aroundOf = (conferences: readonly SiteConference[]): TextToRead['around'] => ({
  conferences,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  today: new Date().toISOString().slice(0, 10),
});
