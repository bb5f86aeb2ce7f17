import { Fragment } from 'react';
import { companyPath, speakerPath } from '#lib/addresses.ts';
import { inWords } from '#lib/wording/counts.ts';
import { type Marking, unmarked } from '#components/ui/marked.tsx';
import { byCompany } from './by-company.ts';
import type { RowSpeaker } from './row.ts';
import styles from './byline.module.css';

const MOST = 4;
const SHOWN = 3;

interface BylineProps {
  speakers: readonly RowSpeaker[];
  /** With search results all speakers are shown, since the match may be the fifth. */
  marking?: Marking;
}

/** The speakers of a row, grouped by company: “A & B, Google · C, Intuit”. */
export function Byline({ speakers, marking = unmarked }: BylineProps) {
  if (speakers.length === 0) return null;
  const shown = speakers.length > MOST && marking === unmarked ? speakers.slice(0, SHOWN) : speakers;
  return (
    <p className={styles.root}>
      {byCompany(shown).map((group, index) => (
        <Group key={group.people[0]?.slug} {...group} first={index === 0} marking={marking} />
      ))}
      {shown.length < speakers.length && ` and ${inWords(speakers.length - shown.length)} more`}
    </p>
  );
}

interface GroupProps {
  people: RowSpeaker[];
  company: string | null;
  first: boolean;
  marking: Marking;
}

function Group({ people, company, first, marking }: GroupProps) {
  const companySlug = people[0]?.companySlug;
  const employer = company && marking(company, 'company');
  return (
    <>
      {!first && ' · '}
      {people.map(({ slug, name, role }, index) => (
        <Fragment key={slug}>
          {index > 0 && ' & '}
          <a className={styles.name} href={speakerPath(slug)}>
            {marking(name, 'speaker')}
          </a>
          {role && `, ${role}`}
        </Fragment>
      ))}
      {company && ', '}
      {companySlug ? <a href={companyPath(companySlug)}>{employer}</a> : employer}
    </>
  );
}
