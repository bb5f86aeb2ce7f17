import { openMaker } from './make.ts';
import { type Answer, Order } from './protocol.ts';

// A process that makes what it is told to (workers.ts), into the folder that it is started with.

const maker = openMaker(process.argv[2] ?? 'out');

async function carryOut({ id, task }: Order): Promise<Answer> {
  try {
    if (task.do === 'list') return { id, addresses: await maker.addresses() };
    if (task.do === 'make') return { id, made: await maker.make(task.address) };
    if (task.do === 'answer') return { id, page: await maker.answer(task.address, task.search) };
    return { id, made: await maker.makeAgain(task.address, task.before) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// Whoever asked may have been killed meanwhile: nobody is left to hear it then, and this process ends next.
const ignore = () => {};

process.on('message', (message) => {
  void carryOut(Order.parse(message)).then((answer) => process.send?.(answer, undefined, undefined, ignore));
});
process.on('disconnect', () => process.exit());
