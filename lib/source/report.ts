import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

/** What went wrong and where; `reason` reads "Unexpected X, expected Y". */
export interface Finding {
  reason: string;
  place: Point | Position;
  ruleId: string;
}

/** Write a message that fails the check. */
export function reportError(file: VFile, { reason, place, ruleId }: Finding) {
  file.message(reason, { place, ruleId, source: 'post' }).fatal = true;
}

/** Write a message that is counted and shown, no more. */
export function reportWarning(file: VFile, { reason, place, ruleId }: Finding) {
  file.message(reason, { place, ruleId, source: 'post' });
}
