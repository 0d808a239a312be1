import { en, type Texts } from './en.ts';

interface Registry {
  readonly texts: Map<string, Texts>;
  readonly listeners: Set<() => void>;
}

// One for all copies of the kit with texts of this shape, so that a language file serves whichever copy draws, in any order of loading.
const shape = Symbol.for('crm-elements/languages/1');
const registry = ((globalThis as { [shape]?: Registry })[shape] ??= {
  texts: new Map(),
  listeners: new Set(),
});

/** Makes a language known by its code ('fa', 'pt-BR'); tags that show it are drawn anew. */
export const registerLanguage = (code: string, texts: Texts): void => {
  registry.texts.set(code.toLowerCase(), texts);
  for (const listener of registry.listeners) listener();
};

/** Texts of the locale, else of its language, else English. */
export const textsFor = (locale: string): Texts => {
  const code = locale.toLowerCase();
  return registry.texts.get(code) ?? registry.texts.get(code.split('-')[0]!) ?? en;
};

/** Told whenever a language becomes known, until the returned function is called. */
export const onLanguage = (listener: () => void): (() => void) => {
  registry.listeners.add(listener);
  return () => void registry.listeners.delete(listener);
};
