import { describe, expect, it, vi } from 'vitest';
import type { SessionEvent, WorkerApi } from '../../../src/protocol/api.ts';
import type { Question } from '../../../src/query/question.ts';
import { createCache, createMemory } from '../../../workers/cache/cache.ts';
import { Fault } from '../../../src/util/fault.ts';
import { createHost, type HostParts } from '../../../workers/host.ts';

const never = (): Promise<never> => new Promise(() => {});
const empty = { tables: new Map(), kept: new Map(), report: { files: [], currency: null, newest: null } };
const a: Question = { metrics: ['a'] };
const b: Question = { metrics: ['b'] };

const hostOf = (parts: Partial<HostParts> = {}): WorkerApi =>
  createHost({
    load: async () => empty,
    answerAll: async (_tables, _report, questions) =>
      questions.map((question) => ({ ok: true, value: { question } }) as never),
    rowsOf: (_tables, { table = '' }) => ({ table, columns: [], rows: [], total: 0 }),
    cache: createCache(() => 0, createMemory()),
    now: () => 0,
    pause: () => undefined,
    ...parts,
  });
const open = (host: WorkerApi, session = 's', call = 1, listen: (event: SessionEvent) => void = () => {}) =>
  host.open(call, session, [{ text: 'a' }], {}, listen);
const failed = (code: string): object => ({ ok: false, fault: { code } });

