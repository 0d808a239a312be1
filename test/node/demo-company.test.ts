import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bigDeals } from '../../demo/company/big-deals.ts';
import { createCompany, type Facts } from '../../demo/company/company.ts';

const folder = new URL('../../demo/data/', import.meta.url);
const bytesOf = (name: string): Buffer => readFileSync(new URL(name, folder));
const facts = JSON.parse(bytesOf('facts.json').toString()) as Facts;

type Row = Record<string, string>;
function rowsOf(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}
const read = (name: string): Row[] => rowsOf(bytesOf(name).toString());
const cell = (row: Row, column: string): string => {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
};
const usTime = (text: string): number => Date.parse(`${text} UTC`);
const isoTime = (text: string): number =>
  Date.parse(text.endsWith('Z') ? text : `${text.replace(' +0000', '').replace(' ', 'T')}Z`);
const year = (text: string): string => text.split('/')[2] ?? '';
const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
const END = Date.UTC(2026, 10, 1);

const listed = read('opportunities.csv');
const deals = [...new Map(listed.map((row) => [cell(row, 'Opportunity ID'), row])).values()];
const inStage = (stage: string): Row[] => deals.filter((row) => row['Stage'] === stage);
const history = read('opportunity-history.csv');

describe('files', () => {
  const made = createCompany();
  test('are what the generator makes, byte for byte, and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([...made.files.keys()].sort());
    for (const [name, text] of made.files) expect(Buffer.from(text).equals(bytesOf(name)), name).toBe(true);
  });
  test('stay within 4.7 MB, and each below 900 kB', () => {
    const sizes = [...made.files.keys()].map((name) => bytesOf(name).length);
    expect(total(sizes)).toBeLessThanOrEqual(4_700_000);
    expect(Math.max(...sizes)).toBeLessThan(900_000);
  });
  test('differ for another seed', () => {
    const other = createCompany(70);
    expect(other.files.get('nps.csv')).not.toBe(made.files.get('nps.csv'));
    expect(other.facts.deals.unique).not.toBe(facts.deals.unique);
  });
});

describe('opportunities', () => {
  test('are as many, with the status and the money that the facts say', () => {
    const won = inStage('Closed Won');
    const lost = inStage('Closed Lost');
    expect(listed).toHaveLength(facts.deals.rows);
    expect(deals).toHaveLength(facts.deals.unique);
    expect({ won: won.length, lost: lost.length, open: deals.length - won.length - lost.length }).toEqual(
      facts.deals.byStatus,
    );
    const won2025 = won.filter((row) => year(cell(row, 'Close Date')) === '2025');
    const lost2025 = lost.filter((row) => year(cell(row, 'Close Date')) === '2025');
    const fact = facts.deals.closedByYear['2025'];
    expect(fact?.wonAmount).toBe(total(won2025.map((row) => Number(row['Amount']))));
    expect(fact?.winRate).toBe(won2025.length / (won2025.length + lost2025.length));
    expect(fact?.wonWithAmount).toBe(won2025.filter((row) => row['Amount'] !== '').length);
  });
  test('hold the spoilt rows and no others', () => {
    const isDay = (text: string): boolean => /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text);
    const stages = new Set(history.map((row) => cell(row, 'StageName')));
    const found = {
      duplicateId: listed.length - deals.length,
      blankWonAmount: inStage('Closed Won').filter((row) => row['Amount'] === '').length,
      naAmount: deals.filter((row) => row['Amount'] === 'N/A').length,
      reversedDate: deals.filter((row) => usTime(cell(row, 'Close Date')) < usTime(cell(row, 'Created Date')))
        .length,
      unknownStage: deals.filter((row) => !stages.has(cell(row, 'Stage'))).length,
      unreadableDate: deals.filter((row) => !isDay(cell(row, 'Close Date'))).length,
      multilineText: deals.filter((row) => Object.values(row).some((text) => text.includes('\n'))).length,
      trailingBlankLine: bytesOf('opportunities.csv').toString().endsWith('\n\n') ? 1 : 0,
      scoreOutOfRange: read('nps.csv').filter((row) => Number(row['Score']) > 10).length,
    };
    expect(found).toEqual(facts.dirt);
    const twice = listed.filter(
      (row, i) => listed.findIndex((one) => one['Opportunity ID'] === row['Opportunity ID']) !== i,
    );
    expect(twice.map((row) => row['Stage'])).toEqual(['Closed Won']);
  });
  test('have ids that differ by case alone', () => {
    const folded = new Set(deals.map((row) => cell(row, 'Opportunity ID').toLowerCase()));
    expect(folded.size).toBeLessThan(deals.length);
  });
  test('name owners that are users', () => {
    const users = new Set(read('users.csv').map((row) => cell(row, 'user_id')));
    expect(deals.filter((row) => !users.has(cell(row, 'Opportunity Owner')))).toEqual([]);
    const scoped = read('targets.csv').filter((row) => row['scope'] === 'owner');
    expect(scoped.length).toBeGreaterThan(0);
    expect(scoped.filter((row) => !users.has(cell(row, 'scope_value')))).toEqual([]);
  });
});

