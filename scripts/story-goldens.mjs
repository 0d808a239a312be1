// The pictures of every story as text: test/golden/stories/<story id>.svg, one shape a line, to be opened in a browser or read
// in a diff. A story that draws what another one draws has a line in same.json instead. Widths of texts are estimated by the kit
// itself (`withoutCanvas`), so that no installed font moves a shape; ids are numbered anew and coordinates cut to 0.1 px.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'test/golden/stories';
const changed = 'node_modules/.cache/golden-stories';
const same = path.join(folder, 'same.json');
// From the folder of goldens and from that of changed ones it is equally far up to the project's.
const look = `${changed}/look.css`;
const gap = 16;

/** @typedef {{ of: string, class: string, width: number, height: number, label: string, lines: string[] }} Drawn */
/** @typedef {{ busy: boolean, pictures: Drawn[], sheets: string[] }} Taken `busy`: a tag within a tag waits for its data */

/** Runs in the page, before anything else: the kit finds no canvas to measure texts with. Who names options is not the kit. */
export function withoutCanvas() {
  const { prototype } = /** @type {any} */ (globalThis).HTMLCanvasElement;
  const { getContext } = prototype;
  prototype.getContext = function (/** @type {string} */ kind, /** @type {unknown} */ options) {
    return kind === '2d' && options === undefined ? null : getContext.call(this, kind, options);
  };
}

/**
 * Runs in the page: what the story's tags have drawn, and the sheets that colour it.
 * @returns {Taken}
 */
export function take() {
  const geometry = /^(d|[cr]?[xy][12]?|r|width|height|viewBox|transform|patternTransform)$/;
  const unseen = /^(part|role|tabindex|style|data-mark)$/;
  // What a shape has without saying so; the size of texts is said once a file.
  const usual = new Set(['font-weight=400', 'font-size=11', 'text-anchor=start', 'rx=0']);
  /** @type {any[]} */
  const roots = [];
  const visit = (/** @type {any} */ node) => {
    for (const element of node.querySelectorAll('*'))
      if (element.shadowRoot) {
        roots.push(element.shadowRoot);
        visit(element.shadowRoot);
      }
  };
  visit(/** @type {any} */ (globalThis).document.querySelector('#storybook-root'));
  const escaped = (/** @type {string} */ text) =>
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/"/g, '&quot;')
      .replace(/[\u00a0\u202f]/g, ' ');
  const cut = (/** @type {string} */ text) =>
    text.replace(/-?\d*\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 || 0));
  /** @type {Map<string, string>} */
  const ids = new Map();
  const renamed = (/** @type {string} */ text) =>
    text.replace(
      /\bcrm-\d+[\w-]*/g,
      (id) => ids.get(id) ?? (ids.set(id, `id-${ids.size + 1}`), ids.get(id)) ?? id,
    );
  const written = (/** @type {any} */ element) =>
    [...element.attributes]
      .filter(({ name, value }) => !unseen.test(name) && !usual.has(`${name}=${value}`))
      .map(({ name, value }) => {
        const named = name === 'id' || value.startsWith('url(');
        const text = geometry.test(name) ? cut(value) : named ? renamed(value) : value;
        return ` ${name}="${escaped(text)}"`;
      })
      .sort()
      .join('');
  /** @returns {string[]} */
  const linesOf = (/** @type {any} */ element, depth = 1) => {
    // Where a mark answers the pointer is no part of the picture.
    if (element.matches('.hit')) return [];
    const pad = '  '.repeat(depth);
    const open = `${pad}<${element.localName}${written(element)}`;
    const children = [...element.children].flatMap((child) => linesOf(child, depth + 1));
    if (children.length) return [`${open}>`, ...children, `${pad}</${element.localName}>`];
    const text = element.textContent.trim();
    return [text ? `${open}>${escaped(text)}</${element.localName}>` : `${open}/>`];
  };
  const charts = roots.flatMap((root) =>
    [...root.querySelectorAll('svg[part=plot], svg.share')].map((svg) => ({ svg, host: root.host })),
  );
  const pictures = charts.map(({ svg, host }) => {
    const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    return {
      ...{ of: host.localName, class: svg.getAttribute('class'), width, height },
      label: escaped(svg.getAttribute('aria-label') ?? ''),
      lines: [...svg.children].flatMap((child) => linesOf(child)),
    };
  });
  const sheets = roots.flatMap((root) =>
    root.adoptedStyleSheets
      .map((/** @type {any} */ sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n'))
      .filter((/** @type {string} */ text) => /--_surface:|\.(chart|fill|share|level)\b/.test(text)),
  );
  const busy = roots.some((root) =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        element.localName.startsWith('crm-') && element.matches(':state(loading), :state(revalidating)'),
    ),
  );
  return { busy, pictures, sheets: charts.length ? [...new Set(sheets)] : [] };
}

