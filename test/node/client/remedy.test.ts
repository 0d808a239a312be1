import { describe, expect, it } from 'vitest';
import { createPage, type Page } from '../../../src/client/page.ts';
import { createSource, type Source } from '../../../src/client/source.ts';
import type { Engine, Part } from '../../../src/client/start.ts';
import { rawInputs } from '../../../src/protocol/spec.ts';
import { serve } from '../../../src/protocol/wire.ts';
import { Fault } from '../../../src/util/fault.ts';
import { createCache } from '../../../workers/cache/cache.ts';
import { createHost } from '../../../workers/host.ts';

/* What one engine cannot do another may: a page that has no Worker runs them on its own thread. */
type Shelf = Map<string, true>;
const loads: string[] = [];

/** An engine that knows these tables, and reads 'x.NAME' where it was given the reader NAME. */
const engineOf =
  (...known: readonly string[]): Engine =>
  (scope, parts = []) => {
    const shelf: Shelf = new Map();
    for (const part of parts) part(shelf);
    serve(
      createHost({
        load([input], _options, _loading, before) {
          const { name } = input!;
          loads.push(`${known.join('+')} ${[...shelf.keys()].join('+')} ${name}`);
          const kind = name.split('.')[1]!;
          if (kind !== 'csv' && !shelf.has(kind))
            throw new Fault('unsupported-format', { file: name, found: kind, reader: kind });
          if (!known.includes(name.split('.')[0]!)) throw new Fault('unknown-table', { file: name });
          const table = { name, rows: 1, columns: new Map() };
          return Promise.resolve({
            tables: new Map([[name, table]]),
            kept: new Map([...(before?.kept ?? []), [name, {} as never]]),
            report: { files: [], currency: [...(before?.kept.keys() ?? []), name].join(' '), newest: null },
          });
        },
        answerAll: () => Promise.resolve([]),
        rowsOf: (_tables, { table }) => ({ table: String(table), columns: [], rows: [], total: 1 }),
        cache: createCache(Date.now),
        now: Date.now,
        pause: () => undefined,
      }),
      scope,
    );
  };
const part =
  (name: string): Part =>
  (shelf) =>
    void (shelf as Shelf).set(name, true);

const open = (page: Page, name: string): Source =>
  createSource(
    rawInputs({ text: 'a', name }, (url) => url),
    { cache: 'none' },
    page,
    {
      release() {},
      gone() {},
    },
  ).source;

describe('a source that the engine at hand cannot open', () => {
  it('is opened by the larger one where the table is known there, for all who wait', async () => {
    let asked = 0;
    const page = createPage(engineOf('deals'), async () => {
      asked++;
      return engineOf('deals', 'visits');
    });
    const sources = ['deals.csv', 'visits.csv', 'visits.csv'].map((name) => open(page, name));
    await Promise.all(sources.map(({ ready }) => ready));
    for (const source of sources) expect((await source.rows({ table: 'deals' })).total).toBe(1);
    expect(asked).toBe(1);
  });

  it('fails with the first fault where the larger one knows no more, or is not there', async () => {
    for (const larger of [
      undefined,
      () => Promise.reject(new Error('404')),
      () => Promise.resolve(engineOf('deals')),
    ])
      await expect(open(createPage(engineOf('deals'), larger), 'visits.csv').ready).rejects.toMatchObject({
        code: 'unknown-table',
        details: { file: 'visits.csv' },
      });
  });

  it('goes to a page beside, with the reader of its format; others stay where they are', async () => {
    loads.length = 0;
    const page = createPage(engineOf('deals'), undefined, (name) => Promise.resolve(part(name)));
    const plain = open(page, 'deals.csv');
    await plain.ready;
    const { link } = await page.connect();
    const [one, two] = [open(page, 'deals.odd'), open(page, 'deals.odd')];
    await Promise.all([one.ready, two.ready]);
    expect((await two.rows({ table: 'deals' })).total).toBe(1);
    expect((await page.connect()).link).toBe(link);
    expect(link.lost).toBe(false);
    expect(page.family).toHaveLength(2);
    expect(loads.filter((line) => line === 'deals odd deals.odd')).toHaveLength(2);
  });

  it('a name that tells its format is opened there at once, and grows there', async () => {
    loads.length = 0;
    const page = createPage(
      engineOf('deals'),
      () => Promise.resolve(engineOf('deals', 'visits')),
      (name) => Promise.resolve(part(name)),
    );
    await open(page, 'visits.xlsx').ready;
    expect(loads).toEqual(['deals xlsx visits.xlsx', 'deals+visits xlsx visits.xlsx']);
    loads.length = 0;
    await open(page, 'deals.csv.gz').ready;
    expect(loads).toEqual(['deals text deals.csv.gz']);
  });

  it('what was added is added again, in order, where it is opened anew', async () => {
    const page = createPage(
      engineOf('deals', 'surveys'),
      () => Promise.resolve(engineOf('deals', 'surveys', 'visits')),
      (name) => Promise.resolve(part(name)),
    );
    const source = open(page, 'deals.csv');
    const events: string[] = [];
    source.subscribe(({ type }) => events.push(type));
    const more = (name: string) => ({ text: 'a', name });
    expect((await source.append(more('surveys.csv'))).currency).toBe('deals.csv surveys.csv');
    // Neither the table nor the format are known here: both the larger engine and a reader take their turn.
    expect((await source.upsert(more('visits.odd'))).currency).toBe('deals.csv surveys.csv visits.odd');
    await expect(source.append(more('unheard.csv'))).rejects.toMatchObject({ code: 'unknown-table' });
    await expect(source.append(undefined as never)).rejects.toMatchObject({ code: 'no-source' });
    expect(source.report?.currency).toBe('deals.csv surveys.csv visits.odd');
    const { link } = await page.family.at(-1)!.connect();
    link.lose();
    await source.rows({ table: 'deals' });
    expect(source.report?.currency).toBe('deals.csv surveys.csv visits.odd');
    expect(source.phase).toBe('ready');
    expect(events.filter((type) => type === 'changed')).toHaveLength(2);
  });

  it('fails with what is missing where the reader cannot be had, and may be had later', async () => {
    let isThere = false;
    const page = createPage(engineOf('deals'), undefined, (name) =>
      isThere ? Promise.resolve(part(name)) : Promise.reject(new Error('404')),
    );
    await expect(open(page, 'deals.odd').ready).rejects.toMatchObject({
      code: 'unsupported-format',
      details: { reader: 'odd' },
    });
    isThere = true;
    await open(page, 'deals.odd').ready;
  });
});
