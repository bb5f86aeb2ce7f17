import type { HTMLAttributes } from 'react';

type Plain = HTMLAttributes<HTMLElement>;

interface Found extends Plain {
  /** What is listed: “speaker” and “speakers”. */
  one: string;
  many: string;
  /** Where all entries are to be had, if the page shows only a part of them. */
  whole?: string | undefined;
}

interface Copied extends Plain {
  /** The id of the element whose text is copied; without it, the address of the page. */
  of?: string;
  /** The anchor to add to the address. */
  anchor?: string;
  /** What is said when it is done. */
  said: string;
}

interface Played extends Plain {
  /** The address of the player, asked for when the reader presses play. */
  player: string;
  label: string;
}

/** The custom elements of `page.entry.ts`, as the server renders them. */
declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- the only way to tell JSX of custom elements
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': Copied;
      'embed-frame': Plain;
      'embed-list': Plain;
      'find-list': Found;
      'jump-to': Plain;
      'keyboard-help': Plain;
      'nearest-talks': Plain;
      'share-page': Plain;
      'theme-toggle': Plain;
      'video-stage': Played;
    }
  }
}
