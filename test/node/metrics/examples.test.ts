import { describe, expect, it } from 'vitest';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import { reportOf, tablesOfExample } from '../../support/tables.ts';

learnCatalogue();
const now = Date.UTC(2026, 10, 21);

describe('every metric gives its worked example', () => {
  it.each(catalogue.map((definition) => [definition.id, definition] as const))(
    '%s',
    async (id, { example }) => {
      const tables = tablesOfExample(example);
      const { period, asOf, params, gives } = example;
      const [outcome] = await answerAll(
        tables,
        reportOf(tables),
        [{ metrics: [id], ...(period && { period }), ...(asOf && { asOf }), ...(params && { params }) }],
        { now },
      );
      if (!outcome!.ok) throw new Error(JSON.stringify(outcome!.fault));
      const answer = outcome!.value.metrics[id]!;
      if (typeof gives === 'number') expect(answer.value).toBeCloseTo(gives, 9);
      else if (gives === null) expect(answer.value).toBeNull();
      else
        expect(answer.table?.rows ?? answer.groups!.map(({ key, value }) => [...key, value])).toEqual(gives);
    },
  );
});
