import { catalogue } from '#app/catalogue.ts';
import { EmbeddedList } from '#app/embed-list.tsx';
import { embedMetadata } from '#app/metadata.ts';
import { newestOf } from '#app/newest.ts';

export const metadata = embedMetadata({ title: 'Sessions, for a frame', of: '/embed' });

/** The sessions of the newest conferences for a frame; each conference has one of its own. */
export default function Page() {
  return <EmbeddedList talks={newestOf(catalogue.talks).together} path="/" />;
}
