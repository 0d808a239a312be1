import { describe, expect, it, vi } from 'vitest';
import { createAsker } from '../../../src/client/ask.ts';
import type { Outcome } from '../../../src/protocol/api.ts';
import type { Answer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import { Fault } from '../../../src/util/fault.ts';

const answer = (question: Question): Outcome<Answer> => ({ ok: true, value: { question } as Answer });
const a: Question = { metrics: ['a'] };
const b: Question = { metrics: ['b'] };
const ready = async (): Promise<void> => {};
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('asking', () => {
  it('one call a tick, however many microtasks lie between', async () => {
    const send = vi.fn(async (questions: readonly Question[]) => questions.map(answer));
    const { ask } = createAsker(ready, send);
    const first = ask(a);
    for (let i = 0; i < 20; i++) await Promise.resolve();
    const second = ask(b);
    await Promise.all([first, second]);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]![0]).toEqual([a, b]);
    await ask(a);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('equal questions travel once, also while one is under way', async () => {
    let reply!: (outcomes: readonly Outcome<Answer>[]) => void;
    const send = vi.fn(() => new Promise<readonly Outcome<Answer>[]>((resolve) => (reply = resolve)));
    const { ask } = createAsker(ready, send);
    const first = ask({ metrics: ['a'], period: '2017' });
    await tick();
    const second = ask({ period: '2017', metrics: ['a'] });
    await tick();
    expect(send).toHaveBeenCalledTimes(1);
    reply([answer(a)]);
    expect(await first).toBe(await second);
  });

  it('after a change of the data no one is answered by what was under way', async () => {
    const replies: ((outcomes: readonly Outcome<Answer>[]) => void)[] = [];
    const { ask, forget } = createAsker(ready, () => new Promise((resolve) => replies.push(resolve)));
    const old = ask(a);
    await tick();
    forget();
    const fresh = ask(a);
    await tick();
    expect(replies).toHaveLength(2);
    replies[0]!([answer(a)]);
    replies[1]!([answer(b)]);
    expect((await old).question).toBe(a);
    expect((await fresh).question).toBe(b);
  });

  it('a change of the data leaves alone what was not sent yet', async () => {
    const send = vi.fn(async (questions: readonly Question[]) => questions.map(answer));
    const { ask, forget } = createAsker(ready, send);
    const first = ask(a);
    forget();
    const second = ask(a);
    expect(await first).toBe(await second);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('who leaves before the batch does takes the question along', async () => {
    const send = vi.fn(async (questions: readonly Question[]) => questions.map(answer));
    const { ask } = createAsker(ready, send);
    const stop = new AbortController();
    const left = ask(a, stop.signal).catch((fault: Fault) => fault.code);
    const stays = ask(b);
    stop.abort();
    expect(await left).toBe('cancelled');
    await stays;
    expect(send.mock.calls[0]![0]).toEqual([b]);
  });

  it('when all have left before the batch does, nothing is sent', async () => {
    const send = vi.fn(async (questions: readonly Question[]) => questions.map(answer));
    const { ask } = createAsker(ready, send);
    const stop = new AbortController();
    const left = ask(a, stop.signal).catch((fault: Fault) => fault.code);
    stop.abort();
    expect(await left).toBe('cancelled');
    await tick();
    expect(send).not.toHaveBeenCalled();
    await ask(a);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('the last to leave a batch under way cancels it; who then asks the same is asked anew', async () => {
    const signals: AbortSignal[] = [];
    const { ask } = createAsker(ready, (questions, signal) => {
      signals.push(signal);
      return signals.length > 1
        ? Promise.resolve(questions.map(answer))
        : new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(new Fault('cancelled'))),
          );
    });
    const [one, two] = [new AbortController(), new AbortController()];
    const left = [ask(a, one.signal), ask(b, two.signal)].map((each) =>
      each.catch((fault: Fault) => fault.code),
    );
    await tick();
    one.abort();
    expect(signals[0]!.aborted).toBe(false);
    two.abort();
    expect(signals[0]!.aborted).toBe(true);
    expect((await ask(a)).question).toEqual(a);
    expect(await Promise.all(left)).toEqual(['cancelled', 'cancelled']);
  });

  it('an abort after the answer changes nothing', async () => {
    const { ask } = createAsker(ready, async (questions) => questions.map(answer));
    const stop = new AbortController();
    await ask(a, stop.signal);
    stop.abort();
    expect((await ask(a)).question).toEqual(a);
  });

  it('a source that did not open rejects all, each time', async () => {
    const fault = new Fault('empty-file', { file: 'x' });
    const { ask } = createAsker(
      () => Promise.reject(fault),
      async () => [],
    );
    await expect(ask(a)).rejects.toBe(fault);
    await expect(ask(a)).rejects.toBe(fault);
  });

  it('too few outcomes are an error and not a wait', async () => {
    const { ask } = createAsker(ready, async () => []);
    await expect(ask(a)).rejects.toMatchObject({ code: 'internal' });
  });
});
