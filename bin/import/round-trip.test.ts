import { expect, test } from 'vitest';
import { BARCELONA } from '#lib/catalogue/fixture.ts';
import { loadCatalogue } from '#lib/catalogue/load.ts';
import { formatScheduleJson } from '#lib/export/schedules/schedule-json.ts';
import { formatScheduleXml } from '#lib/export/schedules/schedule-xml.ts';
import { fromSchedule } from '#lib/import/from-schedule.ts';
import { parseJson } from '#lib/import/json.ts';
import { parseScheduleXml } from '#lib/import/schedule-xml.ts';
import { fileOf } from '#lib/playlist/fixture.ts';
import { readRow } from '#lib/playlist/read-row.ts';

const catalogue = loadCatalogue();
const conference = catalogue.conferences.find(({ slug }) => slug === BARCELONA);
if (!conference) throw new Error(`Unexpected data without \`${BARCELONA}\`, expected it`);

/** A room and an hour for each talk, so that they are there to be lost. */
const talks = catalogue.talks
  .filter((talk) => talk.conference === BARCELONA && talk.date !== null)
  .map((talk, at) => ({ ...talk, room: `Hall ${at % 3}`, start: `1${at % 10}:05` }));
const byVideo = <Item extends { videoId: string | null }>(items: readonly Item[]) =>
  items.toSorted((a, b) => ((a.videoId ?? '') < (b.videoId ?? '') ? -1 : 1));

test.each([
  ['schedule.json', formatScheduleJson, parseJson],
  ['schedule.xml', formatScheduleXml, parseScheduleXml],
])('the talks of the site’s own %s are the talks of the site', (_, format, parse) => {
  const text = format({ ...catalogue, talks }, conference);
  const { file, messages } = fileOf(text);
  const { rows, about } = fromSchedule(parse(text, file), file);
  expect(messages()).toEqual([]);
  expect(about).toMatchObject({
    name: conference.name,
    days: conference.days,
    timeZone: conference.timeZone,
  });
  expect(rows.length).toBeGreaterThan(30);
  const read = rows.map((row) => {
    const { title, kind, speakers } = readRow(row);
    const { videoId, date, start, room, track, slides } = row;
    return { videoId, title, kind, speakers, date, start, room, track, slides };
  });
  const known = talks.map(({ recordings, title, kind, speakers, date, start, room, track, slides }) => {
    const people = speakers.map(({ name, role, company }) => ({ name, role, company }));
    const videoId = recordings[0]?.videoId ?? null;
    return { videoId, title, kind, speakers: people, date, start, room, track, slides };
  });
  expect(byVideo(read)).toEqual(byVideo(known));
});
