import { sentence } from '../../i18n/say.ts';
import type { Answers } from '../base/inquiry.ts';
import { formatsOf } from '../base/groups.ts';
import { periodOf } from '../base/series.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { heatView } from '../crm-activity/heat.ts';
import { besideOf, coursesOf } from './courses.ts';
import { calls, callsBeside, callShares } from './question.ts';
import { serviceTexts } from './texts.ts';

/** Calls that came in and those that were given up, and how well they were answered. */
export function callsView({ main, shares }: Answers, look: Look): View | Empty {
  const answer = main!;
  const all = answer.metrics['service-calls']!;
  if (!all.value) return { empty: all.reason ?? 'no-rows' };
  const words = serviceTexts(look);
  const { count, percent } = look.formats;
  const drawn = [
    coursesOf(answer, calls, 'columns', look, words.titles.calls),
    coursesOf(shares!, callShares, 'line', look, words.answered),
  ].flatMap((one) => (one ? [one] : []));
  const lost = answer.metrics['abandoned-calls']!.value;
  const rate = shares!.metrics['abandonment-rate']!.value;
  const speed = shares!.metrics['average-speed-of-answer']!.value;
  return {
    title: words.titles.calls,
    number: count(all.value),
    summary: sentence(
      [
        periodOf(answer, look),
        words.called(all.value, count(all.value)),
        lost !== null && rate !== null && words.abandoned(count(lost), percent(rate)),
        speed !== null && words.waited(formatsOf('duration_s', null, look).full(speed)),
      ],
      look,
    ),
    beside: besideOf(shares, callsBeside, look),
    wide: true,
    pictures: drawn,
    notes: [],
    excluded: all.excluded,
  };
}

/** When callers call. */
export const hoursView = (answers: Answers, look: Look): View | Empty =>
  heatView(answers, look, {
    view: 'heat',
    metric: 'service-calls',
    by: 'owner',
    benchmark: undefined,
    top: 1,
  });
