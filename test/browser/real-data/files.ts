/* The files of a data set as they lie in its folder, for figures that owe nothing to the code under test. */

export type Row = Record<string, string>;
export type Truth = ReadonlyMap<string, unknown>;

const folder = (set: string): string => `/shared-data/${set}/`;

/** Rows of a file whose cells hold no line breaks. */
export async function rowsOf(set: string, file: string): Promise<Row[]> {
  const text = (await (await fetch(folder(set) + file)).text()).replace(/^\ufeff/, '');
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("([^"]*(?:""[^"]*)*)"|[^,]*)(,|$)/g)]
        .slice(0, line.endsWith(',') ? undefined : -1)
        .map(([, cell, quoted]) => quoted ?? cell ?? ''),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

export async function truthOf(set: string): Promise<Truth | null> {
  const response = await fetch(`${folder(set)}truth.json`);
  if (!response.ok) return null;
  const { checks } = (await response.json()) as { checks: { id: string; value: unknown }[] };
  return new Map(checks.map(({ id, value }) => [id, value]));
}

/** Tests over a data set; skipped, with the reason on the console, where it is not there. */
export function withTruth(set: string, tests: (value: <T>(id: string) => T) => void): void {
  describe(set, function () {
    this.timeout(60_000);
    let truth: Truth | null = null;
    before(async function () {
      truth = await truthOf(set);
      if (truth) return;
      console.log(`skipped: the data set ${set} is not here`);
      this.skip();
    });
    tests(<T>(id: string) => {
      if (!truth?.has(id)) throw new Error(`no such figure: ${id}`);
      return truth.get(id) as T;
    });
  });
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
export const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
/** Linear between order statistics. */
export function quantile(numbers: readonly number[], p: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}
export const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export function groupsOf<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** As English readers write them. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en');
export const tenths = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });
export const dollars = (value: number): string => `$${whole(value)}`;
/** Two digits that tell. */
export const percent = (value: number): string =>
  value.toLocaleString('en', { style: 'percent', maximumSignificantDigits: 2 });
