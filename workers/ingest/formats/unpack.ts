import { asFault, Fault } from '../../../src/util/fault.ts';

/** Deflate makes at most 1032 bytes of one; tables stay far below that, files made to fill the memory do not. */
const mostRatio = 400;
const fewBytes = 1 << 26;
const mostBytes = 2 ** 32;

const tap = (see: (size: number) => void): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> =>
  new TransformStream({
    transform(chunk: Uint8Array<ArrayBuffer>, controller) {
      see(chunk.length);
      controller.enqueue(chunk);
    },
  });

/** What was compressed. The stream fails with `too-large` where far more comes out than a table would hold. */
export function unpacked(
  file: string,
  packed: ReadableStream<Uint8Array>,
  format: CompressionFormat,
): ReadableStream<Uint8Array> {
  let read = 0;
  let made = 0;
  const plain = packed
    .pipeThrough(tap((size) => void (read += size)))
    .pipeThrough(new DecompressionStream(format))
    .pipeThrough(
      tap((size) => {
        made += size;
        if (made > mostBytes || (made > fewBytes && made > read * mostRatio))
          throw new Fault('too-large', {
            file,
            found: made,
            expected: Math.min(mostBytes, read * mostRatio),
          });
      }),
    );
  return streamOf(told(file, plain, format));
}

/** The same; what the decompressor throws is a file that is broken. */
async function* told(
  file: string,
  stream: ReadableStream<Uint8Array>,
  format: string,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (thrown) {
    const fault = asFault(thrown);
    const found = String(fault.details.found ?? '');
    throw fault.code === 'internal' ? new Fault('malformed', { file, found, expected: format }) : fault;
  } finally {
    reader.cancel().catch(() => {}); // a broken stream refuses, and nothing is left of it anyway
  }
}

/** Slices as a stream. */
export function streamOf(slices: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const from = slices[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await from.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await from.return?.();
    },
  });
}
