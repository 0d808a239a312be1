import type { Fill, Ink, Sheet } from './ink.ts';

const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\uffff]/gu, (sign) => (sign.codePointAt(0)! > 0xffff ? sign : ''));
const round = (value: number): number => Math.round(value * 100) / 100;

const written = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escaped(value!)}"`)
    .join('');

const unlessOne = (value: number): number | undefined => (value === 1 ? undefined : value);

/** A sheet as one file that needs nothing else: every look is an attribute, every text stays text. */
export function svgFile({ width, height, ground, inks }: Sheet, title: string): string {
  const patterns = new Map<string, string>();
  const fillOf = (fill: Fill): string => {
    if (typeof fill === 'string') return fill;
    const { stripes, ground: under } = fill;
    const id = `stripes-${patterns.size + 1}`;
    const key = `${stripes}/${under}`;
    if (!patterns.has(key))
      patterns.set(
        key,
        `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect${written({ width: 5, height: 5, fill: under })}/><rect${written({ width: 2, height: 5, fill: stripes })}/></pattern>`,
      );
    return `url(#${/id="([^"]+)"/.exec(patterns.get(key)!)![1]})`;
  };
  const drawn = (ink: Ink): string => {
    if (ink.kind === 'path') {
      const { d, matrix, fill, fillOpacity, stroke, strokeOpacity, width: line, dash, opacity } = ink;
      return `<path${written({
        d,
        transform: `matrix(${matrix.map(round).join(' ')})`,
        fill: fillOf(fill),
        'fill-opacity': unlessOne(fillOpacity),
        stroke: stroke === 'none' ? undefined : stroke,
        'stroke-width': stroke === 'none' ? undefined : line,
        'stroke-opacity': unlessOne(strokeOpacity),
        'stroke-dasharray': dash.length ? dash.join(' ') : undefined,
        opacity: unlessOne(opacity),
      })}/>`;
    }
    const { text, x, y, anchor, rtl, size, weight, family, fill, opacity, halo } = ink;
    return `<text${written({
      x,
      y,
      // In right-to-left text "start" is the right end; what was laid out is the left one.
      'text-anchor': rtl ? { start: 'end', end: 'start', middle: 'middle' }[anchor] : anchor,
      direction: rtl ? 'rtl' : undefined,
      'font-size': size,
      'font-weight': weight,
      'font-family': family,
      fill,
      opacity: unlessOne(opacity),
      stroke: halo?.stroke,
      'stroke-width': halo?.width,
      'stroke-linejoin': halo && 'round',
      'paint-order': halo && 'stroke',
      'xml:space': 'preserve',
    })}>${escaped(text)}</text>`;
  };
  const body = inks.map(drawn).join('\n');
  const definitions = patterns.size ? `<defs>${[...patterns.values()].join('')}</defs>\n` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg"${written({ width, height, viewBox: `0 0 ${round(width)} ${round(height)}`, role: 'img', 'aria-label': title })}>
<title>${escaped(title)}</title>
${definitions}<rect${written({ width, height, fill: ground })}/>
${body}
</svg>
`;
}
