import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { sentence } from '../../i18n/say.ts';
import { formatsOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { numberAt, recordsOf } from './ladder.ts';
import { pipelineTexts } from './texts.ts';
import { closingNote } from './waterfall.ts';
import { named, pipelineNames } from './names.ts';

/** Best first; what has not moved is grey. */
const outcomes = ['won', 'advanced', 'unchanged', 'regressed', 'slipped', 'lost'];

/** Categories, the surest first; stages come in the order of the analysis, before what came in. */
const order = [
  'commit',
  'most_likely',
  'best_case',
  'bestcase',
  'pipeline',
  'omitted',
  'created',
  'moved_in',
  'reopened',
];

/** What became of the deals that stood in each group at the period's start, and of those that came in. */
export function flowView({ main }: Answers, look: Look): View | Empty {
  const { value, n, table, reason, excluded } = main!.metrics['pipeline-flow']!;
  if (value === null || !table?.rows.length) return { empty: reason ?? 'no-rows' };
  const words = pipelineTexts(look);
  const names = pipelineNames(look);
  const { count, percent } = look.formats;
  const money = formatsOf('currency', main!.currency, look);
  const links = recordsOf(table).map((row) => ({
    from: String(row.get('from')),
    to: String(row.get('to')),
    deals: numberAt(row, 'deals') ?? 0,
    amount: numberAt(row, 'amount'),
    share: numberAt(row, 'share'),
  }));
  const place = (from: string): number => order.indexOf(from);
  const groups = [...new Set(links.map(({ from }) => from))].sort((a, b) => place(a) - place(b));
  const linkOf = (from: string, to: string) => links.find((link) => link.from === from && link.to === to);
  const title = names.titles.flow;
  const [first] = groups as [string];
  const won = linkOf(first, 'won')?.share;
  const summary = sentence(
    [
      periodOf(main!, look),
      words.slipped(percent(value), n, count(n)),
      won != null && words.flowTo(named(names.sources, first), percent(won)),
    ],
    look,
  );
  return {
    title,
    number: percent(value),
    summary,
    pictures: [
      picture<BarsData, BarsOptions>(
        { draw: bars, marks: barsMarks },
        {
          series: outcomes.map((to) => ({
            key: to,
            name: named(names.outcomes, to),
            faint: to === 'unchanged',
            format: count,
            axis: count,
          })),
          bars: groups.map((from) => ({
            key: from,
            name: named(names.sources, from),
            values: outcomes.map((to) => linkOf(from, to)?.deals ?? null),
          })),
        },
        { kind: 'share', percent, names: { total: words.total } },
        {
          label: `${title}: ${summary}`,
          table: rowsTable(
            title,
            words.at,
            [...outcomes.map((to) => named(names.outcomes, to)), words.deals, words.amount],
            groups.map((from) => {
              const own = links.filter((link) => link.from === from);
              return {
                head: named(names.sources, from),
                cells: [
                  ...outcomes.map((to) => count(linkOf(from, to)?.deals ?? 0)),
                  count(own.reduce((sum, { deals }) => sum + deals, 0)),
                  shown(money.full)(own.reduce<number>((sum, { amount }) => sum + (amount ?? 0), 0)),
                ],
              };
            }),
          ),
        },
      ),
    ],
    notes: closingNote(table.flags, look),
    excluded,
  };
}
