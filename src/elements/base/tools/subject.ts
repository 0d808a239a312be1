import type { Source } from '../../../client/store.ts';
import type { Language } from '../../../i18n/say.ts';
import type { Settings } from '../attributes.ts';
import type { Guest, Home } from '../home.ts';
import type { Answers } from '../inquiry.ts';
import type { View } from '../view.ts';

/** A tag as it hands itself to its tools. */
export interface Shown {
  readonly tag: Subject['tag'];
  readonly around: { readonly language: Language; readonly rtl: boolean };
  readonly inquiry: { readonly source: Source | undefined; readonly answers: Answers | undefined };
  readonly settings: Settings;
  readonly home: Home | undefined;
  readonly view: View;
}

export const subjectOf = ({ tag, around, inquiry, settings, home, view }: Shown): Subject => ({
  ...{ tag, settings, home, view, language: around.language, rtl: around.rtl },
  ...{ source: inquiry.source, answers: inquiry.answers ?? {} },
});

/** What the tools of a card work on: the tag as it is shown at the moment. */
export interface Subject {
  readonly tag: Guest & { readonly heading?: string | undefined };
  readonly language: Language;
  readonly rtl: boolean;
  readonly view: View;
  readonly answers: Answers;
  readonly settings: Settings;
  readonly source: Source | undefined;
  readonly home: Home | undefined;
}
