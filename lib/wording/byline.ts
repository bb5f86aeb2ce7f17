import type { Speaker } from '#lib/talk/schema.ts';

/** A speaker as entries print them: `Name, Role, Company`, without what is not known. */
export const formatSpeaker = ({ name, role, company }: Speaker) =>
  [name, role, company].filter((part) => part !== null).join(', ');

/** All speakers of a talk as entries print them: `Name, Role, Company & Name, Company`. Empty if there are none. */
export const formatByline = (speakers: readonly Speaker[], separator: ' & ' | '; ' = ' & ') =>
  speakers.map(formatSpeaker).join(separator);
