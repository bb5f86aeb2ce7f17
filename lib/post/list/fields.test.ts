import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { summary } from '#lib/talk/case-table.ts';
import { readEntries } from '#lib/talk/list/read-entries.ts';
import { readPost } from '#lib/post/read-post.ts';

/** The talks of a report, each on a line with its video. */
function talksOf(body: string): string[] {
  const { days } = readPost(new VFile(`---\ntitle: x\n---\n${body}`), { address: null, listHeading: null });
  return readEntries(days.flatMap(({ entries }) => entries)).map(
    (reading) => `${summary(reading).replace('[session] ', '')} ${reading.video?.id ?? '-'}`,
  );
}

const A = 'https://youtu.be/w62T1SN4g6Y';
const B = 'https://youtu.be/Rx6PMptyEtg';
const EXPECTED = ['Seven Pods :: Ann Lee @Acme w62T1SN4g6Y', 'Eight Pods :: Bo Ray @Acme Rx6PMptyEtg'];

test.each([
  [
    'items in an item',
    `- Seven Pods\n  - who: Ann Lee, Acme\n  - video: ${A}\n- Eight Pods\n  - who: Bo Ray, Acme\n  - video: ${B}\n`,
  ],
  [
    'items below a heading, as Notion exports them',
    `# Talks\n\n### Seven Pods\n\n- Speaker: Ann Lee\n- Company: Acme\n- Video: [${A}](${A})\n- Notes:\n    - one\n\n### Eight Pods\n\n- **Speaker**: Bo Ray, Acme\n- **Video**: ${B}\n`,
  ],
  [
    'lines above the player, as in Hugo',
    `## Day 1\n\n### Seven Pods\n**Speaker:** Ann Lee, Acme\n{{< youtube w62T1SN4g6Y >}}\n\n### Eight Pods\n**Speaker:** Bo Ray, Acme\n{{< youtube Rx6PMptyEtg >}}\n`,
  ],
  [
    'lines with two colons, as in Obsidian',
    `## Day 1\n\n### Seven Pods\nSpeaker:: [[Ann Lee]], Acme\nVideo:: ${A}\n\n### Eight Pods\nSpeaker:: Bo Ray, Acme\nVideo:: ${B}\n`,
  ],
  [
    'bold titles with the names behind them, as on dev.to',
    `## My favourite talks\n\n**1. Seven Pods** by Ann Lee (Acme)\n\n{% youtube w62T1SN4g6Y %}\n\nGood.\n\n**2. Eight Pods**, Bo Ray (Acme)\n\n{% embed ${B} %}\n`,
  ],
  [
    'numbered sentences with the address at the end',
    `## My favourite talks\n\n1. **Seven Pods** (Ann Lee, Acme). One of the best. ${A}\n2. **Eight Pods** (Bo Ray, Acme). Also good. ${B}\n`,
  ],
  [
    'remarks behind the link',
    `## Talks\n\n- [Seven Pods](${A}) by Ann Lee (Acme) - really good, go and see it\n- [Eight Pods - Bo Ray, Acme](${B}): a must\n`,
  ],
  [
    'links in double brackets',
    `## Talks\n\n- Seven Pods – Ann Lee, Acme [[video]](${A}) [[slides]](https://example.org)\n- Eight Pods – Bo Ray, Acme [[video]](${B})\n`,
  ],
])('speakers and videos stand in %s', (_, body) => {
  expect(talksOf(body)).toEqual(EXPECTED);
});
