import type { Group, InCurrency, MetricAnswer, Valued } from './answer.ts';
import type { Followed } from './analysis-values.ts';
import { hasRows } from './combine.ts';
import { currenciesIn } from './money.ts';
import type { Plan } from './plan.ts';
import type { Question } from './question.ts';
import type { World } from './resolve.ts';

type Part = readonly [currency: string, answer: MetricAnswer];

const unrated = ({ reason }: Valued): boolean => !!reason?.startsWith('no-rate');
const anyUnrated = (one: Valued & { readonly series?: readonly Valued[] }): boolean =>
  unrated(one) || !!one.series?.some(unrated);

/** The answer with the values of each currency beside those that lack a rate. The question is put again, once for each currency. */
export function inCurrencies(
  id: string,
  answer: MetricAnswer,
  plan: Plan,
  world: World,
  followed: Followed,
): MetricAnswer {
  const { groups, series } = answer;
  if (plan.question.currency || !(anyUnrated(answer) || groups?.some(anyUnrated))) return answer;
  const { target: _target, project: _project, ...question } = plan.question;
  const [report, ...others] = currenciesIn(world);
  const parts = [report!, ...others.sort()].flatMap((currency): Part[] => {
    const asked: Question = { ...question, metrics: [id], asOf: plan.calendar.asOf, currency };
    const key = JSON.stringify(asked);
    const found = followed.answers.get(key);
    if (found === undefined) followed.wanted.set(key, asked);
    const part = found?.metrics[id];
    return part ? [[currency, part]] : [];
  });
  const beside = <T extends Valued>(own: T, of: (part: MetricAnswer) => Valued | undefined): T => {
    if (!unrated(own)) return own;
    const currencies = parts.flatMap(([currency, part]): InCurrency[] => {
      const found = of(part) as (Valued & Pick<MetricAnswer, 'table'>) | undefined;
      // Nothing in a currency that the rows do not have.
      if (!found?.n || (!found.value && found.value !== null && answer.unit.startsWith('currency')))
        return [];
      const { value, n, reason, interval, table } = found;
      return [
        {
          currency,
          value,
          n,
          ...(reason && { reason }),
          ...(interval && { interval }),
          ...(table && { table }),
        },
      ];
    });
    return { ...own, currencies };
  };
  const line = (own: MetricAnswer['series'], of: (part: MetricAnswer) => MetricAnswer['series']) =>
    own && { series: own.map((point, i) => beside(point, (part) => of(part)?.[i])) };
  const same = ({ key }: Group, { groups }: MetricAnswer): Group | undefined =>
    groups?.find((group) => JSON.stringify(group.key) === JSON.stringify(key));
  return {
    ...beside(answer, (part) => part),
    ...line(series, (part) => part.series),
    ...(groups && {
      groups: question.by?.includes('currency')
        ? parts.flatMap(([currency, part]) =>
            (part.groups ?? []).filter(hasRows).map((group) => ({ ...group, currency })),
          )
        : groups.map((group) => ({
            ...beside(group, (part) => same(group, part)),
            ...line(group.series, (part) => same(group, part)?.series),
          })),
    }),
  };
}
