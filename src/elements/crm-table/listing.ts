import type { Source } from '../../client/store.ts';
import type { RowsAnswer, RowsQuestion } from '../../query/question.ts';
import { asFault, type Fault } from '../../util/fault.ts';

const pageRows = 200;
/** More pages than these are forgotten, those not seen for longest first. */
const mostPages = 40;

interface Fetched {
  readonly answer: RowsAnswer;
  readonly at: number;
}

/** A list of rows that is fetched page by page, as they come into view. */
export class Listing {
  readonly question: RowsQuestion;
  readonly first: RowsAnswer;
  /** Rows of the list; at most `most` of those that match. */
  readonly count: number;
  fault: Fault | undefined;
  readonly #source: Source;
  readonly #pages = new Map<number, RowsAnswer>();
  readonly #pending = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: () => void;

  private constructor(
    source: Source,
    question: RowsQuestion,
    first: RowsAnswer,
    most: number,
    changed: () => void,
  ) {
    this.#source = source;
    this.question = question;
    this.first = first;
    this.count = Math.min(first.total, most);
    this.#changed = changed;
    this.#pages.set(0, first);
  }

  /** Fetches the first page; `changed` is called when another has come. */
  static async open(
    source: Source,
    question: RowsQuestion,
    most: number,
    changed: () => void,
    signal: AbortSignal,
  ): Promise<Listing> {
    const first = await source.rows({ ...question, offset: 0, limit: Math.min(pageRows, most) }, { signal });
    return new Listing(source, question, first, most, changed);
  }

  /** The answer that has this row, and which of its rows it is. */
  row(row: number): Fetched | undefined {
    const page = Math.floor(row / pageRows);
    const answer = this.#pages.get(page);
    return answer && { answer, at: row - page * pageRows };
  }

  /** These rows are in view: what of them is missing is fetched once the scrolling pauses. */
  readonly seen = (from: number, to: number): void => {
    clearTimeout(this.#timer);
    const missing: number[] = [];
    for (let page = Math.floor(from / pageRows); page * pageRows < to; page++) {
      const known = this.#pages.get(page);
      if (known) {
        this.#pages.delete(page);
        this.#pages.set(page, known);
      } else if (!this.#pending.has(page)) missing.push(page);
    }
    if (missing.length) this.#timer = setTimeout(() => missing.forEach((page) => void this.#fetch(page)), 40);
  };

  async #fetch(page: number): Promise<void> {
    this.#pending.add(page);
    try {
      const offset = page * pageRows;
      const limit = Math.min(pageRows, this.count - offset);
      this.#pages.set(page, await this.#source.rows({ ...this.question, offset, limit }));
      for (const old of this.#pages.keys())
        if (this.#pages.size > mostPages && old !== 0 && old !== page) this.#pages.delete(old);
      this.fault = undefined;
    } catch (thrown) {
      this.fault = asFault(thrown);
    }
    this.#pending.delete(page);
    this.#changed();
  }

  /** All rows of the list, some thousands at a time. */
  async *all(step = 5000): AsyncGenerator<RowsAnswer> {
    for (let offset = 0; offset < this.count; offset += step)
      yield await this.#source.rows({
        ...this.question,
        offset,
        limit: Math.min(step, this.count - offset),
      });
  }
}
