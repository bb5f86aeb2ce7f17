import { Fragment } from 'react';
import styles from './byline.module.css';
import { byCompany } from './by-company.ts';

export interface UnlinkedSpeaker {
  name: string;
  role: string | null;
  company: string | null;
}

/** The speakers of a talk that has no page yet: as a byline, without links. */
export function UnlinkedByline({ speakers }: { speakers: readonly UnlinkedSpeaker[] }) {
  if (speakers.length === 0) return null;
  return (
    <p className={styles.root}>
      {byCompany(speakers).map(({ people, company }, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          {people.map(({ name, role }, index) => (
            <Fragment key={index}>
              {index > 0 && ' & '}
              <span className={styles.name}>{name}</span>
              {role && `, ${role}`}
            </Fragment>
          ))}
          {company && `, ${company}`}
        </Fragment>
      ))}
    </p>
  );
}
