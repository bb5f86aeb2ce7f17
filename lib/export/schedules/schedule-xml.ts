import type { Catalogue, Conference } from '#lib/catalogue/schema.ts';
import { conferencePath, permalink, siteUrl } from '#lib/addresses.ts';
import { TIMESLOT, acronym, generator, scheduleDays, scheduleVersion } from './schedule.ts';
import type { ScheduleEvent } from './schedule.ts';
import { oneLine } from '#lib/export/xml-text.ts';
import { add, formatXml, type XmlElement } from '#lib/export/xml.ts';

/** A conference's timetable in the form of c3voc's `schedule.xml`, which Frab and Pentabarf introduced. */
export const formatScheduleXml = (catalogue: Catalogue, conference: Conference) =>
  formatXml((document) => {
    const schedule = add(document, 'schedule', {});
    add(schedule, 'generator', { name: generator.name, version: generator.version });
    add(schedule, 'version', {}, scheduleVersion(catalogue, conference));
    addTexts(add(schedule, 'conference', {}), {
      title: conference.name,
      acronym: acronym(conference),
      start: conference.days[0] ?? '',
      end: conference.days.at(-1) ?? '',
      days: String(conference.days.length),
      timeslot_duration: TIMESLOT,
      base_url: `${siteUrl}/`,
      url: permalink(conferencePath(conference.slug)),
      time_zone_name: conference.timeZone,
    });
    for (const { index, date, start, end, rooms } of scheduleDays(catalogue, conference)) {
      const day = add(schedule, 'day', { index: String(index), date, start, end });
      for (const { name, events } of rooms) {
        const room = add(day, 'room', { name: oneLine(name) });
        for (const event of events) addEvent(room, event);
      }
    }
  });

/** The slugs that the XML format allows. It may be left out, unlike in JSON, where the rule is another. */
const SLUG = /^[a-z0-9_]{4,}-[a-z0-9_-]{4,}$/;

function addEvent(room: XmlElement, { id, guid, slug, persons, links, ...texts }: ScheduleEvent) {
  const event = add(room, 'event', { guid, id: String(id) });
  addTexts(event, SLUG.test(slug) ? { slug, ...texts } : texts);
  const people = add(event, 'persons', {});
  for (const person of persons) add(people, 'person', {}, person);
  const list = add(event, 'links', {});
  for (const { url, title } of links) add(list, 'link', { href: url }, title);
}

function addTexts(parent: XmlElement, texts: Record<string, string>) {
  for (const [name, text] of Object.entries(texts)) add(parent, name, {}, text);
}
