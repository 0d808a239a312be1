/** Tells when what stands within a tag changes, and when the page has been read; until the returned function is called. */
export function watchContent(host: HTMLElement, tell: () => void): () => void {
  const watched = new MutationObserver(tell);
  const attributes = { attributes: true, attributeFilter: ['id', 'class', 'type'] };
  watched.observe(host, { childList: true, subtree: true, characterData: true, ...attributes });
  document.addEventListener('DOMContentLoaded', tell, { once: true });
  return () => {
    watched.disconnect();
    document.removeEventListener('DOMContentLoaded', tell);
  };
}
