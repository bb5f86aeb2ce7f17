import { useSyncExternalStore } from 'react';
import { flags, onListChange } from '#components/mine/text.ts';
import { noOwn, type Own } from './facets.ts';

const none = () => noOwn;

/** Which talks are in the reader's own list; none on the server. */
export const useOwn = (): Own => useSyncExternalStore(onListChange, flags, none);
