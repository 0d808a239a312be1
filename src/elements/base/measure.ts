import type { Measure } from '../../charts/types.ts';

const widths = new Map<string, number>();
const mostWidths = 5000;
let context: CanvasRenderingContext2D | null | undefined;

/** Forgets what was measured: the page has loaded a font. */
export const forgetWidths = (): void => widths.clear();

/** Text widths in the given font family; undefined where there is no canvas to measure with. */
export function measureIn(family: string): Measure | undefined {
  context ??= document.createElement('canvas').getContext('2d');
  const canvas = context;
  if (!canvas) return undefined;
  return (text, size, weight = 400) => {
    const font = `${weight} ${size}px ${family}`;
    const key = font + text;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size > mostWidths) widths.clear();
      canvas.font = font;
      widths.set(key, (width = canvas.measureText(text).width));
    }
    return width;
  };
}
