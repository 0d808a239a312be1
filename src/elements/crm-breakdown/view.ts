import { metricName, sentence } from '../../i18n/say.ts';
import type { MetricAnswer } from '../../query/answer.ts';
import { Fault } from '../../util/fault.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, metricNames } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { groupsPicture, type Told } from './groups-picture.ts';
import { partsPicture } from './parts-picture.ts';
import { ownDimension, usableOf, type BreakdownAsked } from './question.ts';
import { switchOf } from './switch.ts';
import { tablePicture } from './table-picture.ts';
import { breakdownTexts } from './texts.ts';

const dimensionsToTry = 'owner, team, region, source, product …';

/** The first reason that says more than that nothing was found. */
const reasonOf = (results: readonly MetricAnswer[]): string =>
  results.map(({ reason }) => reason).find((reason) => reason && reason !== 'no-rows') ?? 'no-rows';

/** Each metric by the dimension that it is split by of itself; one number alone stands in the sentence. */
function ownSplits(asked: BreakdownAsked, answers: Answers, look: Look): View | Empty {
  const { metrics } = asked;
  const told: Told[] = [];
  const numbers: string[] = [];
  const results = metrics.map((id, i) => [id, answers[i ? id : 'main']!] as const);
  for (const [id, answer] of results) {
    const own = ownDimension(id);
    const one = own ? groupsPicture(answer, [id], own, asked, look) : tablePicture(answer, id, asked, look);
    const { value, unit } = answer.metrics[id]!;
    if (one) told.push(one);
    else if (value !== null && !own)
      numbers.push(look.texts.by(metricName(id, look), formatsOf(unit, answer.currency, look).full(value)));
  }
  const found = results.map(([id, answer]) => answer.metrics[id]!);
  if (!told.length) {
    if (numbers.length)
      throw new Fault('bad-attribute', { attribute: 'by', found: '', expected: dimensionsToTry });
    return { empty: reasonOf(found) };
  }
  const alone = told.length === 1 && metrics.length === 1;
  return {
    title: alone ? (told[0]!.picture.heading ?? '') : metricNames(metrics, look),
    summary: [
      ...told.map(({ summary }) => summary),
      ...(numbers.length ? [sentence(numbers, look)] : []),
    ].join(' '),
    wide: true,
    pictures: told.map(({ picture: { heading, ...rest } }) =>
      alone ? rest : { ...rest, ...(heading && { heading }) },
    ),
    notes: [],
    excluded: found[0]!.excluded,
  };
}

export function breakdownView(
  asked: BreakdownAsked,
  answers: Answers,
  look: Look,
  choose: (by: string) => void,
): View | Empty {
  const { metrics, by, split } = asked;
  if (!by.length) return ownSplits(asked, answers, look);
  const answer = answers.main!;
  const shown = answer.question.by?.[0] ?? by[0]!;
  // A dimension that the export has no column for is not offered.
  const usable = by.length > 1 ? usableOf(by, answers) : by;
  const told = split
    ? partsPicture(answers, metrics[0]!, [shown, split], asked, look)
    : groupsPicture(answer, metrics, shown, asked, look);
  if (!told) {
    const cells = split ? Object.values(answers.cells!.metrics) : [];
    return { empty: reasonOf([...cells, ...Object.values(answer.metrics)]) };
  }
  const words = breakdownTexts(look);
  const { heading, ...picture } = told.picture;
  const choices = usable.map((key) => ({ key, name: dimensionName(key, look) }));
  return {
    title: usable.length > 1 ? metricNames(metrics, look) : (heading ?? ''),
    ...(choices.length > 1 && { controls: switchOf(words.splitBy, choices, shown, choose) }),
    summary: told.summary,
    pictures: [picture],
    notes: [],
    excluded: answer.metrics[metrics[0]!]!.excluded,
  };
}
