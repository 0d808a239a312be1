import { leftOf } from '../../../../src/charts/parts/shape.ts';
import { estimate } from '../../../../src/charts/parts/text.ts';
import type { Scene } from '../../../../src/charts/types.ts';

/** Labels of a scene that lie over another, or leave the picture. */
export function findTextFaults({ shapes, width, height }: Scene): string[] {
  const boxes = shapes.flatMap((shape) => {
    if (shape.kind !== 'text' || !shape.text) return [];
    const { text, size, weight, anchor, x, y } = shape;
    const wide = estimate(text, size, weight);
    const left = leftOf(x, wide, anchor);
    return [{ text, left, right: left + wide, top: y - size * 0.75, bottom: y }];
  });
  return [
    ...boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        )
        .map((b) => `${a.text} × ${b.text}`),
    ),
    ...boxes
      .filter(
        ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
      )
      .map(({ text }) => `${text} is cut`),
  ];
}
