/**
 * Loads the other tags when one of them stands in the page, now or later. Those within shadow roots are not seen from here: who
 * uses them there loads their file itself.
 */
export function onDemand(load: () => Promise<unknown>): void {
  const watcher = new MutationObserver(() => look());
  const look = (): void => {
    const unknown = [...document.querySelectorAll(':not(:defined)')];
    if (!unknown.some(({ localName }) => localName.startsWith('crm-'))) return;
    watcher.disconnect();
    load().catch(reportError);
  };
  watcher.observe(document, { childList: true, subtree: true });
  look();
}
