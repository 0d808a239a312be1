import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { ChartOptions, Scene, Shape } from '../types.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

const attribute = (value: string | number | undefined) => value ?? nothing;

// Intl begins a right-to-left language's signed numbers and money with a left-to-right mark; as first strong character it
// would turn "1.5 million" round. The mark before it gives such a value the picture's direction.
const directed = (text: string, { rtl }: ChartOptions): string =>
  rtl ? text.replace(/(^|\u2068)(?=\u200e)/g, '$1\u200f') : text;

const shapeTemplate = (shape: Shape, options: ChartOptions): SVGTemplateResult => {
  const { mark } = shape;
  const state =
    mark == null
      ? ''
      : mark === options.active
        ? ' on'
        : options.selected != null && mark !== options.selected
          ? ' dim'
          : '';
  const name = shape.class + state;
  if (shape.kind === 'text')
    return svg`<text class=${name} x=${round(shape.x)} y=${round(shape.y)} font-size=${shape.size} font-weight=${shape.weight ?? 400} text-anchor=${shape.anchor}>${directed(shape.text, options)}</text>`;
  if (shape.kind === 'rect')
    return svg`<rect class=${name} data-mark=${attribute(mark)} x=${round(shape.x)} y=${round(shape.y)} width=${round(shape.width)} height=${round(shape.height)} rx=${attribute(shape.radius)} fill=${shape.hatch ? `url(#${options.id}-hatch)` : nothing}></rect>`;
  if (shape.kind === 'dot')
    return svg`<circle class=${name} data-mark=${attribute(mark)} cx=${round(shape.x)} cy=${round(shape.y)} r=${shape.radius}></circle>`;
  const line = shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join('L');
  return svg`<path class=${name} data-mark=${attribute(mark)} d=${line && `M${line}${shape.close ? 'Z' : ''}`}></path>`;
};

/** A laid-out scene as one svg with at most one Tab stop; hit areas lie on top, in the order of the marks. */
export const draw = (scene: Scene, options: ChartOptions): TemplateResult => {
  const ring = scene.hits[options.active ?? -1];
  return html`<svg
    class="chart"
    part="plot"
    role="img"
    aria-label=${options.label}
    viewBox="0 0 ${round(scene.width)} ${round(scene.height)}"
    width=${round(scene.width)}
    height=${round(scene.height)}
    tabindex=${options.active === undefined ? nothing : 0}
  >
    ${
      scene.shapes.some((shape) => shape.kind === 'rect' && shape.hatch)
        ? svg`<pattern id="${options.id}-hatch" class="s1" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="soft" width="5" height="5"></rect><rect class="fill" width="2" height="5"></rect></pattern>`
        : nothing
    }
    ${scene.shapes.map((shape) => shapeTemplate(shape, options))}
    ${scene.hits.map((box, mark) => svg`<rect class="hit" data-mark=${mark} x=${round(box.x)} y=${round(box.y)} width=${round(box.width)} height=${round(box.height)}></rect>`)}
    ${ring ? svg`<rect class="ring" x=${round(ring.x - 4)} y=${round(ring.y)} width=${round(ring.width + 8)} height=${round(ring.height)} rx="3"></rect>` : nothing}
  </svg>`;
};
