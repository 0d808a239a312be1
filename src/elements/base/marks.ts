/** The mark that a pointer is on, or undefined. */
export function markAt(event: Event): number | undefined {
  const mark = (event.target as Element).closest?.('[data-mark]')?.getAttribute('data-mark');
  return mark ? Number(mark) : undefined;
}

/** Where a key leads from a mark: a number, null to none, undefined when the key is not ours. Left and right are what they are on the screen. */
export function markAfter(
  key: string,
  active: number | null,
  count: number,
  rtl: boolean,
): number | null | undefined {
  if (!count) return undefined;
  const last = count - 1;
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return Math.min(last, (active ?? -1) + 1);
  if (key === back || key === 'ArrowUp') return active === null ? last : Math.max(0, active - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return key === 'Escape' && active !== null ? null : undefined;
}

/** Puts the tip beside its mark, inside the card. */
export function placeTip(card: Element, tip: HTMLElement, mark: Element): void {
  const frame = card.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const middle = box.left + box.width / 2 - frame.left;
  const width = tip.offsetWidth;
  const left = Math.max(4, Math.min(frame.width - width - 4, middle - width / 2));
  const above = box.top - frame.top - tip.offsetHeight - 6;
  tip.style.left = `${Math.round(left)}px`;
  tip.style.top = `${Math.round(above > 0 ? above : Math.min(box.bottom - frame.top + 6, frame.height - tip.offsetHeight - 4))}px`;
}
