import type { Heading, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { namesSpeakers } from './byline.ts';
import { videosOf, type ListContext, type ListPart } from './entry.ts';
import type { Find } from './finds.ts';
import { headOf } from './talk-heading.ts';
import { isMatter, positionOf } from '#lib/post/nodes.ts';
import { reportWarning } from '#lib/post/report.ts';
import type { Post } from '#lib/post/schema.ts';
import { toText } from '#lib/post/text.ts';

// Reports whatever looks like a talk but was not read as one, with the reason, so that nothing is lost silently.

/** Report lists that link videos but are not part of the session list (`list-unread`), each with the reason. */
export function reportUnread(left: readonly Find[], heading: Heading | null, file: VFile) {
  for (const find of left) {
    const videos = countVideos(find);
    if (find.kind !== 'list' || find.within || videos === 0) continue;
    const why =
      find.trust === 'none'
        ? `only ${videos} of its ${find.entries.length} entries link a video`
        : heading
          ? `it does not stand below \`${toText(heading)}\``
          : 'it stands under no day and beside no list like it';
    const reason = `Unexpected list that is not read as talks, expected it to be like the session list: ${why}`;
    reportWarning(file, { reason, place: positionOf(find.block), ruleId: 'list-unread' });
  }
}

/** Report what names speakers or is among headings that are talks, but was not read as a talk (`talk-unread`). */
export function reportUnsure(finds: readonly Find[], parts: readonly ListPart[], file: VFile) {
  const entries = parts.filter((part) => part.kind === 'entry');
  const taken = new Set(entries.map(({ entry }) => entry.position.start.offset));
  const notes = new Set(entries.flatMap(({ entry }) => entry.note));
  const isTaken = (find: Find) => find.entries.some(({ entry }) => taken.has(entry.position.start.offset));
  const depths = new Set(finds.filter((find) => find.kind === 'heading' && isTaken(find)).map(depth));
  const unsure = finds.filter((find) => {
    const isLike = find.kind === 'label' ? depths.has(depth(find)) : find.kind !== 'list' && namesAny(find);
    const isNote = notes.has(find.block) || (find.within && isTaken(find.within));
    return isLike && !isNote && !isTaken(find);
  });
  const [first, ...more] = unsure;
  if (!first) return;
  const also = more.length > 0 ? ` (and ${more.length} more)` : '';
  const reason =
    `Unexpected \`${first.entries
      .slice(0, 1)
      .map(({ entry }) => entry.text.slice(0, 60))
      .join()}\`${also} among the talks, expected a video, the talk’s page or ` +
    '`Title - Name, Company`; not read as a talk';
  reportWarning(file, { reason, place: positionOf(first.block), ruleId: 'talk-unread' });
}

const namesAny = ({ entries }: Find) => entries.every(({ entry }) => namesSpeakers(entry.text));

const depth = ({ block, day }: Find) => `${block.type === 'heading' ? block.depth : 'bold'} ${day !== null}`;

const EXAMPLE =
  '`- [Title](address of the video) - Name, Company` under a heading such as `Talks I attended`';
/** A message lists at most this many places. */
const MOST_PLACES = 3;

/**
 * The message for a report in which talks were expected but none was found: what would be recognised as a talk, and
 * what was found instead.
 */
export function missingTalks(
  blocks: readonly RootContent[],
  left: readonly Find[],
  context: ListContext,
): NonNullable<Post['missing']> {
  const others = left.filter(({ kind }) => kind !== 'label');
  const first = others[0]?.block ?? blocks.find((block) => !isMatter(block));
  const seen =
    others.length > 0 ? others.slice(0, MOST_PLACES).map(describe) : describeBlocks(blocks, context);
  const more = others.length > MOST_PLACES ? ` and ${others.length - MOST_PLACES} more` : '';
  return {
    severity: 'warning',
    ruleId: 'talks-missing',
    reason: `Unexpected report without a talk, expected entries such as ${EXAMPLE}; seen instead: ${seen.join(', ')}${more}`,
    position: positionOf(first ?? { type: 'root' }),
  };
}

function describe(find: Find): string {
  const { line } = positionOf(find.block).start;
  const count = find.entries.length;
  if (find.kind === 'list') {
    const items = count === 1 ? 'a list of one entry' : `a list of ${count} entries`;
    return `${items}, ${countVideos(find) || 'none'} with a video (line ${line})`;
  }
  const what = find.kind === 'heading' ? 'a heading that may be a talk' : 'a line that may be a talk';
  return `${what}, ${find.day === null ? 'under no day' : 'without speakers'} (line ${line})`;
}

const countVideos = ({ entries }: Find) => entries.filter(({ video }) => video).length;

function describeBlocks(blocks: readonly RootContent[], context: ListContext): string[] {
  const heads = blocks.filter(headOf).length;
  const videos = videosOf(blocks, context).length;
  const links = videos > 0 ? `${videos} ${videos === 1 ? 'video' : 'videos'} linked in running text` : [];
  const headings =
    heads > 0 ? `${heads} ${heads === 1 ? 'heading' : 'headings'} without video or speaker` : [];
  const seen = [links, headings].flat();
  return seen.length > 0 ? seen : ['running text alone'];
}
