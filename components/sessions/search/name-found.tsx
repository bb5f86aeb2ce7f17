import { companyPath, speakerPath, topicPath } from '#lib/addresses.ts';
import { Icon } from '#components/ui/icon.tsx';
import type { IconName } from '#components/ui/icons.ts';
import { marking } from '#components/ui/marked.tsx';
import styles from './name-found.module.css';
import type { Row } from '#components/talk/row.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';

interface NameFoundProps {
  /** The row of the best match. */
  row: Row | undefined;
  found: Found | null;
}

/** A link to the page of the speaker, company or topic whose name was typed. */
export function NameFound({ row, found }: NameFoundProps) {
  const thing = row && found && thingIn(row, found);
  if (!thing) return null;
  const { icon, what, name, aside, field, path } = thing;
  return (
    <a className={styles.root} href={path}>
      <Icon name={icon} small />
      <span>
        {what}: {marking(found.ranges)(name, field)}
        {aside && `, ${aside}`}
      </span>
      <Icon name="right" small />
    </a>
  );
}

interface Thing {
  icon: IconName;
  what: string;
  name: string;
  aside?: string | null;
  field: 'speaker' | 'company' | 'topic';
  path: string;
}

function thingIn({ speakers, topics }: Row, { covers }: Found): Thing | null {
  const speaker = speakers.find(({ name }) => covers(name, 'speaker'));
  if (speaker) {
    const { name, company, slug } = speaker;
    return {
      icon: 'person',
      what: 'Speaker',
      name,
      aside: company,
      field: 'speaker',
      path: speakerPath(slug),
    };
  }
  for (const { company, companySlug } of speakers) {
    if (company && companySlug && covers(company, 'company'))
      return {
        icon: 'company',
        what: 'Company',
        name: company,
        field: 'company',
        path: companyPath(companySlug),
      };
  }
  const topic = topics.find(({ name }) => covers(name, 'topic'));
  return topic
    ? { icon: 'topic', what: 'Topic', name: topic.name, field: 'topic', path: topicPath(topic.slug) }
    : null;
}
