/** A person's name as citations sort it. */
export type CitedName = { family: string; given: string; particle: string | null } | { literal: string };

/** Words between given and family name, in lower case, which belong to neither. */
const PARTICLE =
  /^(?:af|al|auf|av|bin|da|das|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|y|zu|zum|zur)$/;

/** A word of a name: letters, with marks, apostrophes, hyphens and full stops. */
const WORD = /^\p{L}[\p{L}\p{M}.'’-]*$/u;

/**
 * Split a name into given and family name: the last word is the family name, with what stands in lower case before it as
 * its particle. What is not clearly a name of two or more words in Latin letters stays whole, as in `Madonna`,
 * `Rowe, Jr.`, a user name or a team.
 */
export function citedName(name: string): CitedName {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const isName =
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => WORD.test(word)) &&
    /^\p{Script=Latin}[^.]+$/u.test(last) &&
    !/^(?:jr|sr|ii|iii|iv|phd|md|team|group|and|others)$/i.test(last) &&
    !words.some((word) => /^and$/i.test(word));
  if (!isName) return { literal: name };
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? '')) at -= 1;
  return {
    family: last,
    given: words.slice(0, at).join(' '),
    particle: words.slice(at, -1).join(' ') || null,
  };
}
