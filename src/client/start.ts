import { protocolVersion } from '../protocol/api.ts';
import { createLink, type Link, type Port } from '../protocol/wire.ts';
import { asFault, Fault } from '../util/fault.ts';

/** What an engine can be given besides: a reader's whole code as one function. */
export type Part = (scope: object) => void;
/** The worker's whole code as one function of the scope that it talks through. */
export type Engine = (scope: Port, parts?: readonly Part[]) => void;
/** 'host': given by configure({ worker }); 'worker': inlined; 'worker-url': the same-origin copy; 'main': slices on this thread. */
export type Step = 'host' | 'worker' | 'worker-url' | 'main';

export interface Settings {
  /** The host's own worker, running the kit's worker file. */
  worker?: Worker | (() => Worker) | URL | string;
  /** A copy of the kit's worker file on the page's origin, for pages whose policy refuses `blob:`. */
  workerUrl?: URL | string;
  /** The page's clock, UTC ms. */
  now?: () => number;
}

export interface Tried {
  readonly step: Step;
  readonly why: string;
}

export interface Connection {
  readonly link: Link;
  readonly engine: Step;
  /** Steps that came before and failed. */
  readonly tried: readonly Tried[];
  readonly end: () => void;
}

const pingMs = 5000;

interface Started {
  readonly link: Link;
  readonly end: () => void;
}

/** Believes a worker only after it has answered; a refusal may be a throw, an error event or silence. */
async function believe(port: Worker | MessagePort, end: () => void, onLost: () => void): Promise<Started> {
  const link = createLink(port, onLost);
  const lose = (event: Event): void => {
    event.preventDefault(); // it is told by the Fault, and is none of the host page's errors
    link.lose((event as ErrorEvent).message || event.type);
    end();
  };
  port.addEventListener('error', lose);
  port.addEventListener('messageerror', lose);
  try {
    const { protocol } = await link.ping(pingMs);
    if (protocol !== protocolVersion) throw new Fault('internal', { found: `protocol ${protocol}` });
  } catch (thrown) {
    link.lose();
    end();
    throw thrown;
  }
  return { link, end };
}

interface Policy {
  createScriptURL(url: string): string;
}

/** `engine` is read at each start: a larger one may have taken its place. */
export function createStart(
  engine: () => Engine,
  parts: readonly Part[] = [],
): (settings: Settings, onLost: () => void) => Promise<Connection> {
  // Under Trusted Types only addresses that pass here may start a worker: our own blob and what the host configured.
  let expected = '';
  let policy: Policy | undefined;
  const trusted = (url: string): string => {
    expected = url;
    const { trustedTypes } = globalThis as {
      trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
    };
    try {
      policy ??= trustedTypes?.createPolicy('crm-elements', {
        createScriptURL(wanted) {
          if (wanted === expected) return wanted;
          throw new TypeError(`unexpected worker address ${wanted}`);
        },
      });
    } catch {
      // The name is not on the page's list: the plain text works wherever Trusted Types are not enforced.
    }
    return policy?.createScriptURL(url) ?? url;
  };
  const byUrl = (url: URL | string, onLost: () => void): Promise<Started> => {
    const worker = new Worker(trusted(String(new URL(url, document.baseURI))), { name: 'crm-elements' });
    return believe(worker, () => worker.terminate(), onLost);
  };

  const steps: Record<Step, (settings: Settings, onLost: () => void) => Promise<Started> | undefined> = {
    host({ worker: given }, onLost) {
      if (!given) return undefined;
      if (typeof given === 'string' || given instanceof URL) return byUrl(given, onLost);
      // A worker that the host started is the host's to end.
      if (typeof given !== 'function') return believe(given, () => {}, onLost);
      const worker = given();
      return believe(worker, () => worker.terminate(), onLost);
    },
    worker(_settings, onLost) {
      const url = URL.createObjectURL(
        new Blob([`"use strict";(${String(engine())})(self,[${parts.join()}])`], { type: 'text/javascript' }),
      );
      const revoke = (): void => URL.revokeObjectURL(url);
      try {
        const started = byUrl(url, onLost);
        started.then(revoke, revoke);
        return started;
      } catch (thrown) {
        revoke();
        throw thrown;
      }
    },
    'worker-url': ({ workerUrl }, onLost) => (workerUrl ? byUrl(workerUrl, onLost) : undefined),
    main(_settings, onLost) {
      const { port1, port2 } = new MessageChannel();
      engine()(port1, parts);
      return believe(port2, () => port2.close(), onLost);
    },
  };

  return async (settings, onLost) => {
    const tried: Tried[] = [];
    for (const step of Object.keys(steps) as Step[]) {
      try {
        const started = await steps[step](settings, onLost);
        if (started) return { ...started, engine: step, tried };
      } catch (thrown) {
        tried.push({ step, why: asFault(thrown).message });
      }
    }
    throw new Fault('worker-lost', { found: tried.map(({ step, why }) => `${step}: ${why}`) });
  };
}
