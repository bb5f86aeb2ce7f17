import type { Speaker } from '#lib/talk/schema.ts';

/** One credit as an entry prints it: `Name, Role, Company`. */
export const formatSpeaker = ({ name, role, company }: Speaker) =>
  [name, role, company].filter((part) => part !== null).join(', ');

/** All credits of a talk: `Name, Role, Company & Name, Company`; empty where nobody is named. */
export const formatByline = (speakers: readonly Speaker[]) => speakers.map(formatSpeaker).join(' & ');
