import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { OpenOptions } from '../src/protocol/api.ts';
import { statusFault, valueOf } from '../src/protocol/outcome.ts';
import { rawInputs, type Askable, type Raw, type Spec } from '../src/protocol/spec.ts';
import type { Report } from '../src/query/report.ts';
import { asFault, Fault } from '../src/util/fault.ts';
import { answerAll } from '../workers/engine/answer.ts';
import { rowsOf } from '../workers/engine/rows.ts';
import type { Tables } from '../workers/engine/table.ts';
import { openInput } from '../workers/host/fetch.ts';
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
  return { ...(input.table === undefined ? {} : { table: input.table }), name, total: found.size, stream };
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
  const raw = rawInputs(spec, (url) => url);
  if (!raw.length) throw new Fault('no-source', { expected: ['path', 'address', 'rows', 'columns'] });
  let tables: Tables;
  let report: Report;
  try {
    const inputs = await Promise.all(raw.map((input) => openFile(input, stop.signal)));
    ({ tables, report } = await load(inputs, options, { signal: stop.signal, reader: importedReader }));
  } catch (thrown) {
    stop.abort();
    throw asFault(thrown);
  }
  const used = async <T>(job: () => T | Promise<T>, signal?: AbortSignal): Promise<T> => {
    if (signal?.aborted || stop.signal.aborted) throw new Fault('cancelled');
    try {
      return await job();
    } catch (thrown) {
      throw asFault(thrown);
    }
  };
  return {
    report,
    ask: (question, { signal } = {}) =>
      used(async () => {
        const pause = (): undefined => {
          if (signal?.aborted) throw new Fault('cancelled');
        };
        const [outcome] = await answerAll(tables, report, [question], { now: now(), pause });
        return valueOf(outcome!);
      }, signal),
    rows: (question, { signal } = {}) => used(() => rowsOf(tables, question, report), signal),
    release() {
      stop.abort();
      tables = new Map();
    },
  };
}
