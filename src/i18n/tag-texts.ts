import type { Language } from './say.ts';

/** The texts of one tag in every language of the kit: what is missing in one of them does not compile. */
export interface InLanguages<T> {
  readonly en: T;
  readonly vi: NoInfer<T>;
  readonly zh: NoInfer<T>;
  readonly fa: NoInfer<T>;
}

/**
 * Texts that only one tag needs, carried with that tag and not with the kit. They follow the language of the common texts, so
 * that a card never mixes two; a language that a page has added itself falls back to English.
 */
export const tagTexts =
  <T>(all: InLanguages<T>) =>
  ({ texts: { code } }: Language): T =>
    Object.hasOwn(all, code) ? all[code as keyof InLanguages<T>] : all.en;
