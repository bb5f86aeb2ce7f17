import { fold } from '#lib/search/fold.ts';

// People ask whole sentences: “what did the author think of Argo Rollouts”. These words ask; they say nothing of a talk.

const ENGLISH = `
  a about actually again all already also always am an and another any anybody anyone anything are around as at author authors be because been
  being between but by came can choose could did do does doing done during each else even ever every everything explain explained explains
  find for from gave get give given gives giving go goes going had happen happened happening happens has have having he hear heard her him his how i if in inside into is it its just
  keep keeps learn like list looking made many may me mention mentioned mentions might more most much must my need of off on one ones own
  opinion or other our out over people please present presentation presentations presented presenter presenting really recommend recording
  regarding report reports run running runs said say saying says see session sessions shall she should show showed slides so some somebody someone
  something speak speaker speakers speaking speaks spoke spoken still talk talked talking talks tell than that the their them
  there these they thing things think this those thought thoughts to told us use used uses using very video videos want was watch we went were
  what whats when where wheres which who whom whos whose why will with within without work working works would write writes wrote you your
`;
// Not `über`: folded, it is a company.
const OTHERS = `
  aber alle als am auf aus bei das dem den der des die ein eine einem einen einer es für gibt hat im ist man mit nach oder ohne
  sich sind um und uns von vom vor vortrag vorträge vorträgen wann warum was welche welcher wer wie wo wurde zu zum zur
  à au aux avec ce ces comment conférence conférences dans de du elle en est et il la le les où par parle pour pourquoi
  quel quelle quelles quels qui quoi sans sont sur un une
  al algo charla charlas como cómo con cuál de del dónde el ella en esta hay la las lo los para por qué quién se sin
  sobre son su un una y
 ao aos com da das do dos em esse feira há não nas no nos os ou palestra palestras pela pelo por qual quais quem são sem
  sobre um uma
  について の を は が に で と
`;

const setOf = (list: string) => new Set(fold(list).trim().split(/\s+/));
const english = setOf(ENGLISH);
const others = setOf(OTHERS);

/** The words of the field that a talk need not say, whatever it is about. */
const everywhere = setOf(`
  app application applications apps cloud cluster clusters container containers k8s kubernetes native node nodes pod pods
`);
const vague = setOf(`
  bad best better big easy first good great last modern new next real right simple small wrong
`);
/** Words that say how a talk tells of something, and not of what. */
const framing = setOf(`
  basics beginner beginners case cases companies company comparison deep depth dive experience experiences getting guide intro
  introduction learned lessons overview practical practice practices production started starting stories story studies study tips
  tricks users versus vs workshop
`);

/** Whether a folded word is one that talks on all subjects of the field have. */
export const isEverywhere = (word: string) => everywhere.has(word);

/** Whether a folded word says so little that a row without it is as near as one that has it alone. */
export const isVague = (word: string) => everywhere.has(word) || vague.has(word) || framing.has(word);

/** Whether a folded word says only how a talk tells of something: in a deep dive, for beginners. */
export const isFraming = (word: string) => framing.has(word);

/**
 * Whether a typed word, given folded, only asks or joins others: it may be missing from what is found, unless nothing else
 * was typed. A word that is still being typed may become a longer one, so only English ones count then.
 */
export const isSmall = (word: string, open: boolean) => english.has(word) || (!open && others.has(word));
