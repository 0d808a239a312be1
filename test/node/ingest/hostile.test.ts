import { describe, expect, test } from 'vitest';
import { Fault } from '../../../src/util/fault.ts';
import { importedReader } from '../../../workers/ingest/formats/imported.ts';
import { load, type Loading, type OpenedInput } from '../../../workers/ingest/load.ts';
import { cell, column, read } from './support.ts';

const encoder = new TextEncoder();
const head = 'deal_id,stage,created_at,amount\n';

/** A stream of pieces made on demand; nothing is kept. */
function streamed(pieces: Iterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const from = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const next = from.next();
      if (next.done) return controller.close();
      const piece: Uint8Array | string = next.value;
      controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
    },
  });
}
function* repeated(
  before: string,
  piece: Uint8Array,
  times: number,
  after = '',
): Generator<Uint8Array | string> {
  yield before;
  for (let i = 0; i < times; i++) yield piece;
  yield after;
}
const open = (pieces: Iterable<Uint8Array | string>, loading?: Loading) =>
  load([{ name: 'f.csv', stream: streamed(pieces) }], {}, loading);
async function fault(input: Promise<unknown>): Promise<Fault> {
  try {
    await input;
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
  throw new Error('it loaded');
}
const held = (): number => process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;

describe('a cell without end', () => {
  const megabyte = new Uint8Array(1 << 20).fill(120);
  test.each([
    ['quoted', `${head}1,Won,2024-01-01,"`],
    ['bare', `${head}1,Won,2024-01-01,`],
    ['in the header', 'deal_id,'],
  ])('of 1 GB, %s, ends after 16 MB', async (_, before) => {
    const start = held();
    let most = 0;
    let pieces = 0;
    const watched = function* (): Generator<Uint8Array | string> {
      for (const piece of repeated(before, megabyte, 1024)) {
        pieces++;
        most = Math.max(most, held() - start);
        yield piece;
      }
    };
    const { code, details } = await fault(open(watched()));
    expect([code, details.expected]).toEqual(['too-large', 1 << 24]);
    expect(pieces).toBeLessThan(64);
    expect(most).toBeLessThan(200e6);
  });
});

describe('a line of JSON without end', () => {
  const start = '{"deal_id":"1","stage":"Won","created_at":"2024-01-01"}\n{"name":"';
  const lines = (times: number, after = '') =>
    load(
      [
        {
          name: 'f.ndjson',
          stream: streamed(repeated(start, new Uint8Array(1 << 16).fill(120), times, after)),
        },
      ],
      {},
      { reader: importedReader },
    );

  test('ends after 16 MB', async () => {
    const { code, details } = await fault(lines(1 << 14));
    expect([code, details.expected, details.row]).toEqual(['too-large', 1 << 24, 2]);
  });

  test('of 15 MB in small pieces is read in a moment', async () => {
    const from = performance.now();
    const { tables } = await lines(240, '","deal_id":"2","stage":"Lost","created_at":"2024-01-01"}\n');
    expect(column(tables.get('deals'), 'deal_id')).toEqual(['1', '2']);
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

describe('more than any table has', () => {
  test('a million lines of nothing are counted, in little memory', async () => {
    const blank = encoder.encode('\n'.repeat(10_000));
    const { tables, report } = await open(
      repeated(`${head}1,Won,2024-01-01,5\n`, blank, 100, '2,Won,someday,6\n'),
    );
    expect(column(tables.get('deals'), 'amount')).toEqual([5, 6]);
    // The last line is that of the file: 1 header, 1 row, 1,000,000 blank ones.
    expect(report.files[0]!.unread[0]!.examples).toEqual([
      { row: 1_000_003, column: 'created_at', text: 'someday' },
    ]);
    expect(report.files[0]!.rowsRead).toBe(2);
  });

  test('a million lines of nothing alone are an empty file', async () => {
    expect((await fault(open(repeated('', encoder.encode('\r\n'.repeat(10_000)), 100)))).code).toBe(
      'empty-file',
    );
  });

  test('ten thousand columns are read, one more is too many, a million nameless ones as well', async () => {
    const names = Array.from({ length: 9996 }, (_, at) => `x${at}`);
    const { tables } = await read(
      `deal_id,stage,created_at,amount,${names.join()}\n1,Won,2024-01-01,5,${names.map((_, at) => at).join()}\n`,
      {},
      { table: 'deals' },
    );
    expect(cell(tables.get('deals'), 'x9995', 0)).toBe('9995');
    expect((await fault(read(`${names.join()},a,b,c,d,e\n`))).code).toBe('too-large');
    expect((await fault(read(`deal_id,stage,created_at${','.repeat(1_000_000)}\n`))).details).toMatchObject({
      found: 1_000_003,
      expected: 10_000,
    });
  });

  test('ten thousand columns of nobody are looked through in a moment', async () => {
    const start = performance.now();
    await fault(read(`${Array.from({ length: 9999 }, (_, at) => `x${at}`).join()}\n1\n`));
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('thousands of columns of one name, and of none, are told apart', async () => {
    const same = Array.from({ length: 4000 }, () => 'Colour');
    const start = performance.now();
    const { tables } = await read(
      `deal_id,stage,created_at,${same.join()}${','.repeat(4000)}\n1,Won,2024-01-01,${same.map((_, at) => `c${at}`).join()}${',z'.repeat(4000)}\n`,
      {},
      { table: 'deals' },
    );
    expect(performance.now() - start).toBeLessThan(10_000);
    const table = tables.get('deals');
    expect([cell(table, 'Colour', 0), cell(table, 'Colour (3999)', 0)]).toEqual(['c0', 'c3999']);
    expect(table!.columns.size).toBeGreaterThan(8000);
  });

  test('a million cells in one row are one row with too many', async () => {
    const { report } = await read(
      `${head}1,Won,2024-01-01,5\n${'x,'.repeat(1_000_000)}\n2,Won,2024-01-01,6\n`,
    );
    expect(report.files[0]!.leftOut).toMatchObject([
      { reason: 'too-many-cells', count: 1, examples: [{ row: 3 }] },
    ]);
    expect(report.files[0]!.rowsUsed).toBe(2);
  });

  test('two hundred thousand rows of another width are counted, five are named', async () => {
    const { report } = await open(
      repeated(head, encoder.encode('1,Won,2024-01-01,5,6,7\n'.repeat(10_000)), 20),
    );
    expect(report.files[0]!.leftOut).toMatchObject([{ reason: 'too-many-cells', count: 200_000 }]);
    expect(report.files[0]!.leftOut[0]!.examples.length).toBe(5);
  });
});

describe('names and cells that could mean something to a program', () => {
  test('headers that every object has', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
    const { tables, report } = await read(
      `deal_id,stage,created_at,${names.join()}\n1,Won,2024-01-01,${names.map((_, at) => `v${at}`).join()}\n`,
    );
    expect(names.map((name) => cell(tables.get('deals'), name, 0))).toEqual(names.map((_, at) => `v${at}`));
    expect(report.files[0]!.columns.filter(({ column: to }) => to === null).length).toBe(names.length);
    expect(({} as Record<string, unknown>)['v0']).toBeUndefined();
  });

  test('words that every object has, as stages, flags and dates', async () => {
    const { tables } = await read(
      'deal_id,stage,status,is_deleted,created_at,amount\n1,__proto__,constructor,toString,__proto__,valueOf\n2,Won,won,false,2024-01-01,5\n',
    );
    const table = tables.get('deals');
    expect(column(table, 'stage')).toEqual(['__proto__', 'Won']);
    expect(column(table, 'amount')).toEqual([null, 5]);
    expect(column(table, 'created_at')[0]).toBeNull();
  });

  test('formulas are texts where texts are, and nothing where numbers are', async () => {
    const { tables, report } = await read(
      `deal_id,stage,created_at,amount,name\n1,Won,2024-01-01,=1+1,"=cmd|' /C calc'!A0"\n2,Won,2024-01-01,@SUM(1),"+HYPERLINK(""http://x"")"\n`,
    );
    expect(column(tables.get('deals'), 'amount')).toEqual([null, null]);
    expect(column(tables.get('deals'), 'name')).toEqual(["=cmd|' /C calc'!A0", '+HYPERLINK("http://x")']);
    expect(report.files[0]!.unread).toMatchObject([{ reason: 'not-a-number', count: 2 }]);
  });

  test('bytes of zero: a table after them is none, within a later cell they stay', async () => {
    expect((await fault(read('a\0b\0c\0'))).code).toMatch(/not-a-table|unsupported-format|unknown-table/);
    const rows = Array.from({ length: 200 }, (_, at) => `${at},Won,2024-01-01,${at}\n`).join('');
    const { tables } = await read(`${head}${rows}9999,W\0n,2024-01-01,5\n`);
    expect(cell(tables.get('deals'), 'stage', 200)).toBe('W\0n');
  });

  test('a lone quote within a cell is a character, one that is never closed a fault with its row', async () => {
    const { tables } = await read(
      'deal_id,stage,created_at,name\n1,Won,2024-01-01,5" pipe\n2,Won,2024-01-01,a"b"c\n',
    );
    expect(column(tables.get('deals'), 'name')).toEqual(['5" pipe', 'a"b"c']);
    const { code, details } = await fault(
      read(
        `deal_id,stage,created_at,name\n1,Won,2024-01-01,ok\n2,Won,2024-01-01,"broken\n${'3,Won,2024-01-01,x\n'.repeat(1000)}`,
      ),
    );
    expect([code, details.row, details.column]).toEqual(['malformed', 3, 4]);
  });
});

describe('files that end too early', () => {
  const whole = `${head}${Array.from({ length: 9 }, (_, at) => `${at},"Won, really",2024-01-${String(at + 1).padStart(2, '0')},"1,${100 + at}.50"`).join('\n')}\n`;
  test('wherever it was cut: whole rows, and at most one counted', async () => {
    for (let at = head.length; at < whole.length; at++) {
      const { tables, report } = await read(whole.slice(0, at));
      const complete = whole.slice(0, at).split('\n').length - 2;
      const [file] = report.files;
      const left = file!.leftOut.reduce((sum, { count }) => sum + count, 0);
      expect(file!.rowsUsed + left).toBe(file!.rowsRead);
      expect([complete, complete + 1]).toContain(file!.rowsUsed);
      const values = column(tables.get('deals'), 'amount');
      for (let row = 0; row < complete; row++) expect(values[row]).toBe(1100.5 + row);
    }
  });
});

describe('whoever no longer wants it', () => {
  test('is heard at every step, however far it is', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, at) => `D${at},Won,2024-01-${(at % 28) + 1},${at}\n`,
    ).join('');
    const input: OpenedInput = { name: 'f.csv', text: head + rows };
    let steps = 0;
    await load([input], {}, { pause: async () => void steps++ });
    expect(steps).toBeGreaterThan(15);
    for (let at = 1; at <= steps; at++) {
      const abort = new AbortController();
      let seen = 0;
      const loading = { signal: abort.signal, pause: async () => void (++seen === at && abort.abort()) };
      expect((await fault(load([input], {}, loading))).code).toBe('cancelled');
      expect(seen).toBe(at);
    }
  });
});
