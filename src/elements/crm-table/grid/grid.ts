import { render } from 'lit';
import { drawGrid, cellId } from './draw.ts';
import { placeAfter } from './keys.ts';
import type { GridModel, Place } from './model.ts';

/** Rows drawn beyond the edge, so that a quick scroll finds them there. */
const beyond = 8;
const firstHeight = 31;
/** Browsers stop making an element higher somewhere beyond this. */
export const mostPixels = 12_000_000;

const roomy = 150;

/** Where a little is missing for all columns to be seen, the broad ones give way. */
function fitted(widths: readonly number[], room: number): readonly number[] {
  const over = widths.reduce((sum, width) => sum + width, 0) - room;
  const spare = widths.reduce((sum, width) => sum + Math.max(0, width - roomy), 0);
  if (over <= 0 || over > spare) return widths;
  return widths.map((width) => width - Math.ceil((Math.max(0, width - roomy) * over) / spare));
}

/**
 * A list of any length in a box that scrolls: only rows in view are in the page. One Tab stop; the arrows walk from cell to
 * cell, Enter sorts by a column or picks a row.
 */
export class Grid {
  #box: HTMLElement | undefined;
  #model: GridModel | undefined;
  #active: Place = { row: -1, column: 0 };
  #rowHeight = firstHeight;
  #widths: readonly number[] | undefined;
  #frame = 0;
  #shown = '';
  #width = 0;
  readonly #resize = new ResizeObserver(([entry]) => {
    const { width } = entry!.contentRect;
    if (width !== this.#width) this.#widths = undefined;
    this.#width = width;
    this.#later();
  });

  /** For lit's `ref`: the box that it draws into. */
  readonly attach = (element: Element | undefined): void => {
    if (element === this.#box) return;
    this.#box?.removeEventListener('scroll', this.#later);
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#box = element as HTMLElement | undefined;
    this.#shown = '';
    this.#box?.addEventListener('scroll', this.#later, { passive: true });
    if (this.#box) this.#resize.observe(this.#box);
  };

  show(model: GridModel): void {
    const names = model.columns.map(({ name }) => name).join('\n');
    if (model.key !== this.#model?.key) {
      this.#active = { row: Math.min(this.#active.row, -1), column: 0 };
      if (this.#box) this.#box.scrollTop = 0;
    }
    if (model.key !== this.#model?.key || names !== this.#shown) this.#widths = undefined;
    this.#shown = names;
    this.#model = model;
  }

  readonly #later = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.draw());
  };

  draw(): void {
    const [box, model] = [this.#box, this.#model];
    if (!box?.isConnected || !model) return;
    const { scrollTop, clientHeight } = box;
    const height = this.#rowHeight;
    const inView = Math.ceil((clientHeight || 400) / height);
    const first = Math.min(Math.floor(scrollTop / height), Math.max(0, model.count - inView));
    const from = Math.max(0, first - beyond);
    const to = Math.min(model.count, first + inView + beyond);
    model.seen?.(from, to);
    const active = {
      row: Math.min(this.#active.row, model.count - 1),
      column: Math.min(this.#active.column, model.columns.length - 1),
    };
    this.#active = active;
    render(
      drawGrid({
        ...{ model, from, to, rowHeight: height, active },
        widths: this.#widths,
        key: this.#key,
        click: this.#click,
      }),
      box,
    );
    this.#measure(box, model);
  }

  /** Columns keep the widths that their first rows asked for: otherwise they would jump while one scrolls. */
  #measure(box: HTMLElement, model: GridModel): void {
    const row = box.querySelector('tbody tr:not(.space)');
    const height = row?.getBoundingClientRect().height;
    if (height && Math.abs(height - this.#rowHeight) > 0.25) {
      this.#rowHeight = height;
      this.#later();
    }
    const heads = [...box.querySelectorAll<HTMLElement>('thead th')];
    const isThere = !model.count || !box.querySelector('.wait');
    if (!this.#widths && isThere && heads[0]?.offsetWidth) {
      const widths = heads.map((head) => Math.ceil(head.getBoundingClientRect().width));
      this.#widths = fitted(widths, box.clientWidth);
      box.style.scrollPaddingBlockStart = `${heads[0].offsetHeight}px`;
      this.#later();
    }
    if (heads[0]) box.style.scrollPaddingInlineStart = `${heads[0].offsetWidth}px`;
  }

  get #rtl(): boolean {
    return this.#box !== undefined && getComputedStyle(this.#box).direction === 'rtl';
  }

  readonly #key = (event: KeyboardEvent): void => {
    const [box, model] = [this.#box!, this.#model!];
    const { row, column } = this.#active;
    if ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      return this.#act(row, column);
    }
    const page = Math.max(1, Math.floor(box.clientHeight / this.#rowHeight) - 2);
    const reach = { rows: model.count, columns: model.columns.length, page, rtl: this.#rtl };
    const to = placeAfter(event, this.#active, reach);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(to);
  };

  #go(to: Place): void {
    this.#active = to;
    const box = this.#box!;
    const top = to.row * this.#rowHeight;
    // Far jumps first come near, so that the row is drawn; the browser does the rest.
    if (to.row >= 0 && (top < box.scrollTop || top > box.scrollTop + box.clientHeight))
      box.scrollTop = Math.max(0, top - box.clientHeight / 2);
    this.draw();
    box.querySelector(`#${cellId(to)}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #act(row: number, column: number): void {
    if (row < 0) this.#model!.sort?.(column);
    else this.#model!.pick?.(row);
  }

  readonly #click = ({ target }: MouseEvent): void => {
    const cell = (target as Element).closest<HTMLTableCellElement>('th, td');
    const row = cell?.closest('tr');
    if (!cell || !row || row.classList.contains('space')) return;
    this.#active = { row: Number(row.dataset.row ?? -1), column: cell.cellIndex };
    this.draw();
    this.#act(this.#active.row, this.#active.column);
  };
}
