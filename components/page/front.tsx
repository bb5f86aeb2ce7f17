import type { ReactNode } from 'react';
import { PageGrid, Rule } from '#components/ui/page-grid.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import styles from './front.module.css';

interface FrontHeadProps {
  /** What the site is, in a sentence. */
  line: string;
  /** “2016 to 2026” */
  years: string;
  /** “26 conferences” */
  conferences: string;
}

/** The head of the home page of a site with several conferences. */
export function FrontHead({ line, years, conferences }: FrontHeadProps) {
  return (
    <PageGrid className={styles.head}>
      <div>
        <p className={styles.strong}>{years}</p>
        <p className={styles.light}>{conferences}</p>
      </div>
      <h1 className={styles.line}>{line}</h1>
    </PageGrid>
  );
}

interface OpinionsProps {
  /** What a report says of a talk, in our words, with the passage that it sums up and the words that say whose it is. */
  opinions: readonly { text: string; passage: string; by: ReactNode }[];
}

/** What reports say of a session or two. */
export function Opinions({ opinions }: OpinionsProps) {
  if (opinions.length === 0) return null;
  return (
    <PageGrid as="section" className={styles.part}>
      <h2 className={styles.rail}>From trip reports, summed up</h2>
      <ul className={styles.opinions}>
        {opinions.map(({ text, passage, by }) => (
          <li key={text}>
            <p className={styles.opinion}>
              <a href={passage}>{text}</a>
            </p>
            <p className={styles.by}>{by}</p>
          </li>
        ))}
      </ul>
    </PageGrid>
  );
}

interface YearsProps {
  /** “All 26 conferences” */
  all: string;
  path: string;
  years: readonly { year: string; path: string; conferences: readonly ConferenceLink[] }[];
}

interface ConferenceLink {
  path: string;
  /** The city, or what else tells it from the others of its year. */
  place: string;
  /** What a screen reader says besides. */
  facts: string;
  current: boolean;
}

/** All conferences by year; on a small screen the years alone. */
export function Years({ all, path, years }: YearsProps) {
  return (
    <PageGrid className={styles.part}>
      <p className={styles.rail}>
        <a href={path}>{all}</a>
      </p>
      <nav className={styles.years} aria-label="Conferences by year">
        {years.map(({ year, path, conferences }) => (
          <div key={year}>
            <a className={styles.year} href={path}>
              {year}
            </a>
            <ul>
              {conferences.map(({ path, place, facts, current }) => (
                <li key={path}>
                  <a href={path} aria-current={current || undefined}>
                    {place}
                    <VisuallyHidden>, {facts}</VisuallyHidden>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </PageGrid>
  );
}

interface FeatureHeadProps {
  name: string;
  city: string | null;
  /** “20–23 May 2019” */
  dates: string;
  lede: string;
}

/** The heading over the programme of the conference that the home page shows. */
export function FeatureHead({ name, city, dates, lede }: FeatureHeadProps) {
  return (
    <PageGrid className={styles.feature}>
      <Rule />
      <div>
        {city && <p className={styles.strong}>{city}</p>}
        <p className={styles.light}>{dates}</p>
      </div>
      <div>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.lede}>{lede}</p>
      </div>
    </PageGrid>
  );
}
