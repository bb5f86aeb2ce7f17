import { ROOMS } from '#doors.mjs';

const below = (/** @type {string} */ name) => Object.keys(ROOMS).filter((room) => room.startsWith(name));
/** The rooms that are meant by names, some of which may stand for many. @param {readonly string[]} names */
export const roomsOf = (names) =>
  names.flatMap((name) => (name.endsWith('/*') ? below(name.slice(0, -1)) : [name]));
