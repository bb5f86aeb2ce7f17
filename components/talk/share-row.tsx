import type { ReactElement, ReactNode } from 'react';
import { ActionButton, ActionSummary } from '#components/ui/action.tsx';
import { CopyLink } from '#components/ui/copy-link.tsx';
import { PageIcon } from '#components/ui/page-icon.tsx';
import styles from './share-row.module.css';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

/** A citation or embed code of a talk, to paste elsewhere. */
interface PasteForm {
  name: string;
  text: string;
}

interface ShareRowProps {
  citations: readonly PasteForm[];
  embeds: readonly PasteForm[];
  /** Further actions: links that work without script. */
  children?: ReactNode;
}

/** Copy, share, cite, embed. Citations can be read without script; buttons that need it stay hidden until then. */
export function ShareRow({ citations, embeds, children }: ShareRowProps) {
  return (
    <div className={styles.root}>
      <CopyLink />
      <share-page>
        <ActionButton icon={<PageIcon name="share" />}>Share…</ActionButton>
      </share-page>
      <PasteForms id="cite" icon={<PageIcon name="cite" />} label="Cite" forms={citations} />
      <PasteForms id="embed" icon={<PageIcon name="frame" />} label="Embed" forms={embeds} />
      {children}
    </div>
  );
}

interface PasteFormsProps {
  id: string;
  icon: ReactElement;
  label: string;
  forms: readonly PasteForm[];
}

function PasteForms({ id, icon, label, forms }: PasteFormsProps) {
  return (
    <details className={styles.forms} data-pop="">
      <ActionSummary icon={icon}>{label}</ActionSummary>
      <div className={styles.pop}>
        {forms.map(({ name, text }, at) => (
          <div key={name} className={styles.form}>
            <p>{name}</p>
            <copy-text of={`${id}-${at}`} said={`${name} copied`}>
              <ActionButton icon="copy">
                <span data-label>Copy</span>
                <VisuallyHidden> {name}</VisuallyHidden>
              </ActionButton>
            </copy-text>
            <pre id={`${id}-${at}`}>{text}</pre>
          </div>
        ))}
      </div>
    </details>
  );
}
