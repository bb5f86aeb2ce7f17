import type { Speaker } from '#lib/talk/schema.ts';

/** One speaker as an entry prints them: `Name, Role, Company`. */
export const formatSpeaker = ({ name, role, company }: Speaker) =>
  [name, role, company].filter((part) => part !== null).join(', ');

/** All speakers of a talk: `Name, Role, Company & Name, Company`; empty where nobody is named. */
export const formatByline = (speakers: readonly Speaker[], separator: ' & ' | '; ' = ' & ') =>
  speakers.map(formatSpeaker).join(separator);