describe('history', () => {
  const logs = new Map<string, Row[]>();
  for (const row of history)
    logs.set(cell(row, 'OpportunityId'), [...(logs.get(cell(row, 'OpportunityId')) ?? []), row]);

  test('belongs to the deals, all of them', () => {
    expect(history).toHaveLength(facts.history.rows);
    expect(new Set(logs.keys())).toEqual(new Set(deals.map((row) => cell(row, 'Opportunity ID'))));
  });
  test('goes forward in time from the creation and stops at the closing', () => {
    for (const deal of deals) {
      const log = logs.get(cell(deal, 'Opportunity ID')) ?? [];
      const times = log.map((row) => isoTime(cell(row, 'CreatedDate')));
      expect(times.every((at, i) => i === 0 || at > (times[i - 1] as number))).toBe(true);
      expect(Math.floor((times[0] as number) / 86_400_000) * 86_400_000).toBe(
        usTime(cell(deal, 'Created Date')),
      );
      expect(times.at(-1)).toBeLessThan(END);
      expect(log.slice(0, -1).filter((row) => cell(row, 'StageName').startsWith('Closed'))).toEqual([]);
    }
  });
  test('ends in the state that the report shows, spoilt rows aside', () => {
    let stages = 0;
    let days = 0;
    let amounts = 0;
    for (const deal of deals) {
      const last = logs.get(cell(deal, 'Opportunity ID'))?.at(-1) as Row;
      if (last['StageName'] !== deal['Stage']) stages++;
      if (Date.parse(`${last['CloseDate']}T00:00Z`) !== usTime(cell(deal, 'Close Date'))) days++;
      if (Number(last['Amount']) !== Number(deal['Amount'])) amounts++;
    }
    expect({ stages, days, amounts }).toEqual({ stages: 1, days: 2, amounts: 2 });
  });
  test('counts as many stays in a stage as the facts say', () => {
    let visits = 0;
    for (const log of logs.values())
      visits += log.filter((row, i) => i > 0 && row['StageName'] !== log[i - 1]?.['StageName']).length;
    expect(visits).toBe(total(Object.values(facts.history.completedVisits).map((stage) => stage.visits)));
  });
});

