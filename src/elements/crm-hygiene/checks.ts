import { failedShare, type CheckItem } from '../../charts/check-list.ts';
import type { Answer } from '../../query/answer.ts';
import { metricName } from '../../i18n/say.ts';
import type { Look } from '../base/view.ts';
import type { Check, HygieneAsked } from './question.ts';
import { hygieneTexts } from './texts.ts';

/** Names of duplicates that are told in the tip. */
const mostNames = 5;

const ofDeals = (check: Check): boolean => check !== 'overdue-tasks' && check !== 'duplicate-rate';

/** A check with what it finds; one that the data do not allow has no count. */
function itemOf(check: Check, { metrics }: Answer, look: Look): CheckItem {
  const { value, n, table } = metrics[check]!;
  const words = hygieneTexts(look);
  const name = check === 'duplicate-rate' ? words.duplicates : metricName(check, look);
  if (value === null) return { key: check, name, failed: null, of: null, note: words.unknown };
  if (check === 'duplicate-rate') {
    const names = (table?.rows ?? []).slice(0, mostNames).map(([first]) => String(first));
    // The rate is that of rows beyond the first of their kind.
    return {
      ...{ key: check, name, failed: Math.round(value * n), of: n },
      ...(names.length && { note: names.join(look.texts.comma) }),
    };
  }
  return {
    key: check,
    name,
    failed: value,
    of: ofDeals(check) ? metrics['open-opportunities']!.value : null,
  };
}

/** Worst share first, then what has a count alone, then what is in order, then what cannot be checked. */
const rank = (item: CheckItem): number =>
  item.failed === null ? -3 : item.failed === 0 ? -2 : (failedShare(item) ?? -1);

export const checkItems = ({ checks }: HygieneAsked, main: Answer, look: Look): CheckItem[] =>
  checks.map((check) => itemOf(check, main, look)).sort((a, b) => rank(b) - rank(a));
