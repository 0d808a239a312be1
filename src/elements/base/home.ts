import type { Answer } from '../../query/answer.ts';
import type { Question } from '../../query/question.ts';
import type { Written } from './attributes.ts';
import type { Inputs } from './input.ts';
import { parentOf } from './language.ts';

export type Questioned = Readonly<Record<string, Question>>;

/** What a tag takes over from the dashboard that it stands in. */
export interface Lent {
  /** The tag's attributes, the dashboard's where it has none; the filters of both and of what was picked elsewhere. */
  readonly written: Written & Inputs;
  /** Whose inline data count. */
  readonly host: Element;
  /** The filters in words. */
  readonly filter: string;
  /** What a reader must know: filters that do not reach this tag. */
  readonly notes: readonly string[];
  /** The dashboard tells what was found in the data: the tag need not. */
  readonly tells: boolean;
  /** The mark that was picked in this tag. */
  readonly picked: { readonly key: string; readonly series: string } | undefined;
  /** The tag's questions with the dashboard's comparison. */
  readonly ask: (questions: Questioned) => Questioned;
}

/** A tag as its dashboard sees it. */
export type Guest = HTMLElement & Written & Inputs & { readonly answer?: Answer | undefined };

/** `<crm-dashboard>`, as its tags see it; it may be defined later than they are. */
export interface Home extends HTMLElement {
  lend(guest: Guest): Lent;
  /** Calls `tell` when what it lends is another (`load`: ask anew), until the returned function is called. */
  join(guest: Guest, tell: (load: boolean) => void): () => void;
  /** Whether the guest shall try again: a filter that cannot reach its data is taken from it, and said. */
  excuse(guest: Guest, code: string, dimension: unknown): boolean;
}

/** The dashboard around a tag, across shadow roots. */
export function homeOf(tag: Node): Home | undefined {
  for (let node = parentOf(tag); node; node = parentOf(node))
    if ((node as Element).localName === 'crm-dashboard') return node as Home;
  return undefined;
}

/** Joins the dashboard as soon as it is defined, until the returned function is called. */
export function joinHome(home: Home, guest: Guest, tell: (load: boolean) => void): () => void {
  const joined = customElements.whenDefined(home.localName).then(() => home.join(guest, tell));
  return () => void joined.then((leave) => leave());
}