describe('the host', () => {
  it('a close that overtakes the open: the session never opens, and its name may be used again', async () => {
    const load = vi.fn(async () => empty);
    const host = hostOf({ load });
    host.close('s');
    expect(await open(host)).toMatchObject(failed('cancelled'));
    expect(load).not.toHaveBeenCalled();
    expect(await open(host)).toMatchObject({ ok: true });
  });

  it('a close or a cancel while it opens stops the reading', async () => {
    for (const stop of [(host: WorkerApi) => host.close('s'), (host: WorkerApi) => host.cancel(1)]) {
      let signal: AbortSignal | undefined;
      const host = hostOf({
        load: (_inputs, _options, loading) =>
          new Promise((_resolve, reject) => {
            signal = loading?.signal;
            signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          }),
      });
      const opening = open(host);
      await new Promise((resolve) => setTimeout(resolve));
      stop(host);
      expect(await opening).toMatchObject(failed('cancelled'));
      expect(signal?.aborted).toBe(true);
      expect(await host.rows(2, 's', { table: 'deals' })).toMatchObject(failed('no-source'));
    }
  });

  it('a failed session is gone, and nothing of it goes on', async () => {
    let signal: AbortSignal | undefined;
    const host = hostOf({
      load: async (_inputs, _options, loading) => {
        signal = loading?.signal;
        throw new TypeError('defect');
      },
    });
    expect(await open(host)).toEqual({
      ok: false,
      fault: { code: 'internal', details: { found: 'defect' } },
    });
    expect(signal?.aborted).toBe(true);
    expect(await host.ask(2, 's', [a, b], 0)).toMatchObject([failed('no-source'), failed('no-source')]);
  });

  it('no files at all are no source', async () => {
    expect(await hostOf().open(1, 's', [], {}, () => {})).toMatchObject(failed('no-source'));
  });

  it('answers what it knows without the engine, and only asks for the rest', async () => {
    const answerAll = vi.fn(async (_t: unknown, _r: unknown, questions: readonly Question[]) =>
      questions.map((question) => ({ ok: true, value: { question } }) as never),
    );
    const host = hostOf({ answerAll });
    await open(host);
    await host.ask(2, 's', [a], 5);
    const outcomes = await host.ask(3, 's', [b, { ...a }], 5);
    expect(answerAll.mock.calls.map(([, , questions]) => questions)).toEqual([[a], [b]]);
    expect(outcomes).toEqual([
      { ok: true, value: { question: b } },
      { ok: true, value: { question: a } },
    ]);
  });

  it('the clock makes another question as long as it may cap as-of, and not after', async () => {
    const newest = Date.UTC(2017, 11, 31);
    const answerAll = vi.fn(async (_t: unknown, _r: unknown, questions: readonly Question[]) =>
      questions.map(() => ({ ok: true, value: {} }) as never),
    );
    const host = hostOf({ answerAll, load: async () => ({ ...empty, report: { ...empty.report, newest } }) });
    await open(host);
    for (const now of [newest - 1, newest + 3.6e6, newest + 5 * 864e5, newest + 9 * 864e5])
      await host.ask(2, 's', [a], now);
    expect(answerAll).toHaveBeenCalledTimes(3);
  });

  it('failures are not remembered', async () => {
    const answerAll = vi.fn(async () => [failed('internal') as never]);
    const host = hostOf({ answerAll });
    await open(host);
    await host.ask(2, 's', [a], 0);
    await host.ask(3, 's', [a], 0);
    expect(answerAll).toHaveBeenCalledTimes(2);
  });

  it('a cancelled call lets the next one in, and one that waits is not begun', async () => {
    const begun: Question[] = [];
    const host = hostOf({
      async answerAll(_tables, _report, questions, { pause }) {
        begun.push(...questions);
        if (questions[0] === a) for (;;) await (pause?.() ?? new Promise((resolve) => setTimeout(resolve)));
        return questions.map((question) => ({ ok: true, value: { question } }) as never);
      },
    });
    await open(host);
    const [slow, waiting, last] = [
      host.ask(2, 's', [a], 0),
      host.ask(3, 's', [b], 0),
      host.ask(4, 's', [{ metrics: ['c'] }], 0),
    ];
    host.cancel(3);
    await new Promise((resolve) => setTimeout(resolve, 5));
    host.cancel(2);
    expect(await slow).toMatchObject([failed('cancelled')]);
    expect(await waiting).toMatchObject([failed('cancelled')]);
    expect(await last).toMatchObject([{ ok: true }]);
    expect(begun.map(({ metrics }) => metrics[0])).toEqual(['a', 'c']);
  });

  it('an engine that throws is a fault of that call only', async () => {
    let times = 0;
    const host = hostOf({
      answerAll: async (_tables, _report, questions) => {
        if (!times++) throw new RangeError('defect');
        return questions.map(() => ({ ok: true, value: {} }) as never);
      },
    });
    await open(host);
    expect(await host.ask(2, 's', [a], 0)).toMatchObject([failed('internal')]);
    expect(await host.ask(3, 's', [a], 0)).toMatchObject([{ ok: true }]);
  });

  it('tells progress ten times a second at most', async () => {
    let clock = 1000;
    const told: number[] = [];
    const host = hostOf({
      now: () => clock,
      load: async (_inputs, _options, loading) => {
        for (; clock < 2000; clock += 10) loading?.progress?.({ file: 'a', bytes: clock, rows: 0 });
        return empty;
      },
    });
    await open(host, 's', 1, (event) => event.type === 'progress' && told.push(event.progress.bytes));
    expect(told).toEqual([1000, 1100, 1200, 1300, 1400, 1500, 1600, 1700, 1800, 1900]);
  });

  const told = (text: string) => ({ ...empty, report: { ...empty.report, currency: text } });
  const more = [{ text: 'b' }];

  it('adds one after the other, and answers with the old data as long as they are read', async () => {
    const gates: (() => void)[] = [];
    let loads = 0;
    const host = hostOf({
      async load(_inputs, _options, _loading, before) {
        if (before) await new Promise<void>((resolve) => void gates.push(resolve));
        return told(`${before?.how ?? 'open'} ${++loads}`);
      },
      answerAll: async (_tables, report, questions) =>
        questions.map(() => ({ ok: true, value: report.currency }) as never),
    });
    await open(host);
    const [first, second] = [host.add(2, 's', more, 'append'), host.add(3, 's', more, 'upsert')];
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(gates).toHaveLength(1);
    expect(await host.ask(4, 's', [a], 0)).toEqual([{ ok: true, value: 'open 1' }]);
    gates[0]!();
    expect(await first).toMatchObject({ ok: true, value: { currency: 'append 2' } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    gates[1]!();
    expect(await second).toMatchObject({ ok: true, value: { currency: 'upsert 3' } });
    expect(await host.ask(5, 's', [a], 0)).toEqual([{ ok: true, value: 'upsert 3' }]);
  });

  it('an add that is cancelled, or fails, leaves the data', async () => {
    let fails = false;
    const host = hostOf({
      load: async (_inputs, _options, loading, before) => {
        if (!before) return told('open');
        if (fails) throw new Fault('empty-file', { file: 'b' });
        return new Promise((_resolve, reject) =>
          loading!.signal!.addEventListener('abort', () => reject(new Fault('cancelled'))),
        );
      },
      rowsOf: (_tables, _question, report) => ({ table: report.currency!, columns: [], rows: [], total: 0 }),
    });
    await open(host);
    const adding = host.add(2, 's', more, 'append');
    await new Promise((resolve) => setTimeout(resolve, 5));
    host.cancel(2);
    expect(await adding).toMatchObject(failed('cancelled'));
    fails = true;
    expect(await host.add(3, 's', more, 'append')).toMatchObject(failed('empty-file'));
    expect(await host.add(4, 's', [], 'append')).toMatchObject(failed('no-source'));
    expect(await host.add(5, 'other', more, 'append')).toMatchObject(failed('no-source'));
    expect(await host.rows(6, 's', {})).toMatchObject({ ok: true, value: { table: 'open' } });
  });

  it('sessions do not touch one another', async () => {
    let loads = 0;
    const host = hostOf({ load: async () => (loads++ ? empty : never()) });
    void open(host, 'one', 1);
    expect(await open(host, 'two', 2)).toMatchObject({ ok: true });
    host.close('one');
    expect(await host.rows(3, 'two', { table: 'deals' })).toMatchObject({ ok: true });
  });
});
