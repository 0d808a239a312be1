import { heatMap, heatMapMarks, type HeatMapData, type HeatMapOptions } from '../../charts/heat-map.ts';
import { periodName } from '../../i18n/periods.ts';
import { sentence } from '../../i18n/say.ts';
import { civil, isoDay } from '../../util/civil.ts';
import { fewest } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import type { CohortAsked } from './question.ts';
import { cohortTexts } from './texts.ts';

/** After how many months or quarters the sentence tells what is left. */
const told = { month: [3, 6, 12], quarter: [1, 2, 4] } as const;

/** "2025-03" or "2025-Q1", counted as the calendar of the questions does, in words. */
function cohortName(word: string, { formats, texts, settings }: Look, short = false): string {
  const [year, part = ''] = word.split('-') as [string, string?];
  const isQuarter = part.startsWith('Q');
  const length = isQuarter ? 3 : 1;
  const month = isQuarter ? Number(part.slice(1)) * 3 - 2 : Number(part);
  const persian = settings.base.calendar === 'persian';
  const day = (of: number): string => isoDay(civil(Number(year), of, 1, persian));
  if (short && !isQuarter) return formats.part(day(month), { month: 'short', year: 'numeric' });
  return periodName({ from: day(month), to: day(month + length) }, formats, texts);
}

/** Share of each cohort that is left (or of its first revenue), a column for each month or quarter since. */
export function tableView({ main }: Answers, look: Look, { view, bucket }: CohortAsked): View | Empty {
  const { n, table, reason, excluded } = main!.metrics['cohort-retention']!;
  if (!n || !table || table.columns.length < 4) return { empty: reason ?? 'no-rows' };
  const words = cohortTexts(look);
  const { count, percent } = look.formats;
  const most = table.columns.length - 2;
  const isMean = (row: (typeof table.rows)[number]): boolean => row[0] === 'mean';
  const cohorts = table.rows.map((row) => ({
    key: String(row[0]),
    name: isMean(row) ? words.all : cohortName(String(row[0]), look),
    tick: isMean(row) ? words.all : cohortName(String(row[0]), look, true),
    size: Number(row[1]),
    // The first is the whole, of every cohort.
    shares: row.slice(3) as (number | null)[],
  }));
  const single = cohorts.filter(({ key }) => key !== 'mean');
  const all = cohorts.find(({ key }) => key === 'mean')?.shares ?? [];
  const values = cohorts.flatMap(({ shares }) => shares.filter((share) => share !== null));
  if (!values.length) return { empty: reason ?? 'incomplete-period' };
  const isRevenue = view === 'revenue';
  const since = (k: number): string => words.since[bucket](k, count(k));
  const known = told[bucket].filter((k) => all[k - 1] != null);
  const last = known.at(-1) ?? 1;
  const [worst, next] = single
    .filter(({ size, shares }) => size >= fewest && shares[last - 1] != null)
    .sort((a, b) => a.shares[last - 1]! - b.shares[last - 1]!);
  const isLowest = worst && next && worst.shares[last - 1] !== next.shares[last - 1];
  const title = words.titles[view];
  const left = (known.length ? known : [1]).flatMap((k) => {
    const share = all[k - 1];
    return share == null ? [] : [words.left(percent(share), since(k))];
  });
  const summary = sentence(
    [
      words.cohorts(count(n), count(single.length)),
      ...left,
      isLowest && words.lowest(since(last), worst.name, percent(worst.shares[last - 1]!)),
    ],
    look,
  );
  const [means, ...flags] = table.flags ?? [];
  const unfinished = flags.find((flag) => flag.startsWith('incomplete:'))?.slice('incomplete:'.length);
  return {
    title,
    summary,
    pictures: [
      picture<HeatMapData, HeatMapOptions>(
        { draw: heatMap, marks: heatMapMarks },
        {
          rows: cohorts.map(({ key, name, tick, size }) => ({
            key,
            name,
            tick: words.sized(tick, count(size)),
          })),
          columns: Array.from({ length: most - 1 }, (_, i) => ({
            key: String(i + 1),
            name: since(i + 1),
            tick: count(i + 1),
          })),
          cells: cohorts.flatMap(({ key, name, size, shares }, row) =>
            shares.flatMap((share, column) =>
              share === null
                ? []
                : [
                    {
                      key: `${key}/${column + 1}`,
                      row,
                      column,
                      value: share,
                      label: [name, since(column + 1), percent(share), words.customers(size, count(size))],
                    },
                  ],
            ),
          ),
        },
        {
          format: percent,
          axis: percent,
          count,
          ordered: true,
          // Retention moves high up: the ramp begins at the tenth below the lowest.
          domain: isRevenue
            ? [0, Math.max(1, ...values)]
            : [Math.min(0.9, Math.floor(Math.min(...values) * 10) / 10), 1],
          names: {
            value: isRevenue ? words.ofFirst : words.still,
            rows: words.cohort,
            columns: words.after[bucket],
          },
        },
        {
          label: `${title}: ${summary}`,
          table: rowsTable(
            title,
            words.cohort,
            [words.size, ...Array.from({ length: most - 1 }, (_, i) => count(i + 1))],
            cohorts.map(({ name, size, shares }) => ({
              head: name,
              cells: [count(size), ...shares.map(shown(percent))],
            })),
          ),
        },
      ),
    ],
    notes: [
      ...(means && Object.hasOwn(words.means, means) ? [words.means[means]!] : []),
      ...(unfinished ? [words.incomplete(cohortName(unfinished, look))] : []),
    ],
    excluded,
  };
}
