import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../src/util/fault.ts';
import { load, type OpenedInput } from '../../../workers/ingest/load.ts';
import { read } from './support.ts';

const fault = async (input: Partial<OpenedInput>): Promise<Fault> => {
  try {
    await load([{ name: 'file.csv', ...input }], {});
  } catch (thrown) {
    return thrown as Fault;
  }
  throw new Error('it loaded');
};
const bytes = (start: string, rest = 2000) =>
  Uint8Array.from(
    [...start].map((c) => c.charCodeAt(0)).concat(Array.from({ length: rest }, (_, at) => (at * 37) & 255)),
  );

describe('what is no table is told apart', () => {
  test.each([
    ['a page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'not-a-table', 'html'],
    ['a page behind a byte order mark', '\ufeff\n <html lang="en">', 'not-a-table', 'html'],
    ['a feed', '<?xml version="1.0"?><a/>', 'not-a-table', 'xml'],
  ])('%s', async (_, text, code, found) => {
    expect(await fault({ text })).toMatchObject({ code, details: { file: 'file.csv', found } });
  });

  test.each([
    ['PK\u0003\u0004', 'unsupported-format', 'zip or xlsx'],
    ['%PDF-1.7', 'unsupported-format', 'pdf'],
    ['PAR1', 'unsupported-format', 'parquet'],
    ['\u001f\u008b\b', 'unsupported-format', 'gzip'],
    ['\u0089PNG\r\n\u001a\n\0\0\0', 'not-a-table', 'binary'],
  ])('%j', async (magic, code, found) => {
    expect(await fault({ bytes: bytes(magic) })).toMatchObject({ code, details: { found } });
  });

  test('nothing at all, and a file of blank lines', async () => {
    expect((await fault({ text: '' })).code).toBe('empty-file');
    expect((await fault({ text: '\n\r\n\n' })).code).toBe('empty-file');
    expect((await fault({ rows: [] })).code).toBe('empty-file');
  });

  test('a header alone is a table without rows', async () => {
    const { tables, report } = await read('deal_id,stage,created_at,amount\n');
    expect([tables.get('deals')!.rows, report.files[0]!.rowsRead, report.newest]).toEqual([0, 0, null]);
  });

  test('headers of no known table are named', async () => {
    expect(await fault({ text: 'colour,weight\nred,1\n' })).toMatchObject({
      code: 'unknown-table',
      details: { found: ['colour', 'weight'] },
    });
    expect((await fault({ text: 'Refund ID,Status,Created Time\nA,Open,2024-01-01\n' })).code).toBe(
      'unknown-table',
    );
    expect((await fault({ text: 'id,name,email,created_at\n1,a,a@x,2024-01-01\n' })).code).toBe(
      'unknown-table',
    );
    expect((await fault({ table: 'dealz', text: 'deal_id,stage,created_at\n' })).code).toBe('unknown-table');
  });

  test('a table named without what it needs', async () => {
    expect(
      await fault({ table: 'deals', text: 'deal_id,amount,created_at\n1,2,2024-01-01\n' }),
    ).toMatchObject({ code: 'missing-column', details: { table: 'deals', column: 'stage' } });
    expect(
      await fault({ table: 'targets', text: 'target_id,metric,period_start,period_end\n' }),
    ).toMatchObject({ details: { column: 'value' } });
  });

  test('a required date of which none can be read', async () => {
    expect(await fault({ text: 'deal_id,stage,created_at\n1,Won,soon\n2,Won,later\n' })).toMatchObject({
      code: 'no-usable-date',
      details: { column: 'created_at', row: 2, found: 'soon' },
    });
  });

  test('a quote that is never closed', async () => {
    expect(
      await fault({
        text: 'deal_id,stage,created_at\n1,Won,2024-01-01\n2,"Won,2024-01-01\n3,Won,2024-01-01\n',
      }),
    ).toMatchObject({ code: 'malformed', details: { row: 3, column: 2, expected: '"' } });
  });

  test('cells and headers beyond any table', async () => {
    const huge = `deal_id,stage,created_at,memo\n1,Won,2024-01-01,"${'x'.repeat(17 << 20)}"\n`;
    expect(await fault({ text: huge })).toMatchObject({ code: 'too-large', details: { row: 2 } });
    expect(await fault({ text: Array.from({ length: 10_001 }, (_, at) => `h${at}`).join() })).toMatchObject({
      code: 'too-large',
      details: { row: 1, expected: 10_000 },
    });
  });

  test('broken JSON', async () => {
    expect((await fault({ text: '[{"deal_id": 1, ' })).code).toBe('malformed');
  });
});

describe('whatever comes', () => {
  const head = fc.constantFrom(
    '',
    'deal_id,stage,created_at,amount\n',
    '[{"',
    '{"deals":',
    '\ufeffId;StageName;CloseDate;CreatedDate\r',
  );
  test('random bytes end in tables or a Fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        head,
        fc.uint8Array({ maxLength: 3000 }),
        fc.array(fc.nat(3000), { maxLength: 5 }),
        async (start, tail, cuts) => {
          const whole = new Uint8Array([...new TextEncoder().encode(start), ...tail]);
          let from = 0;
          const stream = new ReadableStream<Uint8Array>({
            pull(controller) {
              const to = Math.max(from + 1, cuts.shift() ?? whole.length);
              if (from >= whole.length) controller.close();
              else controller.enqueue(whole.subarray(from, to));
              from = to;
            },
          });
          try {
            const { tables } = await load([{ name: 'f', stream }], {});
            for (const { rows, columns } of tables.values()) {
              for (const data of columns.values())
                expect(
                  data.kind === 'text'
                    ? data.starts.length - 1
                    : data.kind === 'code'
                      ? data.codes.length
                      : data.values.length,
                ).toBe(rows);
            }
          } catch (thrown) {
            if (!(thrown instanceof Fault)) throw thrown;
          }
        },
      ),
      { seed: 4711, numRuns: 400 },
    );
  });

  test('cells made to be read in very many ways are no value at once', async () => {
    const [gap, letters] = [' '.repeat(200_000), 'a'.repeat(200_000)];
    const cells = [`1${gap}x`, `1${'1,'.repeat(50_000)}`, letters, `${letters} 5`].map(
      (text, at) => `${at},Won,2024-01-01,"${text}","${text}"`,
    );
    const start = performance.now();
    const { report } = await read(`deal_id,stage,created_at,amount,close_date\n${cells.join('\n')}\n`);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(report.files[0]!.unread.map(({ reason, count }) => [reason, count])).toEqual([
      ['not-a-number', 4],
      ['not-a-date', 4],
    ]);
  });

  test('a caller who no longer wants it is heard between two slices, and the stream is let go', async () => {
    const line = new TextEncoder().encode('1,Won,2024-01-01\n'.repeat(4000));
    const abort = new AbortController();
    let released = false;
    let chunks = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(chunks++ ? line : new TextEncoder().encode('deal_id,stage,created_at\n'));
      },
      cancel() {
        released = true;
      },
    });
    let pauses = 0;
    const pause = async (): Promise<void> => {
      if (++pauses === 5) abort.abort();
    };
    await expect(load([{ name: 'f', stream }], {}, { signal: abort.signal, pause })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect([released, pauses]).toEqual([true, 5]);
  });

  test('a stream that breaks off is a network fault, one that was aborted a cancelled one', async () => {
    const broken = (error: unknown) =>
      new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(error) });
    expect(await fault({ stream: broken(new TypeError('terminated')) })).toMatchObject({
      code: 'network',
      details: { file: 'file.csv' },
    });
    expect((await fault({ stream: broken(new DOMException('', 'AbortError')) })).code).toBe('cancelled');
  });

  test('progress is told by bytes and rows', async () => {
    const text = `deal_id,stage,created_at\n${Array.from({ length: 40_000 }, (_, at) => `${at},Won,2024-01-01`).join('\n')}`;
    const seen: number[] = [];
    await load(
      [{ name: 'f', text, total: text.length }],
      {},
      { progress: ({ bytes: done, total }) => seen.push(done / total!) },
    );
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});
