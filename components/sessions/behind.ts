// What pages with sessions load behind the first answer, in one file: as several, they would share so many parts with the
// page's own script that it had to be split into as many files more.

export { loadList, openAll } from './query/all-conferences.ts';
export { completerOf } from './query/operators.ts';
export { openEngine } from './query/search-engine.ts';
export { toFirstResult } from './elsewhere/result-keys.ts';
export { default as Elsewhere } from './elsewhere/elsewhere.tsx';
export { Hint } from './search/hint.tsx';
export { NameFound } from './search/name-found.tsx';
