import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bigDeals } from '../../../demo/company/big-deals.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { load } from '../../../workers/ingest/load.ts';

// What lies about until the collector comes is not held, so it is asked to come first.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const megabyte = 1e6;
const warm = [...bigDeals(20_000, 7)].map((chunk) => new TextDecoder().decode(chunk)).join('');

/** Bytes of the typed arrays and words of all tables. */
function sizeOf(tables: Tables): number {
  let size = 0;
  for (const { columns } of tables.values())
    for (const data of columns.values())
      size +=
        data.kind === 'number'
          ? data.values.byteLength
          : data.kind === 'text'
            ? data.bytes.byteLength + data.starts.byteLength
            : data.codes.byteLength + data.words.reduce((sum, word) => sum + 2 * word.length + 16, 0);
  return size;
}

test('300,000 deals as a stream never hold more than one and a half times the finished columns', async () => {
  // What a first run leaves behind (compiled code, zones) is no part of it.
  await load([{ name: 'opportunities.csv', text: warm }], {});
  const chunks = bigDeals(300_000, 7);
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const held = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  let most = 0;
  let pauses = 0;
  const pause = (): undefined => {
    if (pauses++ % 8 === 0) most = Math.max(most, held() - before);
  };
  const { tables } = await load([{ name: 'opportunities.csv', stream }], {}, { pause });
  const size = sizeOf(tables);
  most = Math.max(most, held() - before);
  console.info(
    `finished ${(size / megabyte).toFixed(1)} MB, most held ${(most / megabyte).toFixed(1)} MB: ${(most / size).toFixed(2)} times`,
  );
  expect(most).toBeLessThan(1.5 * size);
  expect(tables.get('deals')!.rows).toBe(300_000);
}, 120_000);
