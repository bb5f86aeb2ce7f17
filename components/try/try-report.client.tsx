'use client';

import { type DragEvent, useEffect, useRef, useState } from 'react';
import { ActionButton } from '#components/ui/action.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { PageIcon } from '#components/ui/page-icon.tsx';
import { HydratedProvider, useHydration } from '#components/ui/use-hydrated.ts';
import type { Message } from '#lib/catalogue/schema.ts';
import { readLink } from '#lib/try/link.ts';
import { NOTHING_SET, TEXT } from '#lib/try/protocol.ts';
import type { SiteConference } from '#lib/try/propose.ts';
import { count } from '#lib/wording/counts.ts';
import type { Begin } from './begin.ts';
import { Editor, type EditorHandle } from './editor/editor.tsx';
import { ToldList } from './told-list.tsx';
import { Notice } from './notice.tsx';
import { type Problem, openFile } from './open-file.ts';
import { Results } from './results.tsx';
import { Samples } from './sample-list.tsx';
import { SAMPLES } from './samples.ts';
import { type Tab, Tabs } from './tabs.tsx';
import styles from './try-report.module.css';
import { useTry } from './use-try.ts';

export interface TryReportProps {
  /** The conferences of the site, by whose names a text says its days. */
  conferences: readonly SiteConference[];
}

/** The page on which a text becomes a catalogue. The server renders it empty; the script comes when it is used. */
export function TryReport({ conferences, begin }: TryReportProps & { begin?: Begin }) {
  const hydrated = useHydration();
  const editor = useRef<EditorHandle>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [tab, setTab] = useState<Tab>('text');
  const [problem, setProblem] = useState<Problem | null>(null);
  const { reader, isEmpty, text, setText, setFileName, settings, setSettings, shown, isReading, failure } =
    useTry(conferences);

  function put(next: string, name: string | null = null) {
    setProblem(null);
    setFileName(name);
    setSettings(NOTHING_SET);
    editor.current?.replace(next);
  }

  async function open(file: File | undefined) {
    if (!file) return;
    const opened = await openFile(file, reader);
    if (opened.text !== null) put(opened.text, file.name);
    setProblem(opened.problem);
    setTab('text');
  }

  async function openLink() {
    const linked = await readLink(location.hash);
    if (linked === null) return;
    if (linked === 'broken')
      return setProblem({
        what: 'This link holds no text that can be read.',
        why: 'Perhaps it was cut off on its way.',
      });
    put(linked.text);
    setSettings(linked.settings);
  }

  useEffect(() => {
    if (!begin) return undefined;
    if (begin.text !== '') setText(begin.text);
    if (begin.sample !== null) put(SAMPLES[begin.sample]?.text ?? '');
    if (begin.file) void open(begin.file);
    if (begin.wantsFile) chooser.current?.click();
    void openLink();
    const follow = () => void openLink();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
    // oxlint-disable-next-line react/exhaustive-deps -- what was begun with is taken up once
  }, []);

  const goTo = (place: NonNullable<Message['place']>) => {
    setTab('text');
    // Once the tab is shown: what is hidden takes no focus.
    requestAnimationFrame(() => editor.current?.goTo(place));
  };
  const goToLine = (line: number) => goTo({ start: { line, column: 1 }, end: { line, column: 1 } });
  const messages = shown?.read.messages ?? [];
  const talks = shown?.read.talks ?? [];
  return (
    <HydratedProvider value={hydrated}>
      <div
        className={styles.root}
        data-live={hydrated || undefined}
        onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
        onDropCapture={(event: DragEvent) => {
          if (event.dataTransfer.files.length === 0) return;
          event.preventDefault();
          event.stopPropagation();
          void open(event.dataTransfer.files[0]);
        }}
      >
        {problem && <Notice onClose={() => setProblem(null)} {...problem} />}
        {failure !== null && <Notice what="The text could not be read." why={failure} />}
        <PageGrid>
          <aside className={styles.rail} aria-label="Messages">
            {shown && <ToldList messages={messages} more={shown.read.more} goTo={goTo} />}
          </aside>
          <div>
            <Tabs tab={tab} onTab={setTab} text={messages.length} programme={talks.length} />
            <div className={styles.bench}>
              <section
                id="try-text"
                className={styles.pane}
                data-off={tab !== 'text' || undefined}
                aria-labelledby="try-text-name"
              >
                <h2 id="try-text-name">
                  Your text <small>{isEmpty ? 'Nothing yet' : describe(shown?.read.format, text)}</small>
                </h2>
                <Editor
                  ref={editor}
                  messages={
                    shown ? [...messages, ...shown.read.more.filter(({ file }) => file === TEXT)] : []
                  }
                  read={shown?.text ?? ''}
                  onText={setText}
                  isUsed={begin !== undefined}
                />
                <p className={styles.acts}>
                  <ActionButton
                    icon={<PageIcon name="file" />}
                    onClick={() => chooser.current?.click()}
                    data-try="open"
                  >
                    Open a file
                  </ActionButton>
                  {!isEmpty && (
                    <ActionButton icon="close" onClick={() => put('')}>
                      Start over
                    </ActionButton>
                  )}
                  <span className={styles.keys}>
                    <kbd>Tab</kbd> leaves the text
                  </span>
                </p>
                <input
                  ref={chooser}
                  type="file"
                  hidden
                  accept=".md,.markdown,.txt,.csv,.json,.ics,.xml,.yml,.yaml,.html,text/*"
                  onChange={(event) => {
                    void open(event.target.files?.[0]);
                    event.target.value = '';
                  }}
                />
              </section>
              <section
                id="try-programme"
                className={styles.pane}
                data-off={tab !== 'programme' || undefined}
                aria-labelledby="try-programme-name"
              >
                <h2 id="try-programme-name">
                  Your programme{' '}
                  <output>
                    {isReading && !shown ? 'Reading…' : isEmpty ? '' : told(talks, messages.length)}
                  </output>
                </h2>
                {shown ? (
                  <Results
                    reader={reader}
                    shown={shown}
                    settings={settings}
                    onSettings={setSettings}
                    goToLine={goToLine}
                  />
                ) : (
                  <p className={styles.empty}>
                    The sessions appear here, day by day, as soon as there is a text.
                  </p>
                )}
              </section>
            </div>
          </div>
        </PageGrid>
        {isEmpty && <Samples onUse={put} />}
      </div>
    </HydratedProvider>
  );
}

function told(talks: readonly { date: string | null }[], messages: number): string {
  const days = new Set(talks.flatMap(({ date }) => date ?? [])).size;
  return [
    count(talks.length, 'session'),
    ...(days > 0 ? [count(days, 'day')] : []),
    ...(messages > 0 ? [count(messages, 'message')] : []),
  ].join(', ');
}

const FORMATS: Record<string, string> = {
  report: 'Markdown',
  titles: 'Titles',
  csv: 'Playlist',
  'yt-dlp': 'YouTube playlist',
  'youtube-api': 'YouTube playlist',
  takeout: 'YouTube playlist',
  ics: 'Calendar',
  pyvideo: 'pyvideo.org',
  rubyevents: 'RubyEvents',
  schedule: 'Schedule',
};

const describe = (format: string | undefined, text: string) =>
  `${FORMATS[format ?? 'report'] ?? 'Markdown'}, ${count(text.split('\n').length, 'line')}`;
