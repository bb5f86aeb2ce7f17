import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { recordingOf } from '#lib/recording.ts';
import { readPost } from '#lib/post/read-post.ts';
import { checkPassages } from './check-names.ts';

const talk = (id: string, title: string, name: string) => ({
  key: id,
  title,
  speakers: [{ name, role: null, company: null }],
  recordings: [recordingOf(id)],
  page: null,
});

test('a passage of a report on its own is told if it names a speaker of another talk; an unknown video is not', () => {
  const file = new VFile({
    path: 'trip.md',
    value:
      '# Trip\n\nAnn Lee on [pods](https://youtu.be/bbbbbbbbbbb), and [more](https://youtu.be/zzzzzzzzzzz).\n',
  });
  const post = readPost(file, { address: null, listHeading: null });
  const said: string[] = [];
  const talks = [talk('aaaaaaaaaaa', 'Pods', 'Ann Lee'), talk('bbbbbbbbbbb', 'Mesh', 'Bob Ray')];
  checkPassages({ slug: 'trip', url: '', added: null, file, post }, talks, ({ ruleId }) => said.push(ruleId));
  expect(said).toEqual(['passage-names-another']);
});
