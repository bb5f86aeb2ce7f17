import { catalogue } from '#app/_data/catalogue.ts';
import { EmbeddedList } from '#app/_views/embed-list.tsx';
import { embedMetadata } from '#app/_data/metadata.ts';
import { newestOf } from '#app/_data/newest.ts';

export const metadata = embedMetadata({ title: 'Sessions, for a frame', of: '/embed' });

/** The talks of the newest conferences, for an iframe; each conference has such a page, too. */
export default function Page() {
  return <EmbeddedList talks={newestOf(catalogue.talks).together} path="/" />;
}
