import type { Literal } from 'mdast';
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import { isVideoId, readVideoUrl, watchUrl } from '#lib/video.ts';

/**
 * Hugo's `{{< name a="b" >}}` and `{{% name %}}`, or Jekyll's `{% name %}`. The opening and closing tag of a pair are
 * two nodes.
 */
export interface Shortcode extends Literal {
  type: 'shortcode';
  name: string;
  /** Positional attributes have their number, from 0, as key. */
  attributes: Map<string, string>;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    shortcode: Shortcode;
  }
  interface RootContentMap {
    shortcode: Shortcode;
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    shortcode: 'shortcode';
    shortcodeData: 'shortcodeData';
  }
}

/** Longer ones are read as text, so that an opening without an end is not searched for through the whole paragraph. */
const LONGEST = 2000;
const BRACE = 123;
const PER_CENT = 37;
const LESS = 60;

/**
 * The micromark extension that recognises shortcodes, so that quotes, stars and angle brackets in them are not read as
 * Markdown.
 */
export const shortcodeSyntax: Extension = {
  text: { [BRACE]: { name: 'shortcode', tokenize } satisfies Construct },
};

/** The mdast extension that turns the tokens of `shortcodeSyntax` into `Shortcode` nodes. */
export const shortcodeFromMarkdown: FromMarkdown = {
  enter: {
    shortcode(this: CompileContext, token: Token) {
      this.enter(readShortcode(this.sliceSerialize(token)), token);
    },
  },
  exit: {
    shortcode(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};

const ATTRIBUTE = /(?:([\w.:-]+)\s*=\s*)?(?:"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`|[^\s"'`]+)/g;

function readShortcode(value: string): Shortcode {
  const inside = value.replace(/^\{[{%][<%]?\s*/, '').replace(/\/?[>%]?[%}]\}$/, '');
  const rest = inside.replace(/^\/?\s*[^\s"'`=/<>%]*/, '');
  const name = inside.slice(0, inside.length - rest.length).replace(/\s/g, '');
  const attributes = new Map<string, string>();
  let unnamed = 0;
  for (const { 0: attribute, 1: key } of rest.matchAll(ATTRIBUTE)) {
    const written = key === undefined ? attribute : attribute.slice(key.length).replace(/^\s*=\s*/, '');
    attributes.set(key ?? String(unnamed++), unquoted(written));
  }
  return { type: 'shortcode', name, attributes, value };
}

const unquoted = (text: string) =>
  text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text.replace(/^(['`])([^]*)\1$/, '$2');

const PLAYER = /youtube|^(?:yt|video)$/i;

/** The address of the video that a shortcode shows, or `null`. */
export function shortcodeVideo({ name, attributes }: Shortcode): string | null {
  for (const value of attributes.values()) if (readVideoUrl(value)) return value;
  // `{{< youtube id >}}`, but also `{% include youtube.html id="…" %}`.
  if (![name, attributes.get('0') ?? ''].some((word) => PLAYER.test(word))) return null;
  for (const [key, id] of attributes) if (IDS.has(key) && isVideoId(id)) return watchUrl(id);
  return null;
}
const IDS = new Set(['id', 'v', 'video', 'videoId', 'video_id', '0', '1']);

function tokenize(effects: Effects, ok: State, nok: State): State {
  let closing: number[] = [];
  let matched = 0;
  let size = 0;
  let brace = false;

  return (code) => {
    effects.enter('shortcode');
    effects.enter('shortcodeData');
    effects.consume(code);
    return second;
  };

  function second(code: Code): State | undefined {
    if (code !== BRACE && code !== PER_CENT) return nok(code);
    effects.consume(code);
    closing = [PER_CENT, BRACE + 2];
    return code === BRACE ? third : inside;
  }

  function third(code: Code): State | undefined {
    if (code !== LESS && code !== PER_CENT) return nok(code);
    effects.consume(code);
    closing = [code === LESS ? LESS + 2 : PER_CENT, BRACE + 2, BRACE + 2];
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === null || size++ > LONGEST) return nok(code);
    if (code < -2) {
      matched = 0;
      effects.exit('shortcodeData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      effects.enter('shortcodeData');
      return inside;
    }
    // A second opening: the first has no end, so stop here.
    if (brace && (code === BRACE || code === PER_CENT)) return nok(code);
    brace = code === BRACE;
    effects.consume(code);
    matched = code === closing[matched] ? matched + 1 : code === closing[0] ? 1 : 0;
    return matched === closing.length ? end : inside;
  }

  function end(code: Code): State | undefined {
    effects.exit('shortcodeData');
    effects.exit('shortcode');
    return ok(code);
  }
}
