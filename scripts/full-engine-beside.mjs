const MODULE = '/client/beside.ts';

// In the one-file build what lies beside the file is imported from there, by its name.
export function fullEngineBeside() {
  return {
    name: 'full-engine-beside',
    enforce: /** @type {const} */ ('pre'),
    load: (/** @type {string} */ id) =>
      id.endsWith(MODULE)
        ? 'export const beside = async (name) => (await import(/* @vite-ignore */ `./crm-elements-${name}.js`)).default;'
        : null,
  };
}
