import { html, type TemplateResult } from 'lit';
import type { ChartOptions } from '../../charts/types.ts';
import type { Lent } from './home.ts';
import type { Picture } from './view.ts';
import type { Walker } from './walker.ts';

const columnGap = 32;

/** How wide a picture is in two columns; the last of an odd number has both. */
export const roomOf = (index: number, count: number, width: number): number =>
  count % 2 && index === count - 1 ? width : Math.floor((width - columnGap) / 2);

/** A picture with what moves its attention; the mark that was picked in it stands out. */
export function plot(
  picture: Picture,
  index: number,
  { active, key, point, leave, click }: Walker,
  picked: Lent['picked'],
  options: Omit<ChartOptions, 'label'>,
): TemplateResult {
  const selected = picked
    ? picture.marks.findIndex((mark) => mark.key === picked.key && mark.series === picked.series)
    : -1;
  return html`<div
    class="plot"
    data-picture=${index}
    @keydown=${key}
    @pointermove=${point}
    @pointerleave=${leave}
    @focusout=${leave}
    @click=${click}
  >
    ${picture.draw({
      ...options,
      label: picture.label,
      active: active?.picture === index ? active.mark : null,
      selected: selected < 0 ? undefined : selected,
    })}
  </div>`;
}