/** @param {Drawn[]} pictures @returns {string} one picture below the other, as a file; empty where there is none */
export function fileOf(pictures) {
  if (!pictures.length) return '';
  let y = gap;
  const groups = pictures.flatMap(({ of, class: name, height, label, lines }) => {
    const group = [
      `<!-- ${of} -->`,
      `<g class="${name}"${label && ` aria-label="${label}"`} transform="translate(${gap} ${Math.round(y)})">`,
      ...lines,
      '</g>',
    ];
    y += height + gap;
    return group;
  });
  const width = Math.round(Math.max(...pictures.map((picture) => picture.width)) + 2 * gap);
  return [
    `<?xml-stylesheet href="../../../${look}"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.round(y)}" font-size="11">`,
    ...groups,
    '</svg>\n',
  ].join('\n');
}

/** @returns {Map<string, string>} every golden by story id */
function read() {
  /** @type {Map<string, string>} */
  const goldens = new Map();
  if (!existsSync(same)) return goldens;
  for (const name of readdirSync(folder))
    if (name.endsWith('.svg'))
      goldens.set(name.slice(0, -'.svg'.length), readFileSync(path.join(folder, name), 'utf8'));
  for (const [id, other] of Object.entries(JSON.parse(readFileSync(same, 'utf8'))))
    goldens.set(id, goldens.get(other) ?? '');
  return goldens;
}

/**
 * Lines that stand in one text alone, with their numbers in the golden: `-` in the golden, `+` now.
 * @param {string} golden @param {string} now
 */
export function difference(golden, now) {
  const [a, b] = [golden.split('\n'), now.split('\n')];
  // The longest common subsequence of the lines from i and j on.
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (/** @type {number} */ i, /** @type {number} */ j) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      /** @type {Uint16Array} */ (common[i])[j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  /** @type {string[]} */
  const lines = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;)
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      lines.push(`- ${String(i + 1).padStart(4)} ${a[i++]?.trim().slice(0, 240)}`);
    } else lines.push(`+ ${' '.repeat(4)} ${b[j++]?.trim().slice(0, 240)}`);
  const most = 16;
  const rest = lines.length - most;
  return [...lines.slice(0, most), ...(rest > 0 ? [`… ${rest} more lines`] : [])]
    .map((line) => `\n         ${line}`)
    .join('');
}

/**
 * @param {{ update: boolean, whole: boolean, order: string[] }} run `whole`: every story is run; `order`: all story ids
 */
export function goldens({ update, whole, order }) {
  const before = read();
  if (whole) rmSync(changed, { recursive: true, force: true });
  /** @type {Map<string, string>} */
  const now = new Map();
  /** @type {Map<string, string[]>} */
  const sheets = new Map();
  return {
    /** What is wrong with the story's pictures. @param {string} id @param {Taken} taken @returns {string[]} */
    check(id, taken) {
      const text = fileOf(taken.pictures);
      now.set(id, text);
      sheets.set(id, taken.sheets);
      const golden = before.get(id) ?? '';
      if (update || text === golden) return [];
      mkdirSync(changed, { recursive: true });
      writeFileSync(path.join(changed, `${id}.svg`), text);
      if (!golden) return [`no golden: look at ${changed}/${id}.svg, then --update`];
      if (!text) return ['a golden, and no drawing for it: --update takes it away'];
      return [`not as its golden (what it draws now: ${changed}/${id}.svg):${difference(golden, text)}`];
    },
    /** Goldens that no story has. @returns {string[]} */
    extra: () => (update ? [] : [...before.keys()].filter((id) => !order.includes(id))),
    /** Writes the colours by which goldens are looked at: they are no part of what is compared. */
    colour() {
      if (!whole && existsSync(look)) return;
      const inOrder = new Set(order.flatMap((id) => sheets.get(id) ?? []));
      mkdirSync(changed, { recursive: true });
      writeFileSync(look, [...inOrder].join('\n').replaceAll(':host', ':root'));
    },
    /** Writes what was drawn; a story that was not run, or failed, keeps its golden. */
    write() {
      const all = new Map([...before, ...now]);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      /** @type {Map<string, string>} */
      const first = new Map();
      /** @type {Record<string, string>} */
      const repeated = {};
      for (const id of order) {
        const text = all.get(id);
        if (!text) continue;
        const other = first.get(text);
        if (other) repeated[id] = other;
        else {
          first.set(text, id);
          writeFileSync(path.join(folder, `${id}.svg`), text);
        }
      }
      writeFileSync(same, `${JSON.stringify(repeated, null, 2)}\n`);
      console.log(
        `${first.size} goldens written to ${folder}, ${Object.keys(repeated).length} stories draw the same as another`,
      );
    },
  };
}
