import type { Shown } from './frame.ts';
import type { Inquiry } from './inquiry.ts';

/** What a tag is in: the data's state first, then how the latest attempt to get them stands. */
export type State = 'loading' | 'ready' | 'empty' | 'error' | 'partial' | 'stale' | 'revalidating';

/** Shows the states to style sheets as `:state(loading)`; a browser without custom states gets `data-state="loading"`. */
export function stateSetter(host: HTMLElement): (states: readonly State[]) => void {
  let set: CustomStateSet | undefined;
  try {
    set = host.attachInternals().states;
    set.add('loading');
  } catch {
    set = undefined;
  }
  return (states) => {
    if (!set) return host.setAttribute('data-state', states.join(' '));
    set.clear();
    for (const state of states) set.add(state);
  };
}

/** The state of the data first; how the latest attempt to get newer ones stands comes beside it. */
export function statesOf(body: Shown['body'], partial: boolean, inquiry: Inquiry): State[] {
  if ('loading' in body) return ['loading'];
  const { asking, fault, source } = inquiry;
  const ready = 'view' in body;
  const states: State[] = [ready ? 'ready' : body.state];
  if (ready && partial) states.push('partial');
  if (ready && (fault ?? source?.fresh === 'stale')) states.push('stale');
  if (asking || source?.fresh === 'revalidating') states.push('revalidating');
  return states;
}
