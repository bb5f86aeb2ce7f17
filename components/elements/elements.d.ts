import type { HTMLAttributes } from 'react';

type ElementAttributes = HTMLAttributes<HTMLElement>;

interface FindListAttributes extends ElementAttributes {
  /** What is listed: “speaker” and “speakers”. */
  one: string;
  many: string;
  /** The file with all entries, if the page shows only a part of them. */
  whole?: string | undefined;
}

interface CopyTextAttributes extends ElementAttributes {
  /** The id of the element whose text is copied; without it, the address of the page. */
  of?: string;
  /** The anchor to add to the address. */
  anchor?: string;
  /** The moment of the video to add to the address, as in `12m40s`. */
  moment?: string;
  /** What the toast says after copying. */
  said: string;
}

interface VideoStageAttributes extends ElementAttributes {
  /** The address of the player, loaded when the reader presses play. */
  player: string;
  label: string;
}

interface DayClockAttributes extends ElementAttributes {
  /** The name of the time zone of the place. */
  zone: string;
  /** “Barcelona” */
  place: string;
}

/** The custom elements of `page.entry.ts`, as the server renders them. */
declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- the only way to declare custom elements for JSX
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': CopyTextAttributes;
      'day-clock': DayClockAttributes;
      'embed-frame': ElementAttributes;
      'embed-list': ElementAttributes;
      'find-list': FindListAttributes;
      'jump-to': ElementAttributes;
      'kept-pages': ElementAttributes;
      'keyboard-help': ElementAttributes;
      'nearest-talks': ElementAttributes;
      'share-page': ElementAttributes;
      'shared-video': ElementAttributes;
      'theme-toggle': ElementAttributes;
      'video-stage': VideoStageAttributes;
    }
  }
}
