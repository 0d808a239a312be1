const gap = 4;
const edge = 8;

/** The focus goes back to the button that opened it: not every browser sees to that within a shadow root. */
export function giveBack(popover: Element, button: HTMLElement): void {
  if (popover.contains((popover.getRootNode() as ShadowRoot).activeElement)) button.focus();
}

/** Puts an open-to-be popover under its button, or over it where there is no room below; within the window at any width. */
export function place(
  popover: HTMLElement,
  button: Element,
  {
    rtl,
    width,
    height,
    end = false,
  }: { readonly rtl: boolean; readonly width: number; readonly height: number; readonly end?: boolean },
): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const broad = Math.min(width, clientWidth - 2 * edge);
  const below = clientHeight - bottom > height + gap || clientHeight - bottom > top;
  const atRight = end !== rtl;
  const x = Math.max(edge, Math.min(clientWidth - broad - edge, atRight ? right - broad : left));
  const { style } = popover;
  style.inset = 'auto';
  style.margin = '0';
  style.width = `${broad}px`;
  style.maxHeight = `${Math.max(160, (below ? clientHeight - bottom : top) - gap - edge)}px`;
  style.left = `${x}px`;
  if (below) style.top = `${bottom + gap}px`;
  else style.bottom = `${clientHeight - top + gap}px`;
}
