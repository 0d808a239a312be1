import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { Fault } from '../../../src/util/fault.ts';
import { newBuilder } from '../../../workers/ingest/columns/builder.ts';
import { plainColumn, textAt } from '../../../workers/ingest/columns/finish.ts';
import { readCsv } from '../../../workers/ingest/csv/read.ts';
import { cell, read } from './support.ts';

async function* split(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Rows as texts, headers first; null where it ends in a Fault. */
async function ours(bytes: Uint8Array, size: number): Promise<string[][] | null> {
  let headers: readonly string[] = [];
  const open = (found: readonly string[]) => {
    headers = found;
    return { builders: found.map((header) => newBuilder(header, null, 'string', false)), least: 0 };
  };
  try {
    const sheet = await readCsv('f.csv', split(bytes, size), open, {});
    const columns = sheet.builders.map(plainColumn);
    return [
      [...headers],
      ...Array.from({ length: sheet.rows }, (_, row) => columns.map((data) => textAt(data, row))),
    ];
  } catch (thrown) {
    if (thrown instanceof Fault) return null;
    throw thrown;
  }
}

const noise = fc.string({
  unit: fc.constantFrom(
    'a',
    '7',
    'ü',
    '語',
    '😀',
    '"',
    '""',
    ',',
    ',',
    '\n',
    '\n',
    '\r\n',
    ' ',
    '\t',
    ';',
    '=',
  ),
  maxLength: 60,
});

test('any text gives the same rows however it was cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(noise, fc.integer({ min: 1, max: 20 }), async (text, size) => {
      const bytes = new TextEncoder().encode(`h1,h2,h3\n${text}`);
      expect(await ours(bytes, size)).toEqual(await ours(bytes, bytes.length));
    }),
    { seed: 1789, numRuns: 800 },
  );
});

test('text that another parser reads without complaint is read alike', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(noise, fc.integer({ min: 1, max: 40 }), async (text, size) => {
      const { data, errors } = Papa.parse<string[]>(`h1,h2,h3\n${text}`, { delimiter: ',', newline: '\n' });
      const rows = data
        .map((row) => row.map((value) => value.trim()))
        .filter((row) => row.some((one) => one));
      // What is a row of another width, or was quoted wrongly, each of the two may see its own way.
      if (errors.length || rows.some((row) => row.length !== 3) || /\r/.test(text) || rows.length < 2) return;
      compared++;
      expect(await ours(new TextEncoder().encode(`h1,h2,h3\n${text}`), size)).toEqual(rows);
    }),
    { seed: 1917, numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(50);
});

test('any bytes end in rows or a Fault, and never in half a character', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.integer({ min: 1, max: 50 }),
      async (tail, size) => {
        const bytes = new Uint8Array([...new TextEncoder().encode('h1,h2\n'), ...tail]);
        const rows = await ours(bytes, size);
        for (const row of rows ?? []) expect(row.length).toBe(2);
      },
    ),
    { seed: 1848, numRuns: 800 },
  );
});

const isoDay = fc.integer({ min: Date.UTC(1900, 0, 1) / 864e5, max: Date.UTC(2099, 11, 31) / 864e5 });
const two = (value: number): string => String(value).padStart(2, '0');

test('a date is the same day in every spelling', async () => {
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  await fc.assert(
    fc.asyncProperty(fc.array(isoDay, { minLength: 1, maxLength: 20 }), async (days) => {
      const dates = days.map((day) => new Date(day * 864e5));
      const [y, m, d] = [
        (one: Date) => one.getUTCFullYear(),
        (one: Date) => one.getUTCMonth() + 1,
        (one: Date) => one.getUTCDate(),
      ];
      const spellings: ((one: Date) => string)[] = [
        (one) => one.toISOString().slice(0, 10),
        (one) => `${y(one)}/${m(one)}/${d(one)}`,
        (one) => `${y(one)}${two(m(one))}${two(d(one))}`,
        (one) => `${d(one)} ${months[m(one) - 1]} ${y(one)}`,
        (one) => `"${months[m(one) - 1]} ${d(one)}, ${y(one)}"`,
        (one) => `${y(one)}年${m(one)}月${d(one)}日`,
        (one) => one.toLocaleDateString('fa-IR-u-ca-persian-nu-latn', { timeZone: 'UTC' }),
        (one) => one.toLocaleDateString('fa-IR-u-ca-persian', { timeZone: 'UTC' }),
        (one) => `"${one.toLocaleDateString('vi-VN', { timeZone: 'UTC', dateStyle: 'long' })}"`,
        (one) => one.toLocaleDateString('de-DE', { timeZone: 'UTC', dateStyle: 'long' }),
        (one) => one.toLocaleDateString('fr-FR', { timeZone: 'UTC', dateStyle: 'full' }),
        (one) => one.toLocaleDateString('es-ES', { timeZone: 'UTC', dateStyle: 'long' }),
        (one) => one.toLocaleDateString('pt-BR', { timeZone: 'UTC', dateStyle: 'long' }),
        (one) => one.toLocaleDateString('it-IT', { timeZone: 'UTC', dateStyle: 'medium' }),
        (one) => one.toLocaleDateString('nl-NL', { timeZone: 'UTC', dateStyle: 'medium' }),
      ];
      for (const [at, spell] of spellings.entries()) {
        // A spelling that has Iranian years has them from 1300 to 1499.
        const used = /7|6/.test(String(at)) ? dates.filter((one) => y(one) > 1921) : dates;
        if (!used.length || ((at === 6 || at === 7) && used.length !== dates.length)) continue;
        const rows = used.map((one, row) => `${row},Won,2024-01-01,${spell(one)}`).join('\n');
        const { tables } = await read(`deal_id,stage,created_at,close_date\n${rows}\n`);
        used.forEach((one, row) =>
          expect([spell(one), cell(tables.get('deals'), 'close_date', row)]).toEqual([spell(one), +one]),
        );
      }
    }),
    { seed: 1492, numRuns: 25 },
  );
});

test('an amount is the same number in every spelling', async () => {
  const cents = fc.integer({ min: -999_999_999, max: 999_999_999 });
  await fc.assert(
    fc.asyncProperty(fc.array(cents, { minLength: 1, maxLength: 12 }), async (list) => {
      for (const [locale, options] of [
        ['en-US', { style: 'currency', currency: 'USD' }],
        ['en-US', { style: 'currency', currency: 'USD', currencySign: 'accounting' }],
        ['en-IN', { style: 'currency', currency: 'INR' }],
        ['de-DE', { style: 'currency', currency: 'EUR' }],
        ['de-CH', { style: 'currency', currency: 'CHF' }],
        ['fr-FR', { style: 'currency', currency: 'EUR' }],
        ['pt-BR', { style: 'currency', currency: 'BRL' }],
        ['fa-IR', { minimumFractionDigits: 2 }],
        ['zh-CN', { style: 'currency', currency: 'CNY' }],
        ['vi-VN', { minimumFractionDigits: 2 }],
      ] as const) {
        const format = new Intl.NumberFormat(locale, options);
        const plain = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, '');
        const rows = list
          .map((one, row) => `${row},Won,2024-01-01,"${plain(format.format(one / 100))}"`)
          .join('\n');
        const { tables } = await read(`deal_id,stage,created_at,amount\n${rows}\n`);
        list.forEach((one, row) =>
          expect([locale, format.format(one / 100), cell(tables.get('deals'), 'amount', row)]).toEqual([
            locale,
            format.format(one / 100),
            one === 0 ? expect.closeTo(0) : one / 100,
          ]),
        );
      }
    }),
    { seed: 1066, numRuns: 40 },
  );
});
