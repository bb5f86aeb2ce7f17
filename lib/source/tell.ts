import type { Position } from 'unist';
import type { VFile } from 'vfile';

interface Finding {
  ruleId: string;
  reason: string;
  place?: Position | undefined;
}

/** Write a message that fails the check. */
export function tellError(file: VFile, finding: Finding): void {
  tellWarning(file, finding).fatal = true;
}

/** Write a message that is counted and shown, no more. */
export function tellWarning(file: VFile, { ruleId, reason, place }: Finding) {
  return file.message(reason, { ruleId, source: 'playlist', ...(place && { place }) });
}
