// Private and protected members are no part of the public documentation.
const publicOnly = () => ({
  name: 'public-only',
  /** @param {any} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? [])
        declaration.members = declaration.members?.filter(
          (/** @type {{ privacy?: string, name: string }} */ { privacy, name }) =>
            privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
        );
  },
});

export default {
  globs: ['src/elements/**/element.ts', 'src/elements/*/define.ts', 'src/elements/base/properties.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
