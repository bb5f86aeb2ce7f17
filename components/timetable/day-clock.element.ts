import { Enhancement } from '#components/elements/enhancement.ts';
import { makeElement } from '#components/dom/make-element.ts';
import { type ClockState, clockState, type SlotState, type Span, spell } from './clock-state.ts';

/** How often the page looks at the clock, in milliseconds. */
const TICK = 15_000;

/**
 * The clock of a day's timetable: beside each hour of the place it puts the reader's own if they differ, and while the
 * day is on it tells what is on now and what comes next. It moves no focus and announces nothing.
 */
export class DayClock extends Enhancement {
  #folded = false;

  protected override enhance(signal: AbortSignal): void {
    const slots = [...this.querySelectorAll<HTMLElement>('[data-until]')].flatMap(readSlot);
    const zone = this.getAttribute('zone') ?? undefined;
    const elsewhere = slots.some(({ start }) => weekAndTime(start) !== weekAndTime(start, zone));
    if (elsewhere) for (const slot of slots) slot.tellOwn(ownTime(slot.start, zone));

    const line = this.querySelector<HTMLElement>('[data-clock]');
    const there = makeElement('b');
    const own = makeElement('span', { 'data-long': '' });
    const [now, next] = [makeElement('a'), makeElement('a')];
    line?.append(there, own, now, next);

    const tick = () => {
      const moment = Date.now();
      const state = clockState(slots, moment);
      for (const [at, slot] of slots.entries()) slot.tell(state?.slots[at] ?? 'later', moment);
      if (line) line.hidden = state === null;
      this.#fold(slots, state);
      if (!state) return;
      const place = makeElement('span', { 'data-long': '' }, ` in ${this.getAttribute('place') ?? ''}`);
      there.replaceChildren(timeOf(weekAndTime(moment, zone)), place);
      own.textContent = elsewhere ? `, ${ownTime(moment, zone)} for you` : '';
      lead(now, slots[state.now], () => 'Now');
      lead(next, slots[state.next], ({ hour }) => `Next: ${hour}`);
    };
    tick();
    const timer = setInterval(tick, TICK);
    signal.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', tick, { signal });
  }

  /**
   * Fold what is over, once: later it would happen under the reader's eyes. After the day everything is open, as before
   * it, since nothing is left to press that would open it.
   */
  #fold(slots: readonly TimetableSlot[], state: ClockState | null): void {
    if (this.#folded === (state !== null)) return;
    this.#folded = state !== null;
    for (const [at, slot] of slots.entries()) slot.open(state?.slots[at] !== 'over');
  }
}

/** Let a link lead to a slot, or hide it if there is none. It stays the same element, so that it keeps the focus. */
function lead(
  link: HTMLAnchorElement,
  slot: TimetableSlot | undefined,
  words: (slot: TimetableSlot) => string,
) {
  link.hidden = slot === undefined;
  if (!slot) return;
  link.href = `#${slot.anchor}`;
  link.textContent = words(slot);
}

/** A moment on the reader's clock: `07:30`, or `Mon 23:30` where the weekday is not that of the place. */
function ownTime(moment: number, zone: string | undefined): string {
  const own = weekAndTime(moment);
  return own.slice(0, 3) === weekAndTime(moment, zone).slice(0, 3) ? timeOf(own) : own;
}

/** `Tue 09:30` in a time zone, or in the reader's own. */
function weekAndTime(moment: number, timeZone?: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone !== undefined && { timeZone }),
  });
  return clock.format(moment).replace(',', '');
}
const timeOf = (weekAndTime: string) => weekAndTime.slice(-5);

/** A slot of the page, as the server rendered it. */
interface TimetableSlot extends Span {
  /** “09:00” */
  hour: string;
  anchor: string;
  tell: (state: SlotState, moment: number) => void;
  tellOwn: (own: string) => void;
  open: (open: boolean) => void;
}

function readSlot(section: HTMLElement): TimetableSlot[] {
  const heading = section.querySelector('h3');
  const time = heading?.querySelector('time');
  if (!heading || !time) return [];
  const span = { start: Date.parse(time.dateTime), until: Date.parse(section.dataset['until'] ?? '') };
  const words = makeElement('p', { 'data-state': '' });
  return [
    {
      ...span,
      hour: time.textContent,
      anchor: heading.id,
      tell(state, moment) {
        section.dataset['state'] = state;
        const said = wordsOf(state, span, moment);
        if (said === null) words.remove();
        else if (words.textContent !== said.join('')) {
          words.replaceChildren(said[0], makeElement('span', { 'data-long': '' }, said[1]));
          heading.after(words);
        }
      },
      tellOwn: (own) => {
        const yours = makeElement('time', { datetime: time.dateTime }, own);
        heading.parentElement?.append(makeElement('p', { 'data-own': '' }, yours, ' for you'));
      },
      open(open) {
        const fold = section.querySelector('details');
        if (fold && (open || !section.contains(document.activeElement))) fold.open = open;
      },
    },
  ];
}

/** “Now”, “Next”, and how long since or until then. */
function wordsOf(state: SlotState, { start }: Span, moment: number): [string, string] | null {
  if (state === 'now') return ['Now', `, for ${spell(moment - start)}`];
  if (state === 'next') return ['Next', `, in ${spell(start - moment)}`];
  return null;
}
