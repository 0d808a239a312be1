import type { Input } from '../../src/protocol/api.ts';
import { statusFault } from '../../src/protocol/outcome.ts';
import { asFault, Fault } from '../../src/util/fault.ts';
import { createHash, type Hash } from '../cache/hash.ts';
import type { Mark } from '../cache/entry.ts';
import type { OpenedInput } from '../ingest/load.ts';

/** A file ready to be read; `mark` is known when it has been read to its end. */
export interface Fetched {
  readonly opened: OpenedInput;
  readonly mark: () => Mark;
}
type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

const nameOf = ({ name, table }: Input): string => name ?? table ?? 'data';

async function request(input: Input, signal: AbortSignal, known?: Mark): Promise<Response> {
  const file = nameOf(input);
  const url = input.url!;
  // Elsewhere a header of ours would need the server's leave first: there the browser's own cache asks.
  const ours = url.startsWith(`${globalThis.origin}/`);
  const init: RequestInit = { credentials: 'same-origin', signal };
  if (known) {
    if (ours && known.etag) init.headers = { 'If-None-Match': known.etag };
    else if (ours && known.modified) init.headers = { 'If-Modified-Since': known.modified };
    else init.cache = 'no-cache';
  }
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (thrown) {
    throw signal.aborted
      ? new Fault('cancelled')
      : new Fault('network', { file, found: asFault(thrown).message });
  }
  if (response.ok || (known && response.status === 304)) return response;
  void response.body?.cancel();
  throw statusFault(file, response.status);
}

/** The same bytes, seen on their way. */
function tapped(stream: Bytes, file: string, see: (chunk: Uint8Array) => void): Bytes {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        see(value);
        controller.enqueue(value);
      } catch (thrown) {
        const fault = asFault(thrown);
        controller.error(
          fault.code === 'cancelled' ? fault : new Fault('network', { file, found: fault.message }),
        );
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** Starts reading an input: the network, a Blob's bytes, or what came with the message. */
export async function openInput(input: Input, signal: AbortSignal): Promise<Fetched> {
  const { url, blob, bytes, ...rest } = input;
  const name = nameOf(input);
  const hash = createHash();
  const response = url === undefined || blob ? undefined : await request(input, signal);
  const headers = response?.headers;
  const stream = blob?.stream() ?? response?.body;
  // What Content-Length counts is not what arrives where the transfer is compressed.
  const total = blob?.size ?? (headers?.get('content-encoding') ? 0 : Number(headers?.get('content-length')));
  return {
    opened: {
      ...rest,
      name,
      contentType: blob?.type ?? headers?.get('content-type') ?? '',
      ...(total ? { total } : {}),
      ...(blob instanceof File ? { modified: blob.lastModified } : modifiedOf(headers)),
      ...(bytes ? { bytes: new Uint8Array(bytes) } : {}),
      // Only what has an address is found again, by its hash.
      ...(stream ? { stream: tapped(stream, name, url === undefined ? () => {} : hash.update) } : {}),
    },
    mark: () => markOf(headers, hash),
  };
}

/** When the server says that a file was written. */
export function modifiedOf(headers?: Headers): { readonly modified?: number } {
  const modified = Date.parse(headers?.get('last-modified') ?? '');
  return modified > 0 ? { modified } : {};
}

const markOf = (headers: Headers | undefined, hash: Hash): Mark => ({
  etag: headers?.get('etag') ?? null,
  modified: headers?.get('last-modified') ?? null,
  length: hash.length(),
  hash: hash.digest(),
});

/** Asks whether a stored file is still the same. `blob` are the new bytes, where there are any. */
export async function revalidate(
  input: Input,
  known: Mark,
  signal: AbortSignal,
): Promise<{ readonly mark: Mark; readonly blob?: Blob }> {
  const response = await request(input, signal, known);
  const { headers, status } = response;
  const etag = headers.get('etag');
  if (status === 304 || (etag && etag === known.etag)) {
    void response.body?.cancel();
    return { mark: known };
  }
  let blob: Blob;
  try {
    blob = await response.blob();
  } catch (thrown) {
    throw new Fault('network', { file: nameOf(input), found: asFault(thrown).message });
  }
  const hash = createHash();
  await tapped(blob.stream(), '', hash.update).pipeTo(new WritableStream());
  const mark = markOf(headers, hash);
  return mark.length === known.length && mark.hash === known.hash ? { mark } : { mark, blob };
}
