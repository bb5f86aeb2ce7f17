import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFERENCE = `name: Lark
shortName: Lark
days: [2019-05-21]
timeZone: UTC
added: 2019-06-01
reports: {}
`;
const PLAYLIST = `track,entry,videoId,slides
,"Deep Dive: Linkerd - Oliver Gould, Buoyant",E-zuggDfv0A,
,"Keynote: 2.66 Million - Cheryl Hung, CNCF",w62T1SN4g6Y,
,"Loki - Tom Wilkie, Grafana Labs",CQiawXlgabQ,
`;

/** The addresses of these talks, as a ledger that nobody has sealed. */
const ADDRESSES = `CQiawXlgabQ: { slug: loki }
E-zuggDfv0A: { slug: linkerd }
w62T1SN4g6Y: { slug: 2-66-million }
`;

/** For tests: make a data folder at `to` that holds three talks. A command reads it in no time. */
export function makeThreeTalks(to: string): void {
  mkdirSync(join(to, 'lark'), { recursive: true });
  writeFileSync(join(to, 'lark/conference.yaml'), CONFERENCE);
  writeFileSync(join(to, 'lark/playlist.csv'), PLAYLIST);
  writeFileSync(join(to, 'permalinks.yaml'), ADDRESSES);
}
