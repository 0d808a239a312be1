import type { Answer, MetricAnswer } from '../../../src/query/answer.ts';
import type { Outcome } from '../../../src/protocol/api.ts';
import type { HostParts } from '../../../workers/host.ts';
import type { Table } from '../../../workers/engine/table.ts';

type Engine = Pick<HostParts, 'load' | 'answerAll' | 'rowsOf'>;

const never = (): Promise<never> => new Promise(() => {});
/** An error that nobody catches, as a defect in a worker would be. */
const die = (): Promise<never> => {
  setTimeout(() => {
    throw new Error('dead');
  });
  return never();
};

async function textOf(input: Parameters<Engine['load']>[0][number]): Promise<string> {
  if (input.rows)
    return `amount,owner\n${input.rows.map((row) => `${String(row.amount)},${String(row.owner)}`).join('\n')}`;
  if (input.stream) return new Response(input.stream).text();
  return input.text ?? new TextDecoder().decode(input.bytes);
}

const metric = (value: number, n: number): MetricAnswer => ({
  value,
  n,
  unit: 'number',
  better: 'neutral',
  excluded: [],
});

/**
 * Reads `amount,owner` lines and knows the metrics `sum` (its n: how often the engine was called), `slow` (until cancelled),
 * `die` and `die-once`. A file that says `poison` kills whoever reads it.
 */
export function fakeEngine(): Engine {
  let calls = 0;
  return {
    async load(inputs, _options, loading, before) {
      const kept = new Map<string, { lines: string[][] }>(before?.kept as never);
      const tables = new Map<string, Table>();
      for (const input of inputs) {
        const text = await textOf(input);
        loading?.progress?.({ file: input.name, bytes: text.length, rows: 0 });
        await loading?.pause?.();
        if (text.startsWith('poison')) await die();
        if (text.startsWith('endless')) await never();
        const lines = text
          .trim()
          .split('\n')
          .slice(1)
          .map((line) => line.split(','));
        const name = input.table ?? 'deals';
        lines.unshift(...(kept.get(name)?.lines ?? []));
        kept.set(name, { lines });
        const words = ['', ...new Set(lines.map(([, owner]) => owner ?? ''))];
        tables.set(name, {
          name,
          rows: lines.length,
          columns: new Map([
            ['amount', { kind: 'number', values: Float64Array.from(lines, ([amount]) => Number(amount)) }],
            [
              'owner',
              {
                kind: 'code',
                codes: Uint8Array.from(lines, ([, owner]) => words.indexOf(owner ?? '')),
                words,
              },
            ],
          ]),
        });
      }
      return { tables, kept: kept as never, report: { files: [], currency: null, newest: null } };
    },
    async answerAll(tables, _report, questions, { now, pause }) {
      calls++;
      const outcomes: Outcome<Answer>[] = [];
      for (const question of questions) {
        const [id] = question.metrics;
        if (id === 'die') await die();
        if (id === 'slow') for (;;) await (pause?.() ?? Promise.resolve());
        const column = tables.get('deals')?.columns.get('amount');
        const value = column?.kind === 'number' ? column.values.reduce((sum, each) => sum + each, 0) : 0;
        outcomes.push(
          id === 'sum'
            ? {
                ok: true,
                value: {
                  question,
                  asOf: now,
                  period: { from: '', to: '', lo: 0, hi: 0, complete: true },
                  currency: null,
                  metrics: { sum: metric(value, calls) },
                },
              }
            : {
                ok: false,
                fault: { code: 'unknown-metric', details: { metric: id ?? '', expected: ['sum'] } },
              },
        );
      }
      return outcomes;
    },
    rowsOf(tables, { table = '' }) {
      const rows = tables.get(table)?.rows ?? 0;
      return { table, columns: [], rows: [], total: rows };
    },
  };
}
