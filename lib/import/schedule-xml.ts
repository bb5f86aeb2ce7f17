import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { VFile } from 'vfile';
import { reportError } from '#lib/playlist/report.ts';
import { indexSource } from '#lib/source/source.ts';

const LISTS = new Set(['day', 'room', 'event', 'person', 'link', 'attachment']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => LISTS.has(name),
});

/**
 * Parse `schedule.xml`, as Frab, Pentabarf, Pretalx and c3voc's tools write it, into the structure of `schedule.json`.
 * Invalid XML is reported with its place (`xml-syntax`) and returns `undefined`.
 */
export function parseScheduleXml(text: string, file: VFile): unknown {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) {
    const { msg, line, col } = verdict.err;
    return refuse(msg, file, pointAt(text, line, col));
  }
  try {
    return scheduleOf(part(parser.parse(text), 'schedule'));
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), file);
  }
}

function scheduleOf(schedule: unknown) {
  const conference = part(schedule, 'conference');
  const own = (name: string) => textOf(part(conference, name)) || null;
  return {
    schedule: {
      conference: {
        title: own('title'),
        start: own('start'),
        end: own('end'),
        time_zone_name: own('time_zone_name'),
        days: listOf(schedule, 'day').map((day) => ({
          date: textOf(part(day, '@date')),
          rooms: roomsOf(day),
        })),
      },
    },
  };
}

/** The events of a day by room; rooms of the same name are merged. */
function roomsOf(day: unknown): Record<string, unknown[]> {
  const rooms = new Map<string, unknown[]>();
  for (const room of listOf(day, 'room')) {
    const name = textOf(part(room, '@name'));
    const events = rooms.get(name) ?? [];
    for (const event of listOf(room, 'event')) events.push(eventOf(event));
    rooms.set(name, events);
  }
  return Object.fromEntries(rooms);
}

function eventOf(event: unknown) {
  const own = (name: string) => textOf(part(event, name)) || null;
  return {
    title: own('title') ?? '',
    subtitle: own('subtitle'),
    type: own('type'),
    date: own('date'),
    start: own('start'),
    duration: own('duration'),
    track: own('track'),
    abstract: own('abstract') ?? own('description'),
    persons: listOf(part(event, 'persons'), 'person').map((person) => ({ public_name: textOf(person) })),
    links: listOf(part(event, 'links'), 'link').map(linkOf),
    attachments: listOf(part(event, 'attachments'), 'attachment').map(linkOf),
  };
}

const linkOf = (link: unknown) => ({
  url: textOf(part(link, '@href')) || textOf(link),
  title: textOf(link),
});

/** A child or an attribute (`@name`) of an element. An element with neither is a plain string and has no parts. */
function part(element: unknown, name: string): unknown {
  return typeof element === 'object' && element !== null ? Reflect.get(element, name) : undefined;
}

function listOf(element: unknown, name: string): unknown[] {
  const list = part(element, name);
  return Array.isArray(list) ? list : [];
}

function textOf(element: unknown): string {
  const text = typeof element === 'string' ? element : part(element, '#text');
  return typeof text === 'string' ? text.trim() : '';
}

function pointAt(text: string, line: number, column: number) {
  const before = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  return indexSource(text).point(Math.min(before + column - 1, text.length));
}

function refuse(detail: string, file: VFile, place?: ReturnType<typeof pointAt>): undefined {
  const reason = `Unexpected XML, expected it to parse: ${detail.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 200)}`;
  reportError(file, { ruleId: 'xml-syntax', reason, place });
}
