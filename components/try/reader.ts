import type { Message } from '#lib/catalogue/schema.ts';
import type { ReadText, TakeAway, TakenFile, TextToRead } from '#lib/try/protocol.ts';
import type { FromReader, ToReader } from '#lib/try/messages.ts';

/** What came of a file that was opened: its text, or why it has none. */
export interface OpenedFile {
  text: string | null;
  messages: Message[];
}

/** A newer text ends the reading of an older one that has taken longer than this, in milliseconds. */
const PATIENCE = 400;

interface Job {
  order: ToReader;
  /** Gets the answer; `null` where a newer order has come in between, and an error where the worker failed. */
  settle: (answer: FromReader | null, error?: Error) => void;
}

/**
 * Reads texts in a worker, one at a time. Of texts that wait, only the newest is read; a long reading that nobody waits
 * for any more is ended with its worker.
 */
export class Reader {
  #worker: Worker | null = null;
  #running: (Job & { since: number }) | null = null;
  #waiting: Job[] = [];
  #last = 0;

  /** Start the worker ahead of the first text: its code takes longer to load than a short text to read. */
  start(): void {
    this.#started();
  }

  /** Read a text; `null` where a newer one was given before this one was read. */
  async read(asked: TextToRead): Promise<ReadText | null> {
    const answer = await this.#order({ do: 'read', id: (this.#last += 1), asked });
    return answer && 'read' in answer ? answer.read : null;
  }

  /** Make a file of a text. */
  async take(asked: TextToRead, wanted: TakeAway): Promise<TakenFile | null> {
    const answer = await this.#order({ do: 'take', id: (this.#last += 1), asked, wanted });
    return answer && 'file' in answer ? answer.file : null;
  }

  /** Decode a file's bytes. */
  async open(name: string, bytes: Uint8Array): Promise<OpenedFile> {
    const answer = await this.#order({ do: 'open', id: (this.#last += 1), name, bytes });
    return answer && 'opened' in answer ? answer.opened : { text: null, messages: [] };
  }

  #order(order: ToReader): Promise<FromReader | null> {
    return new Promise((resolve, reject) => {
      const settle: Job['settle'] = (answer, error) => (error ? reject(error) : resolve(answer));
      if (order.do === 'read') {
        for (const job of this.#waiting) if (job.order.do === 'read') job.settle(null);
        this.#waiting = this.#waiting.filter((job) => job.order.do !== 'read');
        const { order: old, since = 0 } = this.#running ?? {};
        if (old?.do === 'read' && performance.now() - since > PATIENCE) this.#end(null);
      }
      this.#waiting.push({ order, settle });
      this.#next();
    });
  }

  #next(): void {
    if (this.#running) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running = { ...job, since: performance.now() };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    this.#started().postMessage(job.order);
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
      const { settle } = this.#running ?? {};
      this.#running = null;
      if ('error' in data) settle?.(null, new Error(data.error));
      else settle?.(data);
      this.#next();
    });
    worker.addEventListener('error', () => {
      this.#end(new Error('The reader could not be started'));
      this.#next();
    });
    this.#worker = worker;
    return worker;
  }

  /** End what is running, and its worker with it. */
  #end(error: Error | null): void {
    this.#worker?.terminate();
    this.#worker = null;
    const { settle } = this.#running ?? {};
    this.#running = null;
    settle?.(null, error ?? undefined);
  }
}

/** The build names the worker's file; while developing, the framework finds it. */
function startWorker(): Worker {
  const built = process.env.READER_PATH;
  if (built) return new Worker(built);
  return new Worker(new URL('../client/report-reader.entry.ts', import.meta.url), { type: 'module' });
}
