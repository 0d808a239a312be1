import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Adding, OpenOptions } from '../src/protocol/api.ts';
import { statusFault, valueOf } from '../src/protocol/outcome.ts';
import { rawInputs, type Add, type Askable, type Raw, type Spec } from '../src/protocol/spec.ts';
import type { Report } from '../src/query/report.ts';
import { asFault, Fault } from '../src/util/fault.ts';
import { answerAll } from '../workers/engine/answer.ts';
import { rowsOf } from '../workers/engine/rows.ts';
import { modifiedOf, openInput } from '../workers/host/fetch.ts';
import type { Before } from '../workers/ingest/conform/kept.ts';
import { importedReader } from '../workers/ingest/formats/imported.ts';
import { learnAll } from '../workers/ingest/learn.ts';
import { load, type OpenedInput } from '../workers/ingest/load.ts';

learnAll();

/** An open source in this process. Every rejection is a Fault. */
export interface NodeSource extends Askable {
  readonly report: Report;
}

/** How to read, without what only a page has (a cache and its scope). */
export type NodeOptions = Omit<OpenOptions, 'cache' | 'cacheScope'>;

async function openFile({ url = '', response, ...input }: Raw, signal: AbortSignal): Promise<OpenedInput> {
  if (response) {
    const name = input.name ?? 'data';
    if (!response.ok) throw statusFault(name, response.status);
    const { table } = input;
    const stream = response.body as OpenedInput['stream'] | null;
    return {
      name,
      contentType: response.headers.get('content-type') ?? '',
      ...(table === undefined ? {} : { table }),
      ...modifiedOf(response.headers),
      ...(stream ? { stream } : {}),
    };
  }
  if (!url) return (await openInput(input, signal)).opened;
  if (/^(https?|data|blob):/.test(url)) return (await openInput({ ...input, url }, signal)).opened;
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const name = basename(path);
  const found = await stat(path).catch((thrown: NodeJS.ErrnoException) => {
    throw new Fault('file-not-found', { file: path, status: thrown.code ?? thrown.message });
  });
  if (found.isDirectory()) throw new Fault('not-a-table', { file: path, found: 'folder' });
  const stream = Readable.toWeb(createReadStream(path, { highWaterMark: 1 << 20, signal })) as NonNullable<
    OpenedInput['stream']
  >;
  return {
    ...(input.table === undefined ? {} : { table: input.table }),
    name,
    total: found.size,
    modified: found.mtimeMs,
    stream,
  };
}

/**
 * The page's `openSource` in Node, without a worker: addresses may be paths of files, and several files are one list.
 * `now` is the clock that caps as-of, UTC ms.
 */
export async function openSource(
  spec: Spec,
  options: NodeOptions = {},
  now: () => number = Date.now,
): Promise<NodeSource> {
  const stop = new AbortController();
  const read = async (files: Spec, signal: AbortSignal, before?: Before): ReturnType<typeof load> => {
    const raw = rawInputs(files, (url) => url);
    if (!raw.length) throw new Fault('no-source', { expected: ['path', 'address', 'rows', 'columns'] });
    const reading = new AbortController();
    for (const one of [signal, stop.signal]) one.addEventListener('abort', () => reading.abort());
    try {
      const inputs = await Promise.all(raw.map((input) => openFile(input, reading.signal)));
      return await load(inputs, options, { signal: reading.signal, reader: importedReader, now }, before);
    } catch (thrown) {
      reading.abort();
      throw asFault(thrown);
    }
  };
  let data = await read(spec, stop.signal);
  let changing: Promise<unknown> = Promise.resolve();
  const used = async <T>(job: () => T | Promise<T>, signal?: AbortSignal): Promise<T> => {
    if (signal?.aborted || stop.signal.aborted) throw new Fault('cancelled');
    try {
      return await job();
    } catch (thrown) {
      throw asFault(thrown);
    }
  };
  const adder =
    (how: Adding): Add =>
    (files, { signal = stop.signal } = {}) => {
      const job = changing.then(() =>
        used(async () => {
          data = await read(files, signal, { kept: data.kept, how });
          return data.report;
        }, signal),
      );
      changing = job.catch(() => {});
      return job;
    };
  return {
    get report() {
      return data.report;
    },
    append: adder('append'),
    upsert: adder('upsert'),
    replace: adder('replace'),
    ask: (question, { signal } = {}) =>
      used(async () => {
        const pause = (): undefined => {
          if (signal?.aborted) throw new Fault('cancelled');
        };
        const [outcome] = await answerAll(data.tables, data.report, [question], { now: now(), pause });
        return valueOf(outcome!);
      }, signal),
    rows: (question, { signal } = {}) => used(() => rowsOf(data.tables, question, data.report), signal),
    release() {
      stop.abort();
      data = { ...data, tables: new Map(), kept: new Map() };
    },
  };
}
