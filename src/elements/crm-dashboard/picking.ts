import type { SelectDetail } from '../base/events.ts';
import type { Guest } from '../base/home.ts';
import type { Guests } from './guests.ts';
import type { Selection } from './state.ts';

/** The card that a mark was picked in. */
export const cardOf = (event: Event, guests: Guests): string | undefined => {
  for (const target of event.composedPath()) {
    const card = guests.cardOf(target as Guest);
    if (card !== undefined) return card;
  }
  return undefined;
};

/** What is selected after a mark was picked: the same once more is nothing, as is what stands for nothing narrower. */
export function selected(
  now: Selection | null,
  card: string,
  { filter, period, mark }: SelectDetail,
): Selection | null | undefined {
  if (!filter && !period) return undefined;
  const again = now?.card === card && now.mark.key === mark.key && now.mark.series === mark.series;
  return again ? null : { card, mark, ...(filter && { filter }), ...(period && { period }) };
}

/** Whether the event comes out of what lies over the page and has an Escape of its own. */
export const inLayer = (event: Event): boolean =>
  event.composedPath().some((one) => one instanceof Element && one.matches('dialog, :popover-open'));
