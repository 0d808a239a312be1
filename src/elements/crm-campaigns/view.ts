import { funnel, funnelMarks, type FunnelData, type FunnelOptions } from '../../charts/funnel.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { Answer, MetricAnswer } from '../../query/answer.ts';
import { fewest, formatsOf, groupName } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { groupsPicture } from '../crm-breakdown/groups-picture.ts';
import { weakestOf } from '../crm-funnel/view.ts';
import { leaderboardView } from '../crm-leaderboard/view.ts';
import { numberAt, recordsOf } from '../crm-pipeline/ladder.ts';
import { besideOf, coursesOf, rankedBy } from '../crm-service/courses.ts';
import { emailRates, perMailing, ranking, yields, type CampaignsAsked } from './question.ts';
import { campaignsTexts } from './texts.ts';

/**
 * Only groups that have a campaign, and of the first metric something to count, the largest first (costs too). A campaign's own
 * return is not one of few.
 */
function named(answer: Answer, lead: string): Answer {
  const kept = ({ groups, ...result }: MetricAnswer, id: string): MetricAnswer => ({
    ...result,
    better: 'higher',
    ...(groups && {
      groups: groups
        .filter(({ key, value, n }) => key[0] !== null && (id !== lead || (value !== null && n > 0)))
        .map((group) => (id === 'campaign-roi' ? { ...group, n: fewest } : group)),
    }),
  });
  return {
    ...answer,
    metrics: Object.fromEntries(Object.entries(answer.metrics).map(([id, result]) => [id, kept(result, id)])),
  };
}

/** Campaigns ranked, with what each cost and brought. */
function tableView(asked: CampaignsAsked, answers: Answers, look: Look): View | Empty {
  const { metric } = asked;
  const answer = named(answers.main!, metric);
  const known = ranking(asked).filter((id) => id === metric || answer.metrics[id]!.value !== null);
  const view = leaderboardView(
    {
      metrics: known,
      by: 'campaign',
      columns: [],
      me: undefined,
      top: asked.top,
      compare: 'none',
      target: undefined,
    },
    { main: answer },
    look,
  );
  if ('empty' in view) return view;
  const words = campaignsTexts(look);
  const money = formatsOf('currency', answer.currency, look).full;
  const value = (id: string): number | null => answer.metrics[id]!.value;
  const [cost, revenue, roi] = ['campaign-cost', 'campaign-revenue', 'campaign-roi'].map(value);
  const best = [...(answer.metrics[metric]!.groups ?? [])].sort((a, b) => b.value! - a.value!)[0];
  const summary = sentence(
    [
      periodOf(answer, look),
      cost != null && words.spent(money(cost)),
      revenue != null && words.earned(money(revenue)),
      roi != null && words.returned(look.formats.percent(roi)),
      best &&
        words.best(
          metricName(metric, look),
          groupName(best, look),
          formatsOf(answer.metrics[metric]!.unit, answer.currency, look).full(best.value!),
        ),
    ],
    look,
  );
  const title = words.titles.table;
  return {
    ...view,
    title,
    summary,
    pictures: view.pictures.map((one) => ({ ...one, label: `${title}: ${summary}` })),
  };
}

/** How far leads got, and what they cost and brought. */
function lifecycleView({ main, yields: beside }: Answers, look: Look): View | Empty {
  const { value, table, n, reason, excluded } = main!.metrics['lifecycle-stage-conversion']!;
  if (value === null || !table || !n) return { empty: reason ?? 'no-rows' };
  const words = campaignsTexts(look);
  const { count, percent } = look.formats;
  const records = recordsOf(table);
  const stages = records.map((row) => {
    const key = String(row.get('stage'));
    return {
      key,
      name: Object.hasOwn(words.stages, key) ? words.stages[key]! : key,
      count: numberAt(row, 'reached'),
      ofPrevious: numberAt(row, 'step_rate'),
      won: key === 'customer',
      still: null,
    };
  });
  const weakest = weakestOf(stages);
  const title = metricName('lifecycle-stage-conversion', look);
  const summary = sentence(
    [
      periodOf(main!, look),
      words.became(count(stages.find(({ won }) => won)?.count ?? 0), count(n), percent(value)),
      weakest !== undefined &&
        words.weakest(
          stages[weakest - 1]!.name,
          stages[weakest]!.name,
          percent(stages[weakest]!.ofPrevious!),
        ),
    ],
    look,
  );
  return {
    title,
    summary,
    beside: besideOf(beside, yields, look),
    pictures: [
      picture<FunnelData, FunnelOptions>(
        { draw: funnel, marks: funnelMarks },
        { stages, overall: value },
        {
          count,
          percent,
          ofPrevious: (share) => words.ofPrevious(percent(share)),
          names: { count: words.leads, overall: words.overall },
        },
        {
          label: `${title}: ${summary}`,
          table: rowsTable(
            title,
            words.stage,
            [words.leads, words.step],
            stages.map(({ name, count: reached, ofPrevious }) => ({
              head: name,
              cells: [shown(count)(reached), shown(percent)(ofPrevious)],
            })),
          ),
        },
      ),
    ],
    notes: [],
    excluded,
  };
}

/** How mailings were received, over time and one by one. */
function emailView(asked: CampaignsAsked, { main, each }: Answers, look: Look): View | Empty {
  const answer = main!;
  const opened = answer.metrics['email-open-rate']!;
  const words = campaignsTexts(look);
  const title = words.titles.email;
  const drawn = coursesOf(answer, emailRates, 'line', look, words.rates, true);
  if (!drawn) return { empty: opened.reason ?? 'no-rows' };
  const told = groupsPicture(
    named(each!, perMailing[0]),
    perMailing,
    'campaign',
    rankedBy('campaign', asked.top),
    look,
  );
  const { percent, count } = look.formats;
  const rate = (id: string): string | undefined => {
    const { value } = answer.metrics[id]!;
    return value === null ? undefined : percent(value);
  };
  const [open, click, left] = perMailing.map(rate);
  return {
    title,
    ...(open && { number: open }),
    summary: sentence(
      [
        periodOf(answer, look),
        open && words.opened(open, count(opened.n)),
        click && words.clicked(click),
        left && words.unsubscribed(left),
      ],
      look,
    ),
    beside: besideOf(answer, emailRates.slice(1), look),
    pictures: [drawn, ...(told ? [{ ...told.picture, heading: words.perMailing }] : [])],
    notes: [],
    excluded: opened.excluded,
  };
}

export function campaignsView(asked: CampaignsAsked, answers: Answers, look: Look): View | Empty {
  if (asked.view === 'table') return tableView(asked, answers, look);
  return asked.view === 'email' ? emailView(asked, answers, look) : lifecycleView(answers, look);
}
