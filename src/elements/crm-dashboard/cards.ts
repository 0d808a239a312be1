import type { Answer } from '../../query/answer.ts';
import type { ErrorDetail } from '../base/events.ts';
import { attributesOf, type Card } from './layout.ts';

export type CardTag = HTMLElement & { heading?: string | undefined };

/** What the data lack for a card: a table, or a column of one. */
export interface Lack {
  readonly table: string;
  readonly column?: string;
}

const lackIn = (reason: string | undefined): Lack | undefined => {
  const [, kind, table = '', column] = /^missing-(table|column):([^.]+)(?:\.(.+))?$/.exec(reason ?? '') ?? [];
  return kind ? { table, ...(column && { column }) } : undefined;
};

/** What a card lacks, by the answer to all metrics: undefined where one of its metrics can be answered. */
export function lackOf({ metrics }: Card, { metrics: results }: Answer): Lack | undefined {
  const lacks = metrics.map((id) => lackIn(results[id]?.reason));
  return lacks.every(Boolean) ? (lacks.find((lack) => lack?.column === undefined) ?? lacks[0]) : undefined;
}

/** The tags of a layout's cards; each is made once and kept. */
export class Cards {
  readonly #tags = new Map<Card, CardTag>();
  readonly #lacks = new Map<Card, Lack>();
  readonly #waited = new Set<string>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What a card's own tag has found missing. */
  lack(card: Card): Lack | undefined {
    return this.#lacks.get(card);
  }

  /** Only what is defined: a card of a tag that the page has not loaded comes when it has. */
  isKnown({ tag }: Card): boolean {
    if (customElements.get(tag)) return true;
    if (!this.#waited.has(tag)) void customElements.whenDefined(tag).then(this.#changed);
    this.#waited.add(tag);
    return false;
  }

  tag(card: Card, heading: string | undefined): CardTag {
    let tag = this.#tags.get(card);
    if (!tag) {
      tag = document.createElement(card.tag);
      for (const [name, value] of Object.entries(attributesOf(card))) tag.setAttribute(name, value);
      tag.addEventListener('crm-error', (event) => this.#failed(card, event.detail));
      tag.addEventListener('crm-ready', () => {
        if (this.#lacks.delete(card)) this.#changed();
      });
      this.#tags.set(card, tag);
    }
    if (tag.heading !== heading) tag.heading = heading;
    return tag;
  }

  #failed(card: Card, { code, details: { table, column } }: ErrorDetail): void {
    if (code !== 'missing-column' || typeof table !== 'string') return;
    this.#lacks.set(card, { table, ...(typeof column === 'string' && { column }) });
    this.#changed();
  }
}
