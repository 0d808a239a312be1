// In the one-file build the import of the larger engine stays an import, of the file that lies beside it.
export function fullEngineBeside() {
  return {
    name: 'full-engine-beside',
    enforce: /** @type {const} */ ('pre'),
    resolveId: (/** @type {string} */ id) =>
      id.endsWith('/full-engine.ts')
        ? { id: './crm-elements-full.js', external: /** @type {const} */ ('relative') }
        : null,
  };
}
