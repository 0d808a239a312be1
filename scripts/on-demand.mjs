/**
 * One file for all that the entry imports on demand: whatever it does not reach by static imports.
 * @param {string} name of that file
 */
export function onDemand(name) {
  /** @type {Set<string>} */
  const first = new Set();
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'on-demand',
    buildEnd() {
      const visit = (/** @type {string} */ id) => {
        if (first.has(id)) return;
        first.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(visit);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) visit(id);
    },
  };
  return {
    plugin,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name, test: (/** @type {string} */ id) => !first.has(id) }],
    },
  };
}
