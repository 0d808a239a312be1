import { asFault } from '../../util/fault.ts';
import { correctionsIn, isEmpty, type Corrections } from './corrections.ts';

/** Where a reader's corrections of a source are kept: one place a name and cache scope. */
export const placeOf = (id: string, scope: string): string =>
  `crm-elements/corrections/${encodeURIComponent(scope)}/${encodeURIComponent(id)}`;

/** What was kept; none where the browser keeps nothing, or where it is not of our shape. */
export function recall(place: string): Corrections {
  try {
    return correctionsIn(localStorage.getItem(place) ?? '{}');
  } catch {
    return {}; // another version's, or a browser that refuses storage: `keep` tells that
  }
}

/** Keeps them, or forgets the place where there are none. Gives why the browser refuses. */
export function keep(place: string, corrections: Corrections): string | undefined {
  try {
    if (isEmpty(corrections)) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(corrections));
    return undefined;
  } catch (thrown) {
    return asFault(thrown).message;
  }
}
