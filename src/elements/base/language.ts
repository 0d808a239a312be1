import { onLanguage } from '../../i18n/languages.ts';

/** Parent in the tree that a person sees as one: out of a shadow root the way leads to its host. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

const valid = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0];
  } catch {
    return undefined;
  }
};

/** The nearest valid `lang`, across shadow roots; else the browser's language. */
export function localeOf(element: Node): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = (node as Partial<Element>).getAttribute?.('lang');
    const locale = tag && valid(tag);
    if (locale) return locale;
  }
  return valid(navigator.language) ?? 'en';
}

/*
 * One MutationObserver serves all tags: it sees `lang` and `dir` change anywhere in the document and in the shadow roots that
 * hold tags. A registration belongs to the observed node, so a shadow root that goes away takes it along.
 */
const tellers = new Set<() => void>();
const tellAll = (): void => tellers.forEach((tell) => tell());
let observer: MutationObserver | undefined;
let stopLanguages: (() => void) | undefined;

/** Calls `tell` whenever a language or direction around the element may be another, until the returned function is called. */
export function watchLanguage(element: Node, tell: () => void): () => void {
  observer ??= new MutationObserver(tellAll);
  stopLanguages ??= onLanguage(tellAll);
  tellers.add(tell);
  for (let root: Node | undefined = element.getRootNode(); root; root = (root as Partial<ShadowRoot>).host?.getRootNode())
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  return () => {
    tellers.delete(tell);
    if (tellers.size) return;
    observer?.disconnect();
    stopLanguages?.();
    observer = stopLanguages = undefined;
  };
}
