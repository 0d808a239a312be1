import type { Account } from './accounts.ts';
import type { Cell } from './csv.ts';
import type { Sheet } from './more.ts';

/** How many rows of each kind were spoilt on purpose. */
export interface MoreDirt {
  /** Leads and wholesale orders told twice, word for word. */
  duplicateLead: number;
  duplicateOrder: number;
  /** "n/a" as the score of a lead that came to nothing. */
  naScore: number;
  /** "see letter" as the day on which an order was paid. */
  unreadableDate: number;
  /** A touch at the end that does not say of what kind. */
  blankTouch: number;
  /** Prospects that are customers already, under a name in capitals. */
  duplicateCustomer: number;
}

const TWICE = [5, 88, 150, 260];

/** Spoils rows of the sheets in place; facts are those of the clean arrays. */
export function spoil(sheets: Map<string, Sheet>, accounts: readonly Account[]): MoreDirt {
  const of = (name: string): Sheet => {
    const sheet = sheets.get(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const at = (sheet: Sheet, column: string): number => sheet.header.indexOf(column);
  const write = (
    name: string,
    column: string,
    text: string,
    fits: (row: Cell[], sheet: Sheet) => boolean,
  ): number => {
    const sheet = of(name);
    const row = sheet.rows.find((one, i) => i > 30 && fits(one, sheet));
    if (!row) throw new Error(`no row to spoil in ${name}`);
    row[at(sheet, column)] = text;
    return 1;
  };
  const repeat = (name: string, i: number): number => {
    const { rows } = of(name);
    rows.splice(i + 12, 0, [...(rows[i] as Cell[])]);
    return 1;
  };
  const { header, rows } = of('customers.csv');
  for (const i of TWICE) {
    const { name, region, segment, industry } = accounts[i] as Account;
    const shouted = name.toUpperCase();
    const known = new Map<string, Cell>([
      ['Account ID', shouted],
      ['Account Name', shouted],
      ['Status', 'prospect'],
      ['Region', region],
      ['Segment', segment],
      ['Industry', industry],
    ]);
    rows.push(header.map((column) => known.get(column) ?? null));
  }
  const touches = of('touches.csv');
  const last = [...(touches.rows.at(-1) as Cell[])];
  last[at(touches, 'touch_id')] = `T${touches.rows.length + 1}`;
  last[at(touches, 'type')] = null;
  touches.rows.push(last);
  return {
    naScore: write(
      'leads.csv',
      'HubSpot Score',
      'n/a',
      (row, sheet) => row[at(sheet, 'Lead Status')] === 'Unqualified',
    ),
    unreadableDate: write(
      'wholesale-orders.csv',
      'Paid at',
      'see letter',
      (row, sheet) => row[at(sheet, 'Paid at')] !== null,
    ),
    duplicateLead: repeat('leads.csv', 140),
    duplicateOrder: repeat('wholesale-orders.csv', 222),
    blankTouch: 1,
    duplicateCustomer: TWICE.length,
  };
}
