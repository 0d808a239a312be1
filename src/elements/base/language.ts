import { onLanguage } from '../../i18n/languages.ts';

/** Parent in the tree that a person sees as one: out of a shadow root the way leads to its host. */
export const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

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
type Tell = (texts: boolean) => void;
const tellers = new Set<Tell>();
const tellAll = (texts: boolean): void => tellers.forEach((tell) => tell(texts));
let observer: MutationObserver | undefined;
let stopLanguages: (() => void) | undefined;

/** Looks at the trees that the element now stands in. */
export function observeAround(element: Node): void {
  for (let root: Node | undefined = element.getRootNode(); root;) {
    observer?.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    root = (root as Partial<ShadowRoot>).host?.getRootNode();
  }
}

/**
 * Calls `tell` whenever a language or direction around an element may be another, or (`texts`) texts have become known, until
 * the returned function is called.
 */
export function watchLanguage(tell: Tell): () => void {
  observer ??= new MutationObserver(() => tellAll(false));
  stopLanguages ??= onLanguage(() => tellAll(true));
  tellers.add(tell);
  return () => {
    tellers.delete(tell);
    if (tellers.size) return;
    observer?.disconnect();
    stopLanguages?.();
    observer = stopLanguages = undefined;
  };
}
