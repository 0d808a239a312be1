/** A label that a reader cannot read: `overlap` with another, `clipped` by its picture, or `small`. */
export interface LabelFault {
  kind: 'overlap' | 'clipped' | 'small';
  text: string;
  /** The other label, the px cut off, or the font size. */
  detail: string;
}

const SMALLEST = 10.5;
const SLACK = 1.5;

interface Inked {
  text: string;
  box: DOMRect;
}

// The line box of a font is taller than its ink (Arabic fonts by half): compare the middle part only.
const ink = (box: DOMRect, size: number): DOMRect =>
  new DOMRect(box.x, box.y + (box.height - size * 0.8) / 2, box.width, size * 0.8);

const pictures = (root: Element | ShadowRoot): SVGSVGElement[] => [
  ...(root instanceof SVGSVGElement ? [root] : []),
  ...root.querySelectorAll('svg'),
  ...[...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? pictures(element.shadowRoot) : [],
  ),
];

/** Every svg label under a root (open shadow roots included) that overlaps another, leaves its svg or is under 10.5 px. */
export const findLabelFaults = (root: Element | ShadowRoot): LabelFault[] => {
  const faults: LabelFault[] = [];
  for (const svg of pictures(root)) {
    const frame = svg.getBoundingClientRect();
    if (!frame.width) continue;
    const scale = frame.width / (svg.viewBox.baseVal.width || frame.width);
    const labels: Inked[] = [];
    for (const element of svg.querySelectorAll('text')) {
      const text = element.textContent?.trim() ?? '';
      if (!text) continue;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      const box = element.getBoundingClientRect();
      if (size < SMALLEST) faults.push({ kind: 'small', text, detail: `${size.toFixed(1)} px` });
      const inked = ink(box, size);
      const cut = Math.max(
        frame.left - inked.left,
        inked.right - frame.right,
        frame.top - inked.top,
        inked.bottom - frame.bottom,
      );
      if (cut > SLACK) faults.push({ kind: 'clipped', text, detail: `${cut.toFixed(1)} px` });
      labels.push({ text, box: inked });
    }
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1)) {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const tall = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > SLACK && tall > SLACK) faults.push({ kind: 'overlap', text: a.text, detail: b.text });
      }
    });
  }
  return faults;
};
