import type { Fill, Ink, Lettering, Sheet } from './ink.ts';

const margin = 16;
const number = (text: string): number => parseFloat(text) || 0;
const isRtl = (text: string): boolean => /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text);

/** The outline of a drawn element. */
function outlineOf(element: SVGGraphicsElement): string {
  const at = (name: string): number => number(element.getAttribute(name) ?? '');
  if (element instanceof SVGPathElement) return element.getAttribute('d') ?? '';
  if (element instanceof SVGCircleElement) {
    const [x, y, r] = [at('cx'), at('cy'), at('r')];
    return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
  }
  if (element instanceof SVGLineElement) return `M${at('x1')},${at('y1')}L${at('x2')},${at('y2')}`;
  const [x, y, width, height] = [at('x'), at('y'), at('width'), at('height')];
  if (width <= 0 || height <= 0) return '';
  const r = Math.min(at('rx'), width / 2, height / 2);
  return r
    ? `M${x + r},${y}h${width - 2 * r}a${r},${r} 0 0 1 ${r},${r}v${height - 2 * r}a${r},${r} 0 0 1 ${-r},${r}h${2 * r - width}a${r},${r} 0 0 1 ${-r},${-r}v${2 * r - height}a${r},${r} 0 0 1 ${r},${-r}Z`
    : `M${x},${y}h${width}v${height}h${-width}Z`;
}

/** Alpha of an rgb() colour and of an opacity together, as a colour. */
function faded(colour: string, opacity: number): string {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  return parts ? `rgba(${parts.slice(0, 3).join(', ')}, ${(parts[3] ?? 1) * opacity})` : colour;
}

function fillOf({ fill }: CSSStyleDeclaration, svg: SVGSVGElement): Fill {
  const id = /url\(["']?#([^"')]+)/.exec(fill)?.[1];
  if (!id) return fill;
  const [ground, stripes] = [...svg.querySelectorAll(`#${CSS.escape(id)} rect`)].map((rect) => {
    const style = getComputedStyle(rect);
    return faded(style.fill, number(style.fillOpacity));
  });
  return ground && stripes ? { ground, stripes } : 'none';
}

/** What makes an element and all that is around it within the svg see-through. */
function opacityOf(element: Element, svg: Element): number {
  let opacity = 1;
  for (let node: Element | null = element; node && node !== svg; node = node.parentElement)
    opacity *= number(getComputedStyle(node).opacity);
  return opacity;
}

function shapesOf(svg: SVGSVGElement, left: number, top: number): Ink[] {
  return [...svg.querySelectorAll<SVGGraphicsElement>('rect, circle, line, path, text')].flatMap(
    (element): Ink[] => {
      const matrix = element.getScreenCTM();
      if (!matrix || element.matches('.hit, .ring') || element.closest('pattern, clipPath, defs')) return [];
      const style = getComputedStyle(element);
      if (style.display === 'none' || style.visibility === 'hidden') return [];
      const { a, b, c, d, e, f } = matrix;
      const opacity = opacityOf(element, svg);
      if (element instanceof SVGTextElement) {
        const text = element.textContent ?? '';
        const x = number(element.getAttribute('x') ?? '');
        const y = number(element.getAttribute('y') ?? '');
        const halo = style.stroke !== 'none' && number(style.strokeWidth) > 0;
        return [
          {
            ...lettering(text, style, opacity * number(style.fillOpacity)),
            x: a * x + c * y + e - left,
            y: b * x + d * y + f - top,
            size: number(style.fontSize) * a,
            anchor: style.textAnchor as Lettering['anchor'],
            fill: style.fill,
            halo: halo ? { stroke: style.stroke, width: number(style.strokeWidth) } : undefined,
          },
        ];
      }
      const outline = outlineOf(element);
      if (!outline) return [];
      return [
        {
          kind: 'path',
          d: outline,
          matrix: [a, b, c, d, e - left, f - top],
          fill: fillOf(style, svg),
          fillOpacity: number(style.fillOpacity),
          stroke: style.stroke,
          strokeOpacity: number(style.strokeOpacity),
          width: number(style.strokeWidth),
          dash: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(number),
          opacity,
        },
      ];
    },
  );
}

const lettering = (text: string, style: CSSStyleDeclaration, opacity: number): Lettering => ({
  ...{ kind: 'text', text, x: 0, y: 0, anchor: 'start', rtl: isRtl(text), opacity },
  ...{ size: number(style.fontSize), weight: style.fontWeight, family: style.fontFamily, fill: style.color },
});

/** The lines of a text node as the page has broken them. */
function linesOf(node: Text, left: number, top: number, context: CanvasRenderingContext2D): Ink[] {
  const style = getComputedStyle(node.parentElement!);
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (!box.width) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      last.text += ` ${word}`;
      const [x, right] = [Math.min(last.box.left, box.left), Math.max(last.box.right, box.right)];
      last.box = new DOMRect(x, last.box.y, right - x, last.box.height);
    } else lines.push({ text: word, box });
  }
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x');
  return lines.map(({ text, box }) => {
    const rtl = style.direction === 'rtl';
    return {
      ...lettering(text, style, 1),
      rtl,
      anchor: rtl ? 'end' : 'start',
      x: (rtl ? box.right : box.left) - left,
      y: box.top + (box.height - ascent - descent) / 2 + ascent - top,
    };
  });
}

/** What is drawn otherwise, or is for the hand or the ear; the chosen one of a switch says what is shown. */
const unseen = 'svg, button:not(.switch [aria-pressed="true"]), .visually-hidden';

/** What a card shows: title, words and pictures, without its buttons and without what is only heard. */
export function collect(root: ShadowRoot, rtl: boolean): Sheet {
  const card = root.querySelector<HTMLElement>('.card')!;
  const parts = [...card.querySelectorAll<HTMLElement>('.head .title, .body')];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left)) - margin;
  const top = Math.min(...boxes.map((box) => box.top)) - margin;
  const context = document.createElement('canvas').getContext('2d');
  const inks: Ink[] = [];
  for (const part of parts) {
    for (const svg of part.querySelectorAll('svg')) inks.push(...shapesOf(svg, left, top));
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      if (context && !node.parentElement!.closest(unseen)) inks.push(...linesOf(node, left, top, context));
  }
  return {
    width: Math.max(...boxes.map((box) => box.right)) + margin - left,
    height: Math.max(...boxes.map((box) => box.bottom)) + margin - top,
    ground: getComputedStyle(card).backgroundColor,
    rtl,
    inks,
  };
}
