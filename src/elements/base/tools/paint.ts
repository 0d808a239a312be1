import type { Fill, Ink, Sheet } from './ink.ts';

function patternOf(
  context: CanvasRenderingContext2D,
  { stripes, ground }: Exclude<Fill, string>,
): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 5;
  const on = tile.getContext('2d');
  if (!on) return stripes;
  on.fillStyle = ground;
  on.fillRect(0, 0, 5, 5);
  on.fillStyle = stripes;
  on.fillRect(0, 0, 2, 5);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45));
  return pattern ?? stripes;
}

function draw(context: CanvasRenderingContext2D, ink: Ink): void {
  context.save();
  if (ink.kind === 'path') {
    const { d, matrix, fill, fillOpacity, stroke, strokeOpacity, width, dash, opacity } = ink;
    context.transform(...(matrix as [number, number, number, number, number, number]));
    const path = new Path2D(d);
    if (fill !== 'none') {
      context.globalAlpha = opacity * fillOpacity;
      context.fillStyle = typeof fill === 'string' ? fill : patternOf(context, fill);
      context.fill(path);
    }
    if (stroke !== 'none' && width) {
      context.globalAlpha = opacity * strokeOpacity;
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.lineJoin = 'round';
      context.setLineDash([...dash]);
      context.stroke(path);
    }
  } else {
    const { text, x, y, anchor, rtl, size, weight, family, fill, opacity, halo } = ink;
    context.globalAlpha = opacity;
    context.font = `${weight} ${size}px ${family}`;
    context.direction = rtl ? 'rtl' : 'ltr';
    context.textAlign = { start: 'left', middle: 'center', end: 'right' }[anchor] as CanvasTextAlign;
    if (halo) {
      context.strokeStyle = halo.stroke;
      context.lineWidth = halo.width;
      context.lineJoin = 'round';
      context.strokeText(text, x, y);
    }
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }
  context.restore();
}

/**
 * A sheet as a picture. It is painted shape by shape, not by loading an SVG as an image: that would need the page's policy to
 * allow images from `blob:`, and would not know the page's fonts.
 */
export async function pngFile({ width, height, ground, inks }: Sheet, scale = 2): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.scale(scale, scale);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const ink of inks) draw(context, ink);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
