import type { Adding, Source, Spec } from '../../client/store.ts';
import type { Report } from '../../query/report.ts';
import { Fault } from '../../util/fault.ts';

/** What was added to a tag's data: to each source that it opens, once. */
export class Additions {
  readonly #all: (readonly [how: Adding, spec: Spec])[] = [];
  readonly #into = new WeakMap<Source, number>();

  async add(how: Adding, spec: Spec, source: Source | undefined): Promise<Report> {
    if (!source) throw new Fault('no-source', { expected: 'src, data' });
    this.follow(source);
    await source.ready;
    const report = await source[how](spec);
    this.#all.push([how, spec]);
    this.#into.set(source, this.#all.length);
    return report;
  }

  /** Adds what a source has not got yet; one that does not fit any more is reported, and the others follow. */
  follow(source: Source | undefined): void {
    if (!source) return;
    const from = this.#into.get(source) ?? 0;
    this.#into.set(source, this.#all.length);
    for (const [how, spec] of this.#all.slice(from)) source[how](spec).catch(reportError);
  }
}
