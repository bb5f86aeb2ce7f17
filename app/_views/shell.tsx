import type { ReactNode } from 'react';
import { dateRange } from '#lib/wording/dates.ts';
import { EventStrip } from '#components/page/event-strip.tsx';
import { Footer } from '#components/page/footer.tsx';
import { Header, type SectionName } from '#components/page/header.tsx';
import { SkipLink } from '#components/page/skip-link.tsx';
import type { Conference } from '#lib/catalogue/schema.ts';
import { allTalksOf, catalogue } from '#app/_data/catalogue.ts';
import { originOf, repository } from '#app/_data/words.ts';

interface ShellProps {
  /** The section of the site that the page belongs to. */
  current?: SectionName;
  /** What the skip link says it skips to: “sessions”. */
  skipTo?: string;
  /** The conference that the page belongs to; by default the only one, if there is just one. */
  conference?: Conference | undefined;
  /** Whether the page has a masthead, which names the conference in place of the strip. */
  masthead?: boolean;
  children: ReactNode;
}

/** What surrounds every page: skip link, header, conference, footer. */
export function Shell({ current, skipTo = 'content', conference, masthead = false, children }: ShellProps) {
  const [newest, ...others] = catalogue.conferences;
  const shown = conference ?? (others.length === 0 ? newest : undefined);
  return (
    <>
      <SkipLink to={skipTo} />
      <Header current={current} />
      {!masthead && catalogue.conferences.length > 0 && (
        <EventStrip
          name={shown?.name ?? 'All conferences'}
          where={shown ? whereAndWhen(shown) : ''}
          events={eventChoices(shown)}
        />
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer origin={originOf(catalogue.reports)} repository={repository} />
    </>
  );
}

/** How many of the newest conferences the menu lists; /conferences has them all. */
const IN_MENU = 6;

/** The conferences of the menu, with the current one marked. */
export const eventChoices = (shown: Conference | undefined) =>
  catalogue.conferences
    .filter((conference, at) => at < IN_MENU || conference === shown)
    .map(({ slug, name }) => ({
      slug,
      name,
      sessions: allTalksOf(slug).length,
      current: slug === shown?.slug,
    }));

const whereAndWhen = ({ city, days }: Conference) =>
  [city, dateRange(days)].filter((part) => part !== null).join(' · ');
