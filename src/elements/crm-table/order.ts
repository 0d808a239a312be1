import { Fault } from '../../util/fault.ts';

export interface Order {
  readonly by: string;
  readonly down?: boolean;
}

/** "amount desc, name": columns in turn, largest first by desc. */
export function ordersIn(value: string | null | undefined): Order[] {
  const parts = (value ?? '').split(',').filter((part) => part.trim());
  return parts.map((part) => {
    const [by = '', how = 'asc', ...rest] = part.trim().split(/\s+/);
    if (rest.length || !/^(asc|desc)$/i.test(how))
      throw new Fault('bad-attribute', {
        attribute: 'order',
        found: part.trim(),
        expected: 'amount desc, name',
      });
    return how.toLowerCase() === 'desc' ? { by, down: true } : { by };
  });
}

/** What a click on a column's head makes of the order: figures begin with the largest, words with the first. */
export const turned = (column: string, figure: boolean, [first]: readonly Order[]): Order => {
  const down = first?.by === column ? !first.down : figure;
  return down ? { by: column, down: true } : { by: column };
};

export const ariaSort = (
  column: string,
  [first]: readonly Order[],
): 'ascending' | 'descending' | undefined =>
  first?.by === column ? (first.down ? 'descending' : 'ascending') : undefined;
