import { Fault, type Outcome } from '../util/fault.ts';

/** The value, or the Fault thrown. */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Fault(outcome.fault.code, outcome.fault.details);
};

/** What a refused request comes to. */
export const statusFault = (file: string, status: number): Fault =>
  status === 404 || status === 410
    ? new Fault('file-not-found', { file, status })
    : new Fault('network', { file, found: `HTTP ${status}` });
