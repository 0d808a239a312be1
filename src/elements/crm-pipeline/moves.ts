import { heatMap, heatMapMarks, type HeatMapData, type HeatMapOptions } from '../../charts/heat-map.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { numberAt, recordsOf, rungsOf } from './ladder.ts';
import { pipelineTexts } from './texts.ts';
import { pipelineNames } from './names.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Moves from stage to stage as a matrix. */
export function movesView({ main, rates, order }: Answers, look: Look): View | Empty {
  const { value, table, reason, excluded } = main!.metrics['stage-conversion-matrix']!;
  if (value === null || !table?.rows.length) return { empty: reason ?? 'no-rows' };
  const words = pipelineTexts(look);
  const names = pipelineNames(look);
  const { count, percent } = look.formats;
  const moves = recordsOf(table).map((row) => ({
    from: String(row.get('from')),
    to: String(row.get('to')),
    deals: numberAt(row, 'deals') ?? 0,
    share: numberAt(row, 'share'),
  }));
  const ladder = rungsOf(order);
  const place = (stage: string): number => (ladder.includes(stage) ? ladder.indexOf(stage) : ladder.length);
  const inOrder = (stages: string[]): string[] => unique(stages).sort((a, b) => place(a) - place(b));
  const froms = inOrder(moves.map(({ from }) => from));
  const tos = inOrder(moves.map(({ to }) => to));
  const cells = moves.map(({ from, to, deals, share }) => ({
    key: JSON.stringify([from, to]),
    row: froms.indexOf(from),
    column: tos.indexOf(to),
    value: share,
    text: share === null ? count(deals) : percent(share),
    apart: share === null,
    label: [
      `${from} → ${to}`,
      ...(share === null
        ? [words.stayed, words.dealsOf(deals, count(deals))]
        : [words.movesOf(deals, count(deals)), words.ofRow(percent(share), from)]),
    ],
  }));
  const skip = rates!.metrics['stage-skip-rate']!;
  const back = rates!.metrics['stage-regression-rate']!;
  const title = names.titles.moves;
  const summary = sentence(
    [
      periodOf(main!, look),
      words.movesOf(value, count(value)),
      skip.value !== null && words.skips(percent(skip.value)),
      back.value !== null && words.backs(percent(back.value)),
    ],
    look,
  );
  return {
    title,
    summary,
    beside: [skip, back].flatMap((rate, i): [string, string][] => [
      [metricName(i ? 'stage-regression-rate' : 'stage-skip-rate', look), shown(percent)(rate.value)],
    ]),
    pictures: [
      picture<HeatMapData, HeatMapOptions>(
        { draw: heatMap, marks: heatMapMarks },
        {
          rows: froms.map((stage) => ({ key: stage, name: stage })),
          columns: tos.map((stage) => ({ key: stage, name: stage })),
          cells,
        },
        {
          format: percent,
          axis: percent,
          count,
          domain: [0, 1],
          pitch: 36,
          names: { value: words.share, rows: words.from, columns: words.to, apart: words.stayed },
        },
        {
          label: `${title}: ${summary}`,
          table: rowsTable(
            title,
            words.from,
            [words.to, words.moves, words.share],
            moves.map(({ from, to, deals, share }) => ({
              head: from,
              cells: [from === to ? words.stayed : to, count(deals), shown(percent)(share)],
            })),
          ),
        },
      ),
    ],
    notes: [],
    excluded,
  };
}
