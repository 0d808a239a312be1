import { html, type TemplateResult } from 'lit';
import type { ChartOptions } from '../../charts/types.ts';
import type { Lent } from './home.ts';
import type { Picture } from './view.ts';
import type { Walker } from './walker.ts';

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
