import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Progress } from '../../../src/protocol/api.ts';
import { Fault } from '../../../src/util/fault.ts';
import { importedReader } from '../../../workers/ingest/formats/imported.ts';
import { learnAll } from '../../../workers/ingest/learn.ts';
import { load } from '../../../workers/ingest/load.ts';
import { zip } from './bundles.ts';

learnAll();

const folder = new URL('../../data/formats/', import.meta.url).pathname;
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(folder + file));
const csv = readFileSync(`${folder}deals.csv`);
const files = readdirSync(folder);
const open = (name: string, bytes: Uint8Array) => load([{ name, bytes }], {}, { reader: importedReader });
const fault = async (name: string, bytes: Uint8Array): Promise<Fault> => {
  try {
    await open(name, bytes);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Fault);
    return thrown as Fault;
  }
  throw new Error('it loaded');
};

describe('what cannot be read says so', () => {
  test('a format whose reader is not at hand: what it is, and what would read it', async () => {
    const wanted = {
      'deals.xlsx': 'xlsx',
      'deals.arrow': 'arrow',
      'deals.arrows': 'arrow',
      'deals-zstd.parquet': 'parquet',
    };
    for (const [file, reader] of Object.entries(wanted))
      await expect(load([{ name: file, bytes: bytesOf(file) }], {}), file).rejects.toMatchObject({
        code: 'unsupported-format',
        details: { file, reader, expected: ['csv', 'json', `crm-elements-${reader}.js`] },
      });
    await expect(load([{ name: 'a.gz', bytes: gzipSync(csv) }], {})).rejects.toMatchObject({
      details: { found: 'gzip' },
    });
    const noBrotli = {
      reader: (name: 'xlsx') => (name === ('brotli' as string) ? undefined : importedReader(name)),
    };
    await expect(
      load(
        [{ name: 'b', bytes: bytesOf('deals-brotli.parquet') }],
        {},
        noBrotli as typeof noBrotli & { reader: typeof importedReader },
      ),
    ).rejects.toMatchObject({
      code: 'unsupported-format',
      details: { found: 'parquet (brotli)', reader: 'brotli' },
    });
  });

  test('an old workbook, and one that a password locks', async () => {
    const old = new Uint8Array(4096);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await fault('deals.xls', old)).toMatchObject({
      code: 'unsupported-format',
      details: { found: 'xls', expected: ['xlsx', 'csv'] },
    });
    old.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    expect((await fault('deals.xlsx', old)).details.found).toBe('xlsx with a password');
    const locked = zip([{ name: 'deals.csv', bytes: csv, locked: true }]);
    expect(await fault('deals.zip', locked)).toMatchObject({ details: { found: 'zip with a password' } });
  });

  test('a bundle of nothing, of other things, of a bundle, a document', async () => {
    expect((await fault('a.zip', zip([]))).code).toBe('empty-file');
    expect((await fault('a.zip', zip([{ name: 'a.csv', bytes: 'colour,weight\nred,1\n' }]))).code).toBe(
      'unknown-table',
    );
    const inner = zip([{ name: 'b.zip', bytes: zip([{ name: 'deals.csv', bytes: csv }]) }]);
    expect((await fault('a.zip', inner)).details).toMatchObject({
      file: 'a.zip/b.zip',
      found: 'zip in a zip',
    });
    const document = zip([
      { name: '[Content_Types].xml', bytes: '<Types/>' },
      { name: 'word/document.xml', bytes: '<w/>' },
    ]);
    expect((await fault('a.docx', document)).details.found).toBe('office file');
  });

  test('a bundle that holds other than its directory says', async () => {
    const broken = (says: object): Uint8Array => zip([{ name: 'deals.csv', bytes: csv, says }]);
    for (const says of [{ crc: 1 }, { size: 10 }, { size: csv.length + 1 }])
      expect((await fault('a.zip', broken(says))).code, JSON.stringify(says)).toBe('malformed');
  });

  test('what unpacks to far more than a table holds', async () => {
    const zeros = Buffer.alloc(
      150_000_000,
      'deal_id,stage,created_at\n1,Won,2024-01-01\n'.padEnd(65_536, ' '),
    );
    expect(await fault('bomb.csv.gz', new Uint8Array(gzipSync(zeros)))).toMatchObject({ code: 'too-large' });
    expect(await fault('bomb.zip', zip([{ name: 'a.csv', bytes: zeros }]))).toMatchObject({
      code: 'too-large',
    });
    const many = zip(
      Array.from({ length: 5 }, (_, at) => ({ name: `${at}.csv`, bytes: csv, says: { size: 2 ** 30 } })),
    );
    expect(await fault('many.zip', many)).toMatchObject({ code: 'too-large' });
  }, 120_000);

  test.each(files)('%s cut off anywhere', async (file) => {
    const bytes = bytesOf(file);
    for (const share of [0.02, 0.2, 0.5, 0.8, 0.95, 0.999]) {
      const cut = bytes.slice(0, Math.max(1, Math.floor(bytes.length * share)));
      if (/\.(csv|arrows)$/.test(file))
        await open(file, cut).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Fault));
      else
        expect((await fault(file, cut)).code).toMatch(
          /^(malformed|unsupported-format|not-a-table|unknown-table)$/,
        );
      const packed = new Uint8Array(gzipSync(bytes));
      const half = packed.slice(0, Math.max(20, Math.floor(packed.length * share)));
      expect((await fault(`${file}.gz`, half)).code).toMatch(
        /^(malformed|too-large|unknown-table|missing-column)$/,
      );
    }
  });

  test.each(files.filter((file) => !file.endsWith('.csv')))(
    '%s with broken bytes ends in a Fault, if it ends in an error',
    async (file) => {
      const bytes = bytesOf(file);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
          async (changes) => {
            const broken = bytes.slice();
            for (const [at, value] of changes) broken[at] = value;
            try {
              await open(file, broken);
            } catch (thrown) {
              expect(thrown).toBeInstanceOf(Fault);
              expect((thrown as Fault).code).not.toBe('internal');
            }
          },
        ),
        { numRuns: 40, seed: 7 },
      );
    },
  );

  test('random bytes behind each mark', async () => {
    const marks = [
      '\x1f\x8b\b\0',
      'PK\x03\x04',
      'PK\x05\x06',
      'PAR1',
      'ARROW1\0\0',
      '\xff\xff\xff\xff',
      '\xd0\xcf\x11\xe0',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 3000 }), async (mark, rest) => {
        const { code } = await fault('file', new Uint8Array([...Buffer.from(mark, 'latin1'), ...rest]));
        expect(code).not.toBe('internal');
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('every format', () => {
  test.each([...files, 'deals.csv.gz', 'deals.zip'])(
    '%s tells its progress and can be stopped',
    async (file) => {
      const bytes =
        file === 'deals.csv.gz'
          ? new Uint8Array(gzipSync(csv))
          : file === 'deals.zip'
            ? zip([{ name: 'deals.csv', bytes: csv }])
            : bytesOf(file);
      // Its headers alone do not tell what it holds.
      const input = { name: file, bytes, ...(file.startsWith('odd') && { table: 'deals' }) };
      const told: Progress[] = [];
      await load([input], {}, { reader: importedReader, progress: (progress) => void told.push(progress) });
      expect(Math.max(...told.map(({ bytes: count }) => count))).toBeGreaterThan(0);
      expect(told.every((one) => one.file.startsWith(file))).toBe(true);
      for (let after = 0; after < 3; after++) {
        const stop = new AbortController();
        let pauses = 0;
        const pause = async (): Promise<void> => {
          if (pauses++ === after) stop.abort();
        };
        const loading = { reader: importedReader, signal: stop.signal, pause };
        await expect(load([input], {}, loading)).rejects.toMatchObject({ code: 'cancelled' });
      }
    },
  );
});
