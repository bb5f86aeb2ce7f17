import { fork } from 'node:child_process';
import { StepError } from '#build/run.mjs';
import { Answer, type Made, type Order } from './protocol.ts';

/** A process that makes pages and files of a site, so that whoever asks for them stays free meanwhile. */
export interface Worker {
  /** Every address of the site. */
  list: () => Promise<string[]>;
  /** Make what is at an address; `null` if nothing is. */
  make: (address: string) => Promise<Made | null>;
  /** The same, but what would be made as it was before is left as it is. */
  makeAgain: (address: string, before: Made | null) => Promise<Made | null>;
  /** The page at an address with the answer to the query part of an address; `null` if it has no list to ask. */
  answer: (address: string, search: string) => Promise<string | null>;
  hasEnded: () => boolean;
  stop: () => void;
}

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

interface Options {
  data: string;
  /** Whether queries are answered where the site is served, so that pages say so. */
  answers?: boolean;
}

/**
 * Start a process that makes what is asked of it into a folder. It reads the data at once, and needs a compiled app from
 * the first page on. If it ends before its time, everything that is asked of it fails.
 */
export function startWorker(folder: string, { data, answers = false }: Options): Worker {
  const child = fork('build/make/worker.ts', [folder], {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATA: data,
      ANSWERS: answers ? '1' : '',
    },
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let hasEnded = false;
  child.on('message', (message) => {
    const answer = Answer.parse(message);
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(answer.error));
  });
  // Of an order that does not reach it; `exit` follows, and tells those who wait.
  child.on('error', console.error);
  child.on('exit', () => {
    hasEnded = true;
    for (const { reject } of waiting.values()) reject(ended());
    waiting.clear();
  });

  const ask = (task: Order['task']) =>
    new Promise<Answer>((resolve, reject) => {
      if (hasEnded) return reject(ended());
      last += 1;
      waiting.set(last, { resolve, reject });
      child.send({ id: last, task } satisfies Order);
    });
  return {
    list: async () => (await ask({ do: 'list' })).addresses ?? [],
    make: async (address) => (await ask({ do: 'make', address })).made ?? null,
    makeAgain: async (address, before) => (await ask({ do: 'again', address, before })).made ?? null,
    answer: async (address, search) => (await ask({ do: 'answer', address, search })).page ?? null,
    hasEnded: () => hasEnded,
    stop: () => void child.kill(),
  };
}

const ended = () =>
  new StepError(
    'The process that makes pages has ended (see above)',
    'Where a line of data/ is named, mend it and check with `npm run -s sessions -- check`.',
  );
