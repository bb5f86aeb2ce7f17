import { stringify } from 'yaml';
import { count } from '#lib/wording/counts.ts';
import { conferenceFile, placeholder } from './facts.ts';
import type { Reading } from './read-text.ts';

/** The files of a data folder that holds what was read: each by its path in the folder. */
export function dataFolder({ shown, source }: Reading): Record<string, string> {
  const { conference, talks } = shown;
  const { report } = source;
  const facts = conferenceFile(conference, report ? { [report.slug]: report.url } : {});
  const unpublished = report?.url === placeholder(report?.slug ?? '');
  const note = unpublished ? '# Under `reports`, put the address at which yours is published.\n' : '';
  return {
    [`${conference.slug}/conference.yaml`]: `${note}${stringify(facts, { lineWidth: 0 })}`,
    [`${conference.slug}/${source.name}`]: source.text,
    'README.md': readme(conference.name, count(talks.length, 'session')),
  };
}

/** What to do with the folder, for those who unpack it weeks later. */
const readme = (name: string, sessions: string) => `# ${name.replaceAll(/[\r\n]+/g, ' ')}

A data folder for All The Sessions with ${sessions}. To see it as a site, take the project's own checkout and run
in it, with the path of this folder:

    DATA=path/to/this/folder npm start

To check it, to give every session an address that stays, and to build the site for a static host:

    npm run -s sessions -- check --data path/to/this/folder
    npm run -s sessions -- permalinks --data path/to/this/folder
    DATA=path/to/this/folder npm run build
`;
