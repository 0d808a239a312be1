import { wilson } from '../../util/statistics.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { left, numbers, texts } from './read.ts';

/** Legal forms before or after a company's name. */
const before = /^(?:công ty(?: tnhh)?|tnhh|شرکت)\s+/u;
const after = /[\s,.]*(?:有限公司|(?<=[\s,.])(?:inc|ltd|gmbh|tnhh))\.?$/u;

const folded = (word: string): string => word.normalize('NFKC').toUpperCase().toLowerCase().trim();

/** A name without case, form of letters, extra blanks and legal form. */
export function plainName(name: string): string {
  const whole = folded(name).replace(/\s+/g, ' ');
  let plain = whole;
  for (let last = ''; plain !== last;) {
    last = plain;
    plain = plain.replace(before, '').replace(after, '').trim();
  }
  return plain || whole;
}

/** Rows beyond the first of those with the same e-mail, else domain, else name. Rows with none of these are left out and counted. */
export function duplicates(inputs: ModelInputs, { window }: ModelContext): ModelAnswer {
  const rows = inputs.get('customers')!;
  const [name, email, domain] = [texts(rows, 'name'), texts(rows, 'email'), texts(rows, 'domain')];
  const created = numbers(rows, 'created_at');
  const groups = new Map<string, { name: string; size: number }>();
  let [keyless, n] = [0, 0];
  for (let row = 0; row < rows.rows; row++) {
    if (created(row) >= window.known) continue;
    const [mail, site, title] = [email(row), domain(row), name(row)];
    const key = mail ? `e${folded(mail)}` : site ? `d${folded(site)}` : title ? `n${plainName(title)}` : '';
    if (!key) {
      keyless++;
      continue;
    }
    n++;
    const group = groups.get(key);
    if (group) group.size++;
    else groups.set(key, { name: title ?? mail ?? site ?? '', size: 1 });
  }
  const extra = n - groups.size;
  const listed = [...groups.values()]
    .filter(({ size }) => size > 1)
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  return {
    value: n ? extra / n : null,
    n,
    ...(n ? { interval: wilson(extra, n) } : { reason: 'zero-denominator' }),
    excluded: left({ 'no-value:name': keyless }),
    table: {
      columns: [
        { name: 'name', unit: 'text' },
        { name: 'rows', unit: 'count' },
      ],
      rows: listed.slice(0, 200).map(({ name, size }) => [name, size]),
    },
  };
}