describe('other exports', () => {
  test('surveys give the NPS of 2025-Q3', () => {
    const rows = read('nps.csv');
    expect(rows).toHaveLength(facts.nps.rows);
    expect(rows.filter((row) => row['Score'] !== '')).toHaveLength(facts.nps.answered);
    const scores = rows
      .filter((row) => /^2025-0[789]/.test(cell(row, 'Responded at')))
      .map((row) => Number(row['Score']));
    const share = (fits: (score: number) => boolean): number => scores.filter(fits).length / scores.length;
    expect(facts.nps.byQuarter['2025-Q3']?.answers).toBe(scores.length);
    expect(facts.nps.byQuarter['2025-Q3']?.nps).toBeCloseTo(
      100 * (share((s) => s > 8) - share((s) => s < 7)),
      10,
    );
    expect(
      rows.filter(
        (row) =>
          row['Responded at'] !== '' && isoTime(cell(row, 'Responded at')) <= isoTime(cell(row, 'Sent at')),
      ),
    ).toEqual([]);
  });
  test('orders add up', () => {
    const rows = read('orders.csv');
    const heads = rows.filter((row) => row['Total'] !== '');
    expect(rows).toHaveLength(facts.orders.rows);
    expect(rows.length - heads.length).toBe(facts.orders.continuationRows);
    expect(new Set(rows.map((row) => row['Name'])).size).toBe(heads.length);
    const value = (row: Row, column: string): number => Math.round(Number(cell(row, column)) * 100);
    for (const head of heads) {
      const lines = rows
        .filter((row) => row['Name'] === head['Name'])
        .map((row) => value(row, 'Lineitem price') * Number(row['Lineitem quantity']));
      expect(value(head, 'Total')).toBe(
        total(lines) - value(head, 'Discount Amount') + value(head, 'Shipping') + value(head, 'Taxes'),
      );
      if (head['Fulfilled at'] !== '')
        expect(isoTime(cell(head, 'Fulfilled at'))).toBeGreaterThan(isoTime(cell(head, 'Created at')));
    }
    const kept = heads.filter(
      (row) => row['Cancelled at'] === '' && cell(row, 'Created at').startsWith('2025'),
    );
    const net = total(
      kept.map(
        (row) =>
          value(row, 'Total') - value(row, 'Taxes') - value(row, 'Shipping') - value(row, 'Refunded Amount'),
      ),
    );
    expect(facts.orders.byYear['2025']?.net).toBe(net / 100);
  });
  test('cases are solved after they are opened', () => {
    const rows = read('cases.csv');
    expect(rows).toHaveLength(facts.cases.rows);
    const solved = rows.filter((row) => row['Solved at'] !== '');
    expect(solved).toHaveLength(facts.cases.solved);
    for (const row of solved) {
      expect(isoTime(cell(row, 'Solved at'))).toBeGreaterThan(isoTime(cell(row, 'Created at')));
      expect(isoTime(cell(row, 'Solved at'))).toBeLessThan(END);
    }
  });
  test('activities belong to deals, and the newest finished one is the last activity of its deal', () => {
    const rows = read('activities.csv');
    expect(rows).toHaveLength(facts.activities.rows);
    const newest = new Map<string, number>();
    for (const row of rows.filter((one) => one['Status'] === 'Completed')) {
      const at = Date.parse(`${cell(row, 'Completed Date/Time').split(' ')[0]} UTC`);
      newest.set(cell(row, 'Opportunity'), Math.max(at, newest.get(cell(row, 'Opportunity')) ?? 0));
    }
    const ids = new Set(deals.map((row) => cell(row, 'Opportunity ID')));
    expect(rows.filter((row) => !ids.has(cell(row, 'Opportunity')))).toEqual([]);
    for (const deal of deals)
      expect(usTime(cell(deal, 'Last Activity')) || undefined).toBe(newest.get(cell(deal, 'Opportunity ID')));
  });
});

describe('bigDeals', () => {
  const drain = (count: number, seed: number) => {
    const chunks: Uint8Array[] = [];
    const rows = bigDeals(count, seed);
    let step = rows.next();
    for (; !step.done; step = rows.next()) chunks.push(step.value);
    return { chunks, totals: step.value, text: Buffer.concat(chunks).toString() };
  };
  test('makes as many deals as asked, in the columns of the report, and tells the truth about them', () => {
    const { chunks, totals, text } = drain(5001, 3);
    const rows = rowsOf(text);
    expect(rows).toHaveLength(5001);
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(listed[0] ?? {}));
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.every((chunk) => chunk.at(-1) === 10)).toBe(true);
    expect(new Set(rows.map((row) => row['Opportunity ID'])).size).toBe(5001);
    const won = rows.filter((row) => row['Stage'] === 'Closed Won');
    const lost = rows.filter((row) => row['Stage'] === 'Closed Lost');
    const wonCents = total(won.map((row) => Math.round(Number(row['Amount']) * 100)));
    expect(totals).toEqual({
      won: won.length,
      lost: lost.length,
      open: 5001 - won.length - lost.length,
      wonCents,
    });
    expect(
      rows.filter((row) => cell(row, 'Stage').startsWith('Closed') && usTime(cell(row, 'Close Date')) >= END),
    ).toEqual([]);
  });
  test('is the same for the same seed and another for another', () => {
    expect(drain(100, 1).text).toBe(drain(100, 1).text);
    expect(drain(100, 1).text).not.toBe(drain(100, 2).text);
  });
});
