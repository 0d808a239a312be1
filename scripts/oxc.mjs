// Explicit, because Oxc reads these from a tsconfig only for the files which that tsconfig includes, and otherwise leaves
// decorators as they are without saying so.
export const oxc = {
  decorator: { legacy: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};
