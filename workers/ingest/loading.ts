import type { Progress } from '../../src/protocol/api.ts';
import { Fault } from '../../src/util/fault.ts';

/** One input, its bytes at hand or on their way. */
export interface OpenedInput {
  readonly name: string;
  readonly table?: string;
  readonly contentType?: string;
  readonly total?: number;
  readonly stream?: ReadableStream<Uint8Array>;
  readonly bytes?: Uint8Array;
  readonly text?: string;
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly columns?: Readonly<Record<string, ArrayLike<unknown>>>;
}

export interface Loading {
  readonly signal?: AbortSignal;
  progress?(progress: Progress): void;
  /** Called between slices of work; what it returns is awaited. */
  pause?(): Promise<void> | undefined;
}

/** Lets others run between two slices of work, and ends it when nobody wants the answer any more. */
export async function breathe(loading: Loading): Promise<void> {
  const wait = loading.pause?.();
  if (wait) await wait;
  if (loading.signal?.aborted) throw new Fault('cancelled');
}
