import type { Format } from '../../i18n/formats.ts';
import { metricName, type Language } from '../../i18n/say.ts';
import { tagTexts } from '../../i18n/tag-texts.ts';
import { unitFormat } from '../../i18n/units.ts';
import { plural } from '../../i18n/words.ts';
import type { Group, Unit, Valued } from '../../query/answer.ts';
import type { Filter } from '../../query/question.ts';
import { Fault } from '../../util/fault.ts';
import { inCurrencies } from './series.ts';

/** A share or mean of fewer rows is shown with its n. */
export const fewest = 5;

const texts = tagTexts({
  en: {
    none: 'No value',
    more: (n: number, count: string) => `${count} more`,
    others: (n: number, count: string) => `${count} ${plural(n, 'other', 'others')}`,
  },
  vi: {
    none: 'Không có giá trị',
    more: (_, count) => `${count} mục khác`,
    others: (_, count) => `${count} mục khác`,
  },
  zh: { none: '无值', more: (_, count) => `另有 ${count} 项`, others: (_, count) => `其他 ${count} 项` },
  fa: {
    none: 'بدون مقدار',
    more: (_, count) => `${count} مورد دیگر`,
    others: (_, count) => `${count} مورد دیگر`,
  },
});

/** "12 more", under a list that is cut. */
export const moreText = (n: number, language: Language): string =>
  texts(language).more(n, language.formats.count(n));
/** "12 others", for those that are counted together. */
export const othersText = (n: number, language: Language): string =>
  texts(language).others(n, language.formats.count(n));

/** Ids in an attribute, separated by blanks or commas. */
export const wordsIn = (value: string | null | undefined): string[] =>
  (value ?? '').split(/[\s,]+/).filter(Boolean);

/** The attribute's ids, at least one and at most so many; throws Fault 'bad-attribute'. */
export function idsIn(
  attribute: string,
  value: string | null | undefined,
  expected: string,
  most = Infinity,
): string[] {
  const ids = [...new Set(wordsIn(value))];
  if (ids.length && ids.length <= most) return ids;
  throw new Fault('bad-attribute', { attribute, found: value ?? '', expected });
}

/** A group's key as a text that keeps no value apart from any word. */
export const groupKey = ({ key }: Pick<Group, 'key'>): string => JSON.stringify(key);

/** What a group is called. */
export const groupName = ({ key, label }: Pick<Group, 'key' | 'label'>, language: Language, at = 0): string =>
  label?.[at] ?? key[at] ?? texts(language).none;

/** What a group stands for in a question; `key` is from `groupKey`. */
export const groupFilter = (by: readonly string[], key: string): Filter[] => {
  const values = JSON.parse(key) as (string | null)[];
  return by.flatMap((dimension, i) => (i < values.length ? [{ by: dimension, in: [values[i]!] }] : []));
};

/** Parts of a whole add up; shares, means and times do not. */
export const isShareable = (unit: Unit): boolean =>
  unit === 'count' || unit === 'currency' || unit === 'table';

/** What all together have can be drawn through the values of each: shares, scores, times. */
export const isMean = (unit: Unit): boolean => /^(ratio|multiple|score|duration)/.test(unit);

/** "n = 3" of a value that rests on too little to be taken at its word; a sum or count is what it is. Of none what each currency has. */
export const noteOf = (valued: Valued, unit: Unit, language: Language): string | undefined => {
  const { value, n } = valued;
  if (value === null) return inCurrencies(valued, unit, language) || undefined;
  return !isShareable(unit) && n < fewest ? language.texts.n(language.formats.count(n)) : undefined;
};

/** How a metric's values are written in full and in the picture. A list of reasons counts. */
export const formatsOf = (
  unit: Unit,
  currency: string | null,
  { formats, texts: common }: Language,
): { full: Format; short: Format } => {
  const known = unit === 'table' || unit === 'same' ? 'count' : unit;
  return {
    full: unitFormat(known, formats, common, { currency }),
    short: unitFormat(known, formats, common, { currency, compact: true }),
  };
};

/** Several metrics as one title: "Win rate, Deals won". */
export const metricNames = (ids: readonly string[], language: Language): string =>
  ids.map((id) => metricName(id, language)).join(language.texts.comma);

/** Dimensions that metrics are split by of themselves. */
export const naturalBy: ReadonlyMap<string, string> = new Map([
  ['activity-mix', 'activity_type'],
  ['case-topics', 'topic'],
  ['cases-handled-by-agent', 'agent'],
  ['churn-reasons', 'churn_reason'],
  ['clv-historic', 'customer'],
  ['feature-adoption-rate', 'feature'],
  ['lost-reasons', 'lost_reason'],
  ['orders-by-status', 'order_status'],
  ['pipeline-by-stage', 'stage'],
  ['return-reasons', 'return_reason'],
  ['sales-by-channel', 'channel'],
  ['service-requests-by-type', 'case_type'],
  ['time-by-activity', 'activity_type'],
  ['time-to-close-by-channel', 'source'],
  ['won-reasons', 'won_reason'],
]);
