import { afterEach, describe, expect, it } from 'vitest';
import { protocolVersion, type SessionEvent, type WorkerApi } from '../../../src/protocol/api.ts';
import { createLink, serve, type Link } from '../../../src/protocol/wire.ts';
import { Fault, wireFault } from '../../../src/util/fault.ts';

const never = (): Promise<never> => new Promise(() => {});
const opened = { report: { files: [], currency: null, newest: null }, from: 'data', cache: 'none' } as const;
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

const linkTo = (api: Partial<WorkerApi>, onLost = (): void => {}): Link => {
  const { port1, port2 } = new MessageChannel();
  serve(
    {
      ping: () => ({ protocol: protocolVersion, cache: 'untried' }),
      cancel() {},
      close() {},
      ...api,
    } as WorkerApi,
    port1,
  );
  closing.push(() => port2.close());
  return createLink(port2, onLost);
};

describe('the wire', () => {
  it('carries a fault with its code and details', async () => {
    const fault = new Fault('missing-column', { file: 'a.csv', column: 'closed_at', found: ['x', 'y'] });
    const link = linkTo({ rows: async () => ({ ok: false, fault: wireFault(fault) }) });
    const thrown = await link.rows('s', { table: 'deals' }).catch((e: unknown) => e);
    expect(thrown).toBeInstanceOf(Fault);
    expect(thrown).toMatchObject({ code: 'missing-column', details: fault.details });
  });

  it('events come in order with the reply, to their own session', async () => {
    const link = linkTo({
      async open(_call, session, _inputs, _options, listen) {
        listen({ type: 'progress', progress: { file: session, bytes: 1, rows: 1 } });
        return { ok: true, value: opened };
      },
    });
    const heard: string[] = [];
    const listen = (name: string) => (event: SessionEvent) =>
      heard.push(`${name} ${event.type === 'progress' ? event.progress.file : ''}`);
    await Promise.all([
      link.open('a', [], {}, listen('a')).then(() => heard.push('a opened')),
      link.open('b', [], {}, listen('b')).then(() => heard.push('b opened')),
    ]);
    expect(heard).toEqual(['a a', 'a opened', 'b b', 'b opened']);
  });

  it('a closed session is heard no more', async () => {
    let tell!: (event: SessionEvent) => void;
    const link = linkTo({
      async open(_call, _session, _inputs, _options, listen) {
        tell = listen;
        return { ok: true, value: opened };
      },
    });
    const heard: string[] = [];
    await link.open('a', [], {}, ({ type }) => heard.push(type));
    link.close('a');
    tell({ type: 'fresh' });
    await link.ping(1000);
    expect(heard).toEqual([]);
  });

  it('a dead other side rejects everything under way and to come, after who starts a new one was told', async () => {
    const order: string[] = [];
    const link = linkTo({ rows: never, ask: never }, () => order.push('lost'));
    const rows = link.rows('s', { table: 'deals' }).catch((fault: Fault) => order.push(fault.code));
    const ask = link.ask('s', [], 0).catch((fault: Fault) => order.push(fault.code));
    link.lose('error');
    link.lose('twice');
    await Promise.all([rows, ask]);
    expect(order).toEqual(['lost', 'worker-lost', 'worker-lost']);
    expect(link.lost).toBe(true);
    await expect(link.rows('s', { table: 'deals' })).rejects.toMatchObject({
      code: 'worker-lost',
      details: { found: 'error' },
    });
    link.close('s');
  });

  it('silence ends in timed-out', async () => {
    const { port2 } = new MessageChannel();
    closing.push(() => port2.close());
    await expect(createLink(port2, () => {}).ping(20)).rejects.toMatchObject({
      code: 'timed-out',
      details: { found: 20 },
    });
  });

  it('an abort cancels that call on the other side, and only that', async () => {
    const cancelled: number[] = [];
    let mine = 0;
    const link = linkTo({
      rows(call) {
        mine = call;
        return never();
      },
      cancel: (call) => void cancelled.push(call),
      ask: async () => [],
    });
    const stop = new AbortController();
    const rows = link.rows('s', { table: 'deals' }, stop.signal);
    const ask = link.ask('s', [], 0);
    await link.ping(1000);
    stop.abort();
    await expect(rows).rejects.toMatchObject({ code: 'cancelled' });
    await expect(ask).resolves.toEqual([]);
    await link.ping(1000);
    expect(cancelled).toEqual([mine]);
    await expect(link.rows('s', { table: 'deals' }, stop.signal)).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('rows that do not clone are sent as their content', async () => {
    const seen: unknown[] = [];
    const link = linkTo({
      async open(_call, _session, inputs) {
        seen.push(...inputs);
        return { ok: true, value: opened };
      },
    });
    await link.open('a', [{ rows: new Proxy([{ amount: 1 }], {}) }], {}, () => {});
    expect(seen).toEqual([{ rows: [{ amount: 1 }] }]);
  });
});
