import { asFault, Fault } from '../../src/util/fault.ts';
import type { OpenedInput, Pieces } from './loading.ts';
import { encode, join } from './values/text.ts';

const slice = 1 << 18;

async function* chunks({ name, stream, bytes, text }: OpenedInput): AsyncGenerator<Uint8Array> {
  if (!stream) return void (yield bytes ?? encode(text ?? ''));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    const fault = asFault(error);
    throw fault.code === 'internal' ? new Fault('network', { file: name, found: String(error) }) : fault;
  } finally {
    // Lets the source stop when the reading ended early; a broken stream refuses, and nothing is left of it anyway.
    reader.cancel().catch(() => {});
  }
}

async function* sliced(input: OpenedInput, see: (size: number) => unknown): AsyncGenerator<Uint8Array> {
  // The first kilobyte stays together: it tells what the file is.
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks(input)) {
    see(chunk.length);
    held.push(chunk);
    size += chunk.length;
    if (size < 1024) continue;
    const whole = held.length > 1 ? join(held, size) : chunk;
    for (let at = 0; at < size; at += slice) yield whole.subarray(at, Math.min(at + slice, size));
    held = [];
    size = 0;
  }
  if (size) yield join(held, size);
}

export async function pieces(input: OpenedInput): Promise<Pieces> {
  let read = 0;
  const from = sliced(input, (size) => (read += size));
  const first = await from.next();
  const head = first.done ? new Uint8Array(0) : first.value;
  async function* rest(): AsyncGenerator<Uint8Array> {
    if (first.done) return;
    yield head;
    yield* from;
  }
  return { head, rest: rest(), read: () => read };
}
