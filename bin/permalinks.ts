import { assemble } from '#lib/catalogue/assemble.ts';
import { readData } from '#lib/catalogue/load.ts';
import { formatLedger, updateLedger } from '#lib/catalogue/names/permalinks.ts';
import { sealOf } from '#lib/catalogue/names/seal.ts';
import { count } from '#lib/wording/counts.ts';
import { alone } from './lock.ts';
import { printMessages, summarise } from './print-messages.ts';
import { addressErrors, loadPublished, today } from './published.ts';
import { DATA_FOLDER, readArgs } from './usage.ts';
import { writeWhole } from './write-whole.ts';

const HELP = `sessions permalinks [--data DIR] [--rename] [--dry-run] [--published FROM]: add new talks to the ledger

data/permalinks.yaml holds every address ever published, with the videos and titles that its talk is or was known by:
so a talk keeps its address when its video comes, goes or is another. --rename gives talks whose title has changed an address
to match; the old one stays as a redirect. --dry-run says what would change and writes nothing.
--published compares with what is published (see \`check\`) before, and accepts a ledger that was merged or changed by hand if
every address is still there. --first begins a ledger for data that were never published.
Nothing is written while the check finds an error. Exit code 1 in that case.
`;

/** `sessions permalinks`, the only command that changes the ledger. Gives the exit code: 1 if the data has errors. */
export async function permalinks(args: string[]): Promise<number> {
  const { values } = readArgs(args, {
    data: { type: 'string' },
    rename: { type: 'boolean' },
    first: { type: 'boolean' },
    published: { type: 'string' },
    'dry-run': { type: 'boolean' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const dataDir = values.data ?? DATA_FOLDER;
  const update = async () => updateFile(dataDir, values);
  return values['dry-run'] ? update() : alone(dataDir, update);
}

interface Options {
  rename?: boolean | undefined;
  first?: boolean | undefined;
  published?: string | undefined;
  'dry-run'?: boolean | undefined;
}

async function updateFile(dataDir: string, values: Options): Promise<number> {
  const sources = readData(dataDir);
  // Also those that left-out.yaml names, whose addresses stay taken.
  const { talks, messages } = assemble({ ...sources, leftOut: null });
  const published = values.published === undefined ? null : await loadPublished(values.published);
  const errors = [
    // What is compared with what is published may be sealed anew.
    ...messages.filter(
      ({ severity, ruleId }) => severity === 'error' && !(published && ruleId === 'permalink-seal'),
    ),
    ...addressErrors(sources, dataDir, { published: published ?? [], isFirst: values.first ?? false }),
  ];
  if (errors.length > 0) {
    process.stderr.write(printMessages(errors, { sourceOf: () => undefined, colour: false }));
    process.stderr.write(`${summarise(errors, sources.files.length)}: the ledger is left as it was\n`);
    return 1;
  }
  const ledger = sources.ledger?.value ?? {};
  const updated = updateLedger(ledger, talks, {
    rename: values.rename ?? false,
    today: today(),
  });
  const entries = Object.entries(updated);
  const changes = entries.filter(([key, { slug }]) => ledger[key]?.slug !== slug);
  for (const [key, { slug, former }] of changes) {
    process.stdout.write(`${key}  /talks/${slug}${former.map((old) => `  was /talks/${old}`).join('')}\n`);
  }
  const marked = entries.filter(
    ([key, { slug, also }]) => ledger[key]?.slug === slug && also.length > ledger[key].also.length,
  );
  const isNew = changes.length + marked.length > 0 || published !== null;
  if (isNew && !values['dry-run'])
    writeWhole(`${dataDir}/permalinks.yaml`, sealOf(updated) + formatLedger(updated));
  const verb = values['dry-run'] ? 'would change' : 'changed';
  process.stdout.write(`${count(changes.length, 'address', 'addresses')} ${verb} of ${entries.length}`);
  if (marked.length > 0) {
    const is = marked.length === 1 ? 'is' : 'are';
    const will = values['dry-run'] ? 'would be' : `${is} now`;
    process.stdout.write(`; ${count(marked.length, 'talk')} ${will} known by another video or title too`);
  }
  process.stdout.write('\n');
  return 0;
}
