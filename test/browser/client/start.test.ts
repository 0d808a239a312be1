import { expect } from '@open-wc/testing';
import { createStart, type Connection, type Settings } from '../../../src/client/start.ts';
import { protocolVersion } from '../../../src/protocol/api.ts';
import { createLink } from '../../../src/protocol/wire.ts';
import engine from './fake.worker.ts?worker-function';

const RealWorker = globalThis.Worker;
const begun: Connection[] = [];
const begin = async (settings: Settings = {}): Promise<Connection> => {
  const connection = await createStart(() => engine)(settings, () => {});
  begun.push(connection);
  return connection;
};
const file = (): string =>
  URL.createObjectURL(new Blob([`"use strict";(${String(engine)})(self)`], { type: 'text/javascript' }));
const refuse = (how: (worker: EventTarget) => void): void => {
  globalThis.Worker = class extends EventTarget {
    constructor() {
      super();
      how(this);
    }
    postMessage(): void {}
    terminate(): void {}
  } as unknown as typeof Worker;
};
afterEach(() => {
  globalThis.Worker = RealWorker;
  begun.splice(0).forEach(({ end }) => end());
});

describe('starting the worker', () => {
  it('inlined, where nothing else is said', async () => {
    const { engine: step, tried } = await begin();
    expect([step, tried]).to.deep.equal(['worker', []]);
  });

  it('the host comes first: an address, a worker, a function', async () => {
    for (const worker of [file(), new URL(file()), new RealWorker(file()), () => new RealWorker(file())])
      expect((await begin({ worker })).engine).to.equal('host');
  });

  it('a worker of the host is its own to end', async () => {
    const worker = new RealWorker(file());
    let ended = false;
    worker.terminate = () => void (ended = true);
    (await begin({ worker })).end();
    expect(ended).to.equal(false);
    RealWorker.prototype.terminate.call(worker);
  });

  it('a refusal that is thrown (WebKit, Trusted Types) ends in the next step', async () => {
    refuse(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const { engine: step, tried } = await begin({ workerUrl: 'worker.js' });
    expect(step).to.equal('main');
    expect(tried.map(({ step: at }) => at)).to.deep.equal(['worker', 'worker-url']);
    expect(tried[0]?.why).to.contain('insecure');
  });

  it('a refusal that is an event (Chromium, Firefox) ends in the next step', async () => {
    refuse((worker) => setTimeout(() => worker.dispatchEvent(new Event('error', { cancelable: true }))));
    const { engine: step, tried } = await begin();
    expect([step, tried[0]?.why]).to.deep.equal(['main', 'worker-lost {"found":"error"}']);
  });

  it('an address that is not there or not a worker ends in the next step', async () => {
    const html = URL.createObjectURL(new Blob(['<p>Not found</p>'], { type: 'text/html' }));
    for (const worker of ['/no-such-worker.js', html]) {
      const { engine: step, tried } = await begin({ worker });
      expect([step, tried.map(({ step: at }) => at)]).to.deep.equal(['worker', ['host']]);
    }
  });

  it('a worker that is silent is given up after 5 s', async () => {
    const silent = URL.createObjectURL(new Blob(['onmessage = () => {}'], { type: 'text/javascript' }));
    const { engine: step, tried } = await begin({ worker: silent });
    expect([step, tried[0]?.why]).to.deep.equal(['worker', 'timed-out {"found":5000}']);
  });

  it('a worker of another kit is not believed', async () => {
    const other = `(${String(engine)})({
      postMessage: (data) => postMessage(data.value?.protocol ? { ...data, value: { protocol: -1 } } : data),
      addEventListener: (...sent) => addEventListener(...sent),
      removeEventListener: (...sent) => removeEventListener(...sent),
    })`;
    const worker = URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
    const { tried } = await begin({ worker });
    expect(tried[0]?.why).to.contain('protocol -1');
  });

  it('the copy on the page’s origin comes after the inlined one', async () => {
    globalThis.Worker = class extends RealWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        if (new URL(url).hash !== '#copy') throw new Error('refused');
        super(url, options);
      }
    };
    const { engine: step } = await begin({ workerUrl: `${file()}#copy` });
    expect(step).to.equal('worker-url');
  });
});

/** A page of its own with a policy of its own; tells which step it came to. */
async function underPolicy(policy: string): Promise<{ engine: string; tried: string[] }> {
  const frame = document.createElement('iframe');
  const told = new Promise<{ engine: string; tried: string[] }>((resolve) =>
    addEventListener(
      'message',
      ({ data, source }: MessageEvent<{ engine: string; tried: string[] }>) =>
        source === frame.contentWindow && resolve(data),
    ),
  );
  const script = new URL('./policy-frame.ts', import.meta.url).href;
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="${script}"></script>`;
  document.body.append(frame);
  const result = await told;
  frame.remove();
  return result;
}

describe('the content security policy of the host page', () => {
  it('worker-src blob: is enough for the inlined worker', async () => {
    expect(await underPolicy("script-src 'self'; worker-src blob:")).to.deep.equal({
      engine: 'worker',
      tried: [],
    });
  });
  for (const policy of ["default-src 'self'", "worker-src 'none'", "script-src 'self'"])
    it(`${policy}: the main thread`, async () => {
      expect(await underPolicy(policy)).to.deep.equal({ engine: 'main', tried: ['worker'] });
    });
  it('Trusted Types with our policy on the list: a worker', async () => {
    expect(await underPolicy("require-trusted-types-for 'script'; trusted-types crm-elements")).to.deep.equal(
      { engine: 'worker', tried: [] },
    );
  });
  it('Trusted Types without: the main thread', async () => {
    expect(await underPolicy("require-trusted-types-for 'script'; trusted-types other")).to.deep.equal({
      engine: 'main',
      tried: ['worker'],
    });
  });
});

describe('a sandboxed frame', () => {
  it('has a worker but no IndexedDB: memory, and no error', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const code = JSON.stringify(`(${String(engine)})(self)`).replaceAll('<', '\\u003c');
    frame.srcdoc = `<script>
      const worker = new Worker(URL.createObjectURL(new Blob([${code}])));
      onmessage = ({ ports: [port] }) => {
        port.onmessage = ({ data }) => worker.postMessage(data);
        worker.onmessage = ({ data }) => port.postMessage(data);
      };
    </script>`;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow?.postMessage('port', '*', [port2]);
    port1.start();
    const link = createLink(port1, () => {});
    const opened = await link.open('s', [{ url: 'data:text/csv,amount,owner%0A4,Ada' }], {}, () => {});
    expect(opened).to.include({ from: 'data', cache: 'memory' });
    expect(await link.ping(1000)).to.deep.equal({ protocol: protocolVersion, cache: 'memory' });
    frame.remove();
  });
});
