import { copyToClipboard } from '#components/dom/copy-to-clipboard.ts';
import { download } from '#components/dom/download.ts';
import { showToast } from '#components/elements/toast.ts';
import { ActionButton } from '#components/ui/action.tsx';
import { Button } from '#components/ui/button.tsx';
import { PageIcon } from '#components/ui/page-icon.tsx';
import { formatLink } from '#lib/try/link.ts';
import type { TakeAway as Wanted } from '#lib/try/protocol.ts';
import { count } from '#lib/wording/counts.ts';
import { permanentAddress } from '#components/dom/permanent-address.ts';
import type { Reader } from './reader.ts';
import type { Shown } from './use-try.ts';
import styles from './take-away.module.css';

interface TakeAwayProps {
  reader: Reader;
  shown: Shown;
}

/** What can be done with the catalogue that a text has become. */
export function TakeAway({ reader, shown }: TakeAwayProps) {
  const { talks, messages, more } = shown.read;
  const errors = [...messages, ...more].filter(({ severity }) => severity === 'error').length;
  const give = (wanted: Wanted) => void save(reader, shown, wanted);
  const isDated = talks.some(({ date }) => date !== null);
  return (
    <div>
      <p className={styles.main}>
        <Button look="primary" onClick={() => give('folder')}>
          <PageIcon name="get" /> Download as a data folder
        </Button>
        <a href="#publish">What to do with it</a>
      </p>
      {errors > 0 && (
        <p className={styles.warning}>
          The site will not start with {count(errors, 'error')} in it. Mend {errors === 1 ? 'it' : 'them'}{' '}
          first, here or in the file.
        </p>
      )}
      <p className={styles.more}>
        <ActionButton icon={<PageIcon name="file" />} onClick={() => give('json')}>
          talks.json
        </ActionButton>
        <ActionButton icon={<PageIcon name="file" />} onClick={() => give('csv')}>
          CSV
        </ActionButton>
        {isDated && (
          <ActionButton icon={<PageIcon name="calendar" />} onClick={() => give('calendar')}>
            Calendar
          </ActionButton>
        )}
        <ActionButton icon="link" onClick={() => void copyLink(shown)}>
          Copy a link that holds the text
        </ActionButton>
      </p>
    </div>
  );
}

async function save(reader: Reader, { asked }: Shown, wanted: Wanted): Promise<void> {
  const file = await reader.take(asked, wanted).catch(() => null);
  if (file) download(file.name, file.type, file.content);
  else showToast('The file could not be made. Try again.');
}

async function copyLink({ asked: { text, settings } }: Shown): Promise<void> {
  const link = await formatLink({ text, settings });
  if (link === null) return showToast('This text is too long for a link. Send it as a file.');
  const copied = await copyToClipboard(permanentAddress().replace(/#.*$/, '') + link);
  showToast(
    copied ? 'Link copied. Whoever has it can read your text.' : 'This browser does not let a page copy.',
  );
}
