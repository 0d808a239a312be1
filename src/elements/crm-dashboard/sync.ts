import type { DashboardState } from './state.ts';
import { readState, writeState } from './url.ts';

export type SyncKind = 'query' | 'hash';

const paramsOf = (kind: SyncKind): URLSearchParams =>
  new URLSearchParams(kind === 'hash' ? location.hash.slice(1) : location.search);

/** The state that the page's address has for this dashboard. */
export const stateOfAddress = (kind: SyncKind, prefix: string): DashboardState | undefined =>
  readState(paramsOf(kind), prefix);

/** Writes the state into the page's address without a new step in its history. */
export function stateToAddress(kind: SyncKind, prefix: string, state: Partial<DashboardState>): void {
  const url = new URL(location.href);
  const text = writeState(paramsOf(kind), prefix, state).toString();
  if (kind === 'hash') url.hash = text;
  else url.search = text;
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A frame without an address of its own, or too many changes in a short time: the dashboard works without.
  }
}

/** Calls `read` when the reader goes back or forth, until the returned function is called. */
export function onAddress(read: () => void): () => void {
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
  return () => {
    removeEventListener('popstate', read);
    removeEventListener('hashchange', read);
  };
}
