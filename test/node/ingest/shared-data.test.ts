import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { load } from '../../../workers/ingest/load.ts';
import { cell, column, counts, dataFile, day, mapping } from './support.ts';

const open = async (...paths: string[]) => {
  const files = paths.map((path) => ({ name: path.split('/').pop()!, bytes: dataFile(path) }));
  if (files.some(({ bytes }) => !bytes)) return null;
  return load(
    files.map(({ name, bytes }) => ({ name, bytes: bytes! })),
    {},
  );
};
const total = (values: readonly unknown[]) =>
  values.reduce((sum: number, value) => sum + (value as number), 0);
const rowsOf = (path: string) =>
  Papa.parse<Record<string, string>>(new TextDecoder().decode(dataFile(path)!), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('real exports', () => {
  test('maven: the same deals from m/d/y and from ISO dates', async () => {
    for (const name of ['sales_pipeline.csv', 'sales_pipeline_iso.csv']) {
      const loaded = await open(`maven-crm/${name}`);
      if (!loaded) return;
      const deals = loaded.tables.get('deals')!;
      expect(deals.rows).toBe(8800);
      expect(counts(deals, 'stage')).toEqual({ Won: 4238, Lost: 2473, Engaging: 1589, Prospecting: 500 });
      expect(counts(deals, 'status')).toEqual({ won: 4238, lost: 2473, open: 2089 });
      const status = column(deals, 'status');
      expect(total(column(deals, 'amount').filter((_, row) => status[row] === 'won'))).toBe(10005534);
      const quarter = column(deals, 'closed_at').map((at, row) =>
        status[row] === 'won' ? Math.floor(new Date(at as number).getUTCMonth() / 3) + 1 : 0,
      );
      expect(
        [1, 2, 3, 4].map((one) => total(column(deals, 'amount').filter((_, row) => quarter[row] === one))),
      ).toEqual([1134672, 3086111, 2982255, 2802496]);
      const [created, closed] = [
        column(deals, 'created_at') as number[],
        column(deals, 'close_date') as number[],
      ];
      const days = created.flatMap((at, row) =>
        status[row] === 'won' ? [(closed[row]! - at) / 86_400_000] : [],
      );
      expect(total(days) / days.length).toBeCloseTo(51.7819726286, 9);
      expect(created.filter((at) => at === null).length).toBe(500);
      expect(loaded.report.files[0]!.unread).toMatchObject([
        { reason: 'missing-required', column: 'created_at', count: 500 },
      ]);
      expect(mapping(loaded.report.files[0]!)).toEqual({
        opportunity_id: 'deal_id',
        sales_agent: 'owner_id',
        product: 'product',
        account: 'customer_id',
        deal_stage: 'stage',
        engage_date: 'created_at',
        close_date: 'close_date',
        close_value: 'amount',
      });
      expect(column(loaded.tables.get('stages'), 'stage')).toEqual([
        'Prospecting',
        'Engaging',
        'Won',
        'Lost',
      ]);
    }
  });

  test('nps-bank: every date falls into the month that the file itself names', async () => {
    const loaded = await open('nps-bank/NPStimeseries.csv');
    if (!loaded) return;
    const surveys = loaded.tables.get('surveys')!;
    const months = column(surveys, 'Month');
    const agree = column(surveys, 'responded_at').filter(
      (at, row) => new Date(at as number).getUTCMonth() + 1 === Number(months[row]),
    ).length;
    expect(agree).toBe(5000);
    expect(loaded.report.files[0]!.columns.find(({ header }) => header === 'Survey date')?.form).toBe('dmy');
    expect(counts(surveys, 'kind')).toEqual({ nps: 5000 });
    const scores = column(surveys, 'score') as number[];
    expect([scores.filter((one) => one >= 9).length, scores.filter((one) => one <= 6).length]).toEqual([
      2309, 1719,
    ]);
    expect([cell(surveys, 'scale_min', 0), cell(surveys, 'scale_max', 0)]).toEqual([0, 10]);
    expect(Object.keys(counts(surveys, 'Market')).sort()).toEqual(['MEX', 'UK', 'US']);
  });

  test('olist: leads and won deals, days to close as counted elsewhere', async () => {
    const loaded = await open(
      'olist-funnel/olist_marketing_qualified_leads_dataset.csv',
      'olist-funnel/olist_closed_deals_dataset.csv',
    );
    if (!loaded) return;
    const [leads, deals] = [loaded.tables.get('leads')!, loaded.tables.get('deals')!];
    expect([leads.rows, deals.rows, counts(deals, 'status')]).toEqual([8000, 842, { won: 842 }]);
    expect(counts(leads, 'source')).toMatchObject({ null: 60, unknown: 1099 });
    const created = new Map(
      column(leads, 'lead_id').map((id, row) => [id, cell(leads, 'created_at', row) as number]),
    );
    const days = column(deals, 'lead_id').map(
      (id, row) =>
        Math.floor((cell(deals, 'closed_at', row) as number) / 86_400_000) - created.get(id)! / 86_400_000,
    );
    expect(total(days) / 842).toBeCloseTo(48.4406175772, 9);
    expect(days.filter((one) => one < 0).length).toBe(1);
    expect(new Set(column(deals, 'owner_id')).size).toBe(22);
    expect(loaded.report.files[1]!.notes).toContainEqual({
      code: 'no-key',
      column: 'deal_id',
      values: ['row-number'],
    });
    const iso = await open('olist-funnel/olist_closed_deals_iso.csv');
    const minute = (at: unknown) => Math.floor((at as number) / 60_000);
    expect(column(iso!.tables.get('deals'), 'closed_at').map(minute)).toEqual(
      column(deals, 'closed_at').map(minute),
    );
  });

  test('zoho: potentials with written-out dates and dollar amounts', async () => {
    const loaded = await open('zoho-crm/Potentials.csv');
    if (!loaded) return;
    const deals = loaded.tables.get('deals')!;
    expect([loaded.report.files[0]!.system, deals.rows]).toEqual(['zoho', 3632]);
    expect(counts(deals, 'status')).toEqual({ open: 1722, won: 1425, lost: 485 });
    const status = column(deals, 'status');
    expect(total(column(deals, 'amount'))).toBe(231380900);
    const weighted = column(deals, 'amount').map((amount, row) =>
      status[row] === 'open' ? (amount as number) * ((cell(deals, 'probability', row) as number) ?? 0) : 0,
    );
    expect(total(weighted)).toBeCloseTo(64386765, 4);
    const ages = rowsOf('zoho-crm/Potentials.csv').map((row) => row['Created Time']);
    expect(column(deals, 'created_at')).toEqual(ages.map((text) => Date.parse(`${text} UTC`)));
  });

  test('salesforce: opportunities, their history and leads', async () => {
    const loaded = await open(
      'sf-devorg/Opportunity.csv',
      'sf-devorg/OpportunityHistory.csv',
      'sf-devorg/Lead.csv',
    );
    if (!loaded) return;
    expect(loaded.report.files.map(({ table, system, rowsUsed }) => [table, system, rowsUsed])).toEqual([
      ['deals', 'salesforce', 36],
      ['stage_history', 'salesforce', 48],
      ['leads', 'salesforce', 22],
    ]);
    const deals = loaded.tables.get('deals')!;
    expect(counts(deals, 'status')).toEqual({ won: 12, lost: 8, open: 16 });
    const status = column(deals, 'status');
    const open16 = column(deals, 'amount').map((amount, row) =>
      status[row] === 'open' ? (amount as number) * (cell(deals, 'probability', row) as number) : 0,
    );
    expect(total(open16)).toBeCloseTo(1094500, 6);
    expect(counts(loaded.tables.get('leads'), 'converted_at')['null']).toBe(17);
  });

  test('northwind: rows broken by unquoted commas are left out and counted', async () => {
    const loaded = await open('northwind/orders.ragged.csv');
    if (!loaded) return;
    const [file] = loaded.report.files;
    expect([file!.table, file!.rowsRead, file!.rowsUsed]).toEqual(['orders', 830, 654]);
    expect(file!.leftOut).toMatchObject([{ reason: 'too-many-cells', count: 176 }]);
    expect(counts(loaded.tables.get('orders'), 'shipRegion')['NULL']).toBe(undefined);
  });

  test('jaffle-gaggle: dollars with thousands', async () => {
    const loaded = await open('jaffle-gaggle/deals.csv');
    if (!loaded) return;
    expect(total(column(loaded.tables.get('deals'), 'amount'))).toBe(
      total(rowsOf('jaffle-gaggle/deals.csv').map((row) => Number(row['amount']!.replace(/[$,]/g, '')))),
    );
  });

  test("files of tables in the schema's own spelling", async () => {
    const names =
      'activities calls campaigns case_events cases costs customers deals forecasts fx_rates leads milestones order_lines orders products quotes stage_history stages stock subscribers subscriptions surveys targets touches usage users visits'.split(
        ' ',
      );
    for (const name of names) {
      const loaded = await open(`../spec/golden/${name}.csv`);
      if (!loaded) return;
      const [file] = loaded.report.files;
      expect([
        file!.table,
        file!.leftOut,
        file!.columns.filter(({ because }) => because === 'unmapped'),
      ]).toEqual([name, [], []]);
      const theirs = rowsOf(`../spec/golden/${name}.csv`);
      expect(loaded.tables.get(name)!.rows).toBe(theirs.length);
      for (const [header, data] of loaded.tables.get(name)!.columns) {
        if (data.kind !== 'number' || !theirs[0] || !(header in theirs[0]) || header === 'probability')
          continue;
        const expected = theirs
          .map((row) => row[header]!)
          .map((text) => (/^\d{4}-/.test(text) ? day(text.replace(' ', 'T')) : text ? Number(text) : null));
        expect(column(loaded.tables.get(name), header)).toEqual(expected);
      }
    }
  });
});
