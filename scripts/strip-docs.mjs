// The catalogue's prose is for the docs, the tests and the command line; in the page it would only cost bytes.
import { parseAst } from 'rolldown/parseAst';
import { walk } from './ast.mjs';

const CALLS = new Set(['metric', 'analysis']);
const PROPERTIES = new Set(['about', 'example', 'source', 'names']);
const WRAPPERS = new Set(['TSSatisfiesExpression', 'TSAsExpression', 'ParenthesizedExpression']);

/**
 * Blanks the documentation-only properties of `metric({...})` and `analysis({...})`. Length and line breaks stay, so that
 * source maps stay right.
 * @param {string} code TypeScript
 */
export function stripDocsFrom(code) {
  /** @type {[number, number][]} */
  const cuts = [];
  walk(parseAst(code, { lang: 'ts' }), (node) => {
    if (node.type !== 'CallExpression' || !CALLS.has(node.callee.name)) return;
    for (let argument of node.arguments) {
      while (WRAPPERS.has(argument.type)) argument = argument.expression;
      if (argument.type !== 'ObjectExpression') continue;
      const { properties } = argument;
      properties.forEach((/** @type {any} */ property, /** @type {number} */ i) => {
        if (property.type !== 'Property' || property.computed) return;
        if (!PROPERTIES.has(property.key.name ?? property.key.value)) return;
        cuts.push([property.start, properties[i + 1]?.start ?? argument.end - 1]);
      });
    }
  });
  let out = '';
  let at = 0;
  for (const [start, end] of cuts) {
    if (start < at) continue; // inside a property that went already
    out += code.slice(at, start) + code.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return out + code.slice(at);
}

/** A plugin for Vite and for Rolldown alone. */
export function stripDocs() {
  return {
    name: 'strip-docs',
    enforce: /** @type {const} */ ('pre'),
    transform: {
      filter: { id: /[\\/]src[\\/]metrics[\\/].*\.ts$/ },
      handler: (/** @type {string} */ code) => ({ code: stripDocsFrom(code), map: null }),
    },
  };
}
