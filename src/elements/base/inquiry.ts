import { sourceFor, watchSource, type Source, type SourceEvent, type Spec } from '../../client/store.ts';
import type { Answer } from '../../query/answer.ts';
import type { Question } from '../../query/question.ts';
import { asFault, Fault } from '../../util/fault.ts';
import type { OpenOptions } from './attributes.ts';

export type Answers = Readonly<Record<string, Answer>>;
/** The questions by name; asked once more with what they gave, for those that follow from it. */
export type Questions = (answers: Answers) => Readonly<Record<string, Question>>;
/** What a tag fetches beside answers, before they are shown. */
export type Also = (source: Source, answers: Answers, signal: AbortSignal) => Promise<void> | undefined;
/** Where the data are: what is to be opened, or the name that a source is published by. */
export type Wanted = { readonly spec: Spec; readonly options: OpenOptions } | { readonly id: string };

/** A published source that has not come by then is reported missing; it is still taken when it comes. */
const patienceMs = 3000;

/** One tag's conversation with its source: the latest question wins, the last good answers stay until there are better ones. */
export class Inquiry {
  source: Source | undefined;
  answers: Answers | undefined;
  fault: Fault | undefined;
  progress: Extract<SourceEvent, { type: 'progress' }>['progress'] | undefined;
  /** What `answers` are the answers to. */
  answered = '';
  /** What is being asked, or was asked last. */
  asked = '';
  readonly #changed: () => void;
  readonly #also: Also | undefined;
  #questions: Questions = () => ({});
  #id: string | undefined;
  #leave: (() => void) | undefined;
  #stop: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(changed: () => void, also?: Also) {
    this.#changed = changed;
    this.#also = also;
  }

  get asking(): boolean {
    return this.#stop !== undefined;
  }

  /** Asks these questions of those data from here on. */
  want(wanted: Wanted, questions: Questions): void {
    this.#questions = questions;
    this.asked = JSON.stringify(questions({}));
    this.fault = undefined;
    if ('id' in wanted) {
      const { id } = wanted;
      if (this.#id === id) return this.#ask();
      this.stop();
      this.#id = id;
      this.#timer = setTimeout(
        () => this.#fail(new Fault('no-source', { found: id, expected: `<… source="${id}">` })),
        patienceMs,
      );
      this.#leave = watchSource(id, (source) => this.#take(source));
      return;
    }
    const source = sourceFor(wanted.spec, wanted.options);
    if (source === this.source) {
      source.release();
      return this.#ask();
    }
    this.stop();
    this.#leave = () => source.release();
    this.#take(source);
  }

  /** Nothing can be asked for now. */
  refuse(fault: Fault): void {
    this.stop();
    this.asked = '';
    this.#fail(fault);
  }

  /** Lets go of the source; the answers stay. */
  stop(): void {
    this.#abort();
    clearTimeout(this.#timer);
    this.#unsubscribe?.();
    this.#leave?.();
    this.#unsubscribe = this.#leave = this.#id = this.source = undefined;
  }

  #abort(): void {
    this.#stop?.abort();
    this.#stop = undefined;
  }

  #take(source: Source | undefined): void {
    if (source) clearTimeout(this.#timer);
    this.#unsubscribe?.();
    this.#abort();
    this.source = source;
    this.progress = undefined;
    this.#unsubscribe = source?.subscribe((event) => this.#hear(event));
    this.#ask();
  }

  #hear(event: SourceEvent): void {
    if (event.type === 'progress') this.progress = event.progress;
    if (event.type === 'changed' || (event.type === 'opened' && !this.asking)) this.#ask();
    this.#changed();
  }

  #fail(fault: Fault): void {
    this.fault = fault;
    this.#changed();
  }

  #ask(): void {
    this.#abort();
    const { source, asked } = this;
    const questions = this.#questions;
    if (!source) return;
    const stop = (this.#stop = new AbortController());
    const all = async (): Promise<Answers> => {
      const answers: Record<string, Answer> = {};
      for (;;) {
        const open = Object.entries(questions(answers)).filter(([name]) => !answers[name]);
        if (!open.length) {
          await this.#also?.(source, answers, stop.signal);
          return answers;
        }
        await Promise.all(
          open.map(
            async ([name, question]) =>
              void (answers[name] = await source.ask(question, { signal: stop.signal })),
          ),
        );
      }
    };
    void all()
      .then(
        (answers) => ({ answers, answered: asked, fault: undefined }),
        (thrown: unknown) => ({ fault: asFault(thrown) }),
      )
      .then((outcome) => {
        if (this.#stop !== stop) return;
        this.#stop = undefined;
        Object.assign(this, outcome);
        this.#changed();
      });
    this.#changed();
  }
}
