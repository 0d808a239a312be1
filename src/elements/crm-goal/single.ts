import { bullet, bulletMarks, type BulletData, type BulletOptions } from '../../charts/bullet.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer, TargetAnswer } from '../../query/answer.ts';
import { dayMs } from '../../util/civil.ts';
import { Fault } from '../../util/fault.ts';
import { formatsOf } from '../base/groups.ts';
import { periodOf, rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import type { GoalAsked } from './question.ts';
import { goalTexts } from './texts.ts';

/** Where the value will end if it goes on as until now: the value ÷ the share of working days gone by, which pace ÷ target is. */
export const projectedOf = (value: number, { value: target, pace }: TargetAnswer): number | undefined =>
  pace ? (value * target) / pace : undefined;

/** Days from as-of to the period's end. */
export const daysLeft = ({ period, asOf }: Answer): number =>
  period.complete ? 0 : Math.max(0, Math.round((Date.parse(period.to) - asOf) / dayMs));

/** One metric against its goal. */
export function singleView({ metrics: [metric] }: GoalAsked, answer: Answer, look: Look): View | Empty {
  const result = answer.metrics[metric!]!;
  const { value, unit, target, reason, excluded, better } = result;
  if (value === null) return { empty: reason ?? 'no-rows' };
  const words = goalTexts(look);
  if (!target) throw new Fault('bad-attribute', { attribute: 'target', found: '', expected: words.noTarget });
  const { texts, formats } = look;
  const { full, short } = formatsOf(unit, answer.currency, look);
  const gap = unitFormat(unit, formats, texts, { currency: answer.currency, difference: true });
  const title = metricName(metric!, look);
  const missing = (target.value - value) * (better === 'lower' ? -1 : 1);
  const projected = projectedOf(value, target);
  const left = daysLeft(answer);
  const { pace } = target;
  const number = Math.abs(value) >= 1e9 ? short(value) : full(value);
  const gapText =
    missing > 0 ? words.short(gap(missing)) : missing < 0 ? words.above(gap(-missing)) : texts.reached;
  const summary = sentence(
    [
      periodOf(answer, look),
      target.attainment !== null && texts.ofTarget(formats.percent(target.attainment), full(target.value)),
      gapText,
      left > 0 && words.daysLeft(left, formats.count(left)),
      !!pace && words.ahead(formats.percent(value / pace)),
      projected !== undefined && words.lands(full(projected)),
    ],
    look,
  );
  const rows: (readonly [string, string])[] = [
    [title, full(value)],
    [texts.target, full(target.value)],
    ...(target.attainment === null ? [] : [[words.attainment, formats.percent(target.attainment)] as const]),
    [words.gap, gap(Math.abs(missing))],
    ...(pace === undefined ? [] : [[texts.pace, full(pace)] as const]),
    ...(projected === undefined ? [] : [[words.projected, full(projected)] as const]),
  ];
  return {
    title,
    number,
    summary,
    pictures: [
      picture<BulletData, BulletOptions>(
        { draw: bullet, marks: bulletMarks },
        { value, target: target.value, pace },
        { format: short, names: { value: title, target: texts.target, pace: texts.pace } },
        {
          label: `${texts.by(title, number)} ${summary}`,
          table: rowsTable(
            title,
            texts.target,
            [texts.value],
            rows.map(([head, cell]) => ({ head, cells: [cell] })),
          ),
        },
      ),
    ],
    notes: [],
    excluded,
  };
}
