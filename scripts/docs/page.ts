import { isAnalysis, type Definition } from '../../src/metrics/define.ts';
import { formulaInWords, timeInWords, type NameOf } from '../../src/metrics/words.ts';
import { aggregatesIn } from '../../src/query/walk.ts';
import { escaped, exampleText } from './example.ts';
import { dimensionsOf, needsOf, tablesOf } from './needs.ts';

/** A metric with what the catalogue object itself does not say. */
export interface Entry {
  readonly definition: Definition;
  readonly family: string;
  /** Path of its source from docs/. */
  readonly file: string;
  /** Names by language. */
  readonly names: Readonly<Record<'en' | 'vi' | 'zh' | 'fa', string>>;
  /** Heads of what its example gives, where that is a table. */
  readonly heads: readonly string[];
}

const units: Readonly<Record<Definition['unit'], string>> = {
  count: 'a count',
  number: 'a number',
  ratio: 'a share, 1 is 100 %',
  multiple: 'so many times, 2 is twice',
  currency: 'money',
  currency_per_day: 'money a day',
  duration_s: 'seconds',
  duration_d: 'days',
  duration_mo: 'months',
  score_100: 'a score from 0 to 100',
  'score_-100_100': 'a score from −100 to 100',
  table: 'a table',
  same: 'that of the metric it is about',
};
const betters = { higher: 'higher is better', lower: 'lower is better', neutral: 'neither way is better' };
const intervals = {
  mean: 'The value carries a 95 % interval: ± 1.96 standard errors of the mean.',
  rate: 'The value carries a 95 % interval (Wilson).',
};

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How its rows get into a period. */
function timesOf(definition: Definition): string {
  if (isAnalysis(definition)) return 'the model sees whole rows and the period, and decides.';
  const aggregates = aggregatesIn(definition.value);
  const times = aggregates.map(({ table, at }) =>
    at ? `${table} ${timeInWords(at, table)}` : `${table} of any time`,
  );
  return times.length ? `${[...new Set(times)].map(escaped).join('; ')}.` : 'the target of the period.';
}

function notesOf(definition: Definition): string[] {
  if (isAnalysis(definition)) return [];
  const { interval, beside, excludes, by } = definition;
  return [
    ...(by ? [`Split by ${code(by)} where the question names no dimension.`] : []),
    ...(interval ? [intervals[interval]] : []),
    ...(beside ? ['Its median is shown beside it.'] : []),
    ...(excludes
      ? [`Left out, and counted: ${excludes.map(({ reason }) => reason.replaceAll('-', ' ')).join(', ')}.`]
      : []),
  ];
}

function needsText(definition: Definition): string {
  const { must, may } = needsOf(definition);
  const tables = tablesOf(definition).filter(
    (table) => ![...must, ...may].some((name) => name.startsWith(`${table}.`)),
  );
  const needed = [...must, ...tables].sort();
  return [
    needed.length
      ? `- Needs ${code(needed)}.`
      : may.length
        ? '- Needs no column for certain.'
        : '- Needs what the metrics need that it asks.',
    ...(may.length ? [`- Reads, where there: ${code(may)}.`] : []),
  ].join('\n');
}

const sourceText = (source: string): string =>
  source
    .split(/\s+/)
    .map((word) => (/^https?:\/\//.test(word) ? `<${word}>` : escaped(word)))
    .join(' ');

function section({ definition, names, file, heads }: Entry, nameOf: NameOf): string {
  const { id, about, unit, better, example, source } = definition;
  const dimensions = dimensionsOf(definition);
  const formula = formulaInWords(definition, nameOf).map((line) => `> ${escaped(line)}`);
  return `### ${id}

**${names.en}** · ${names.vi} · ${names.zh} · ${names.fa}

${escaped(about)}

${formula.join('  \n')}

- ${capital(units[unit])}; ${betters[better]}.
${needsText(definition)}
- Time: ${timesOf(definition)}
- ${dimensions.length ? `Can be split by ${code(dimensions)}.` : 'Cannot be split.'}
${notesOf(definition)
  .map((note) => `- ${note}\n`)
  .join('')}- Source: ${sourceText(source)}; [definition](${file}).

${exampleText(example, heads)}
`;
}

const familyNames: Readonly<Record<string, string>> = {
  activity: 'Activity',
  customer: 'Customers',
  forecast: 'Forecast',
  goals: 'Goals and returns',
  marketing: 'Marketing',
  orders: 'Orders and stock',
  pipeline: 'Pipeline',
  sales: 'Sales',
  service: 'Service',
};

/** The reference of all metrics in markdown. Entries in the order in which they shall stand. */
export function metricsPage(entries: readonly Entry[]): string {
  const byFamily = new Map<string, Entry[]>();
  for (const entry of entries) byFamily.set(entry.family, [...(byFamily.get(entry.family) ?? []), entry]);
  const measures = new Map(
    entries.flatMap(({ definition }) =>
      isAnalysis(definition) ? [] : [[definition.value, definition.id] as const],
    ),
  );
  const nameOf: NameOf = (measure) => measures.get(measure);
  const families = [...byFamily].map(([family, members]) => ({
    name: familyNames[family] ?? capital(family),
    members,
  }));
  const contents = families.map(
    ({ name, members }) =>
      `**[${name}](#${name.toLowerCase().replaceAll(' ', '-')})** (${members.length}): ${members
        .map(({ definition: { id }, names }) => `[${escaped(names.en)}](#${id})`)
        .join(' · ')}`,
  );
  const sections = families.map(
    ({ name, members }) => `## ${name}\n\n${members.map((entry) => section(entry, nameOf)).join('\n')}`,
  );
  return `# The metrics

${entries.length} metrics, written from their definitions by \`npm run docs\`: change those, not this page.

Each has its id, its name in English, Vietnamese, Chinese and Persian, what it says, and how it is worked out in words.
Where a part of that is itself a metric it goes by its id, and A, B, … stand for parts that come more than once. Columns are
those of [the schema](../src/schema/); *period* is what the question asks about, *as-of* the moment up to which the data
are known. A value that cannot be worked out is no value, never 0.

${contents.join('\n\n')}

${sections.join('\n')}`;
}
