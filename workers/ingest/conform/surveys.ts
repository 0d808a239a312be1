import { derive, numberColumn, numberIn, wordColumn, wordIn, type Draft, type Drafts } from './draft.ts';

type Kind = 'nps' | 'csat' | 'ces';

const kindOf = (label: string): Kind | undefined =>
  /nps|promoter|recommend|likely/i.test(label)
    ? 'nps'
    : /csat|satisf/i.test(label)
      ? 'csat'
      : /ces|effort/i.test(label)
        ? 'ces'
        : undefined;

/** The instrument from the score's header, the file's name, or the scores themselves. */
function kinds(surveys: Draft): void {
  if (surveys.columns.has('kind')) return;
  const scores = numberIn(surveys, 'score');
  const seen = scores?.reduce((most, score) => (score > most ? score : most), 0) ?? 0;
  const labels = surveys.parts.flatMap(({ reports, file }) => [
    ...reports.filter(({ column }) => column === 'score').map(({ header }) => header),
    file,
  ]);
  const told = labels.map(kindOf).find((kind) => kind);
  const kind = told ?? (seen > 7 ? 'nps' : 'csat');
  if (!told) surveys.notes.push({ code: 'inferred-kind', column: 'kind', values: [kind] });
  derive(
    surveys,
    'kind',
    wordColumn(surveys.rows, () => kind),
    told ? 'header' : 'scores',
  );
}

/** Lowest and highest possible score by instrument, where the file does not say. */
export function deriveSurveys(drafts: Drafts): void {
  const surveys = drafts.get('surveys');
  if (!surveys) return;
  kinds(surveys);
  const { rows } = surveys;
  const kind = wordIn(surveys, 'kind');
  const scores = numberIn(surveys, 'score');
  const [min, max] = [numberIn(surveys, 'scale_min'), numberIn(surveys, 'scale_max')];
  if (!scores || (min && max)) return;
  const seen = new Map<string, { answers: number; zeros: number; highest: number; above: number }>();
  for (let row = 0; row < rows; row++) {
    const score = scores[row]!;
    if (score !== score) continue;
    const one = seen.get(kind(row)) ?? { answers: 0, zeros: 0, highest: 0, above: 0 };
    seen.set(kind(row), {
      answers: one.answers + 1,
      zeros: one.zeros + (score === 0 ? 1 : 0),
      highest: score > 10 ? one.highest : Math.max(one.highest, score),
      above: one.above + (score > 10 ? 1 : 0),
    });
  }
  const scales = new Map<string, readonly [number, number]>();
  for (const [name, { answers, zeros, highest, above }] of seen) {
    // A handful of low answers does not make another instrument of an NPS, nor do a few slips above ten.
    const percent = above * 20 > answers;
    const wide = percent || highest > 7 || (name === 'nps' && answers < 30);
    scales.set(name, wide ? [0, percent ? 100 : 10] : [zeros ? 0 : 1, highest > 5 ? 7 : 5]);
    if (highest === 10 && !percent && !zeros && answers >= 30)
      surveys.notes.push({ code: 'scale-1-10', column: 'score', count: answers, values: [name] });
    if (name === 'nps' && !wide)
      surveys.notes.push({
        code: 'scale-not-nps',
        column: 'score',
        count: answers,
        values: [String(highest)],
      });
  }
  if (!min)
    derive(
      surveys,
      'scale_min',
      numberColumn(rows, (row) => scales.get(kind(row))?.[0] ?? NaN),
      'scores',
    );
  if (!max)
    derive(
      surveys,
      'scale_max',
      numberColumn(rows, (row) => scales.get(kind(row))?.[1] ?? NaN),
      'scores',
    );
}
