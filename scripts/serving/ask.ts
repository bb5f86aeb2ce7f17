import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Send bytes on a connection of their own, and give all that comes back until it is closed. */
export async function ask(
  port: number,
  request: string,
): Promise<{ status: number; head: string; body: Buffer }> {
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(20_000, () => socket.destroy(new Error('Nothing came for 20 seconds')));
  socket.write(Buffer.from(request, 'latin1'));
  const answer = await buffer(socket);
  const end = answer.indexOf('\r\n\r\n') + 4;
  const head = answer.subarray(0, end).toString('latin1');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]), head, body: answer.subarray(end) };
}
