import type { Analysis } from '../metrics/define.ts';
import type { Answer } from './answer.ts';
import type { Frame } from './frame.ts';
import type { ModelAnswer, ModelInputs } from './models/model.ts';
import { modelNamed } from './models/registry.ts';
import type { Plan } from './plan.ts';
import type { Question } from './question.ts';
import type { ColumnsAnswer, ColumnView } from './scan.ts';
import type { Values } from './values.ts';

/** Questions that models put while they work: those that are answered, by their texts, and those that are not yet. */
export interface Followed {
  readonly answers: ReadonlyMap<string, Answer | null>;
  readonly wanted: Map<string, Question>;
}

/** An analysis' values: its model run over the rows that it reads, of one window and group at a time. */
export function analysisValues(
  definition: Analysis,
  inputs: ModelInputs,
  plan: Plan,
  followed: Followed,
): Values {
  const { timeZone, weekStart, fiscalYearStart, calendar, currency } = plan.question;
  const ask = (question: Question): Answer | null | undefined => {
    const asked: Question = {
      asOf: plan.calendar.asOf,
      ...(timeZone && { timeZone }),
      ...(weekStart && { weekStart }),
      ...(fiscalYearStart && { fiscalYearStart }),
      ...(calendar && { calendar }),
      ...(currency && { currency }),
      ...question,
    };
    const key = JSON.stringify(asked);
    const answer = followed.answers.get(key);
    if (answer === undefined) followed.wanted.set(key, asked);
    return answer;
  };
  const { model, params = {} } = definition;
  const [[entity, rows] = []] = inputs;
  const groups = new Map((rows?.groups?.keys ?? []).map((key) => [JSON.stringify(key), key]));
  const known = new Map<string, ModelAnswer>();
  const run = (frame: Frame, i: number, group?: string): ModelAnswer => {
    const place = `${frame.key}#${i}#${group ?? ''}`;
    let answer = known.get(place);
    if (!answer) {
      const narrowed =
        group === undefined
          ? inputs
          : new Map(inputs).set(entity!, rowsOfGroup(rows!, [...groups.keys()].indexOf(group)));
      const { calendar } = plan;
      answer = modelNamed(model)(narrowed, {
        window: frame.windows[i]!,
        days: frame.days[i]!,
        calendar,
        params: { ...params, ...plan.question.params },
        ask,
      });
      known.set(place, answer);
    }
    return answer;
  };
  return {
    groups: () => groups,
    at(frame, i, group) {
      const { value, n, reason, interval } = run(frame, i, group);
      return { value, n, ...(reason && { reason }), ...(interval && { interval }) };
    },
    total() {
      const { table, excluded = [] } = run(plan.total, 0);
      return { excluded, ...(table && { table }) };
    },
  };
}

function rowsOfGroup({ columns, groups }: ColumnsAnswer, group: number): ColumnsAnswer {
  const rows: number[] = [];
  groups!.of.forEach((g, row) => g === group && rows.push(row));
  const narrowed = new Map<string, ColumnView>();
  for (const [name, { numbers, codes, words }] of columns) {
    narrowed.set(
      name,
      numbers
        ? { numbers: Float64Array.from(rows, (row) => numbers[row]!) }
        : { codes: Uint32Array.from(rows, (row) => codes![row]!), words: words! },
    );
  }
  return { rows: rows.length, columns: narrowed };
}
