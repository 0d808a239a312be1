// White space in css``, html`` and svg`` literals is for people; the minifier may not touch it, so it is folded here.
import MagicString from 'magic-string';
import { parseAst } from 'rolldown/parseAst';
import { walk } from './ast.mjs';

const CSS_TOKEN = /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\s+|[^\s"'/]+|\//g;

/**
 * Folds one piece of a css literal; null when a comment or a string runs over its edge.
 * @param {string} text
 */
export function foldCss(text) {
  let out = '';
  for (const [token] of text.matchAll(CSS_TOKEN)) {
    if (/^(\s|\/\*)/.test(token)) out += / $|[-\w]:$/.test(out) ? '' : ' ';
    else if (/^["']/.test(token)) out += token;
    else out += token.replace(/[{};,]/g, '\u0000$&');
  }
  const bare = text.replace(/\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/g, '');
  if (/["']|\/\*|\*\//.test(bare)) return null;
  // A marked sign stands outside strings, so the blanks around it carry no meaning.
  return out
    .replace(/ ?\u0000([{};,]) ?/g, '\u0000$1')
    .replace(/\u0000;(?=\u0000})/g, '')
    .replaceAll('\u0000', '');
}

/**
 * Folds one piece of a html or svg literal: a line break with its indentation becomes the line break alone.
 * @param {string} text
 */
export const foldMarkup = (text) =>
  /<(pre|textarea)\b/i.test(text) ? null : text.replace(/\s*\n\s*/g, '\n');

/**
 * @param {string} code TypeScript
 * @returns {MagicString | null} null when there is nothing to fold
 */
export function foldTemplates(code) {
  const edited = new MagicString(code);
  walk(parseAst(code, { lang: 'ts' }), (node) => {
    if (node.type !== 'TaggedTemplateExpression' || !['css', 'html', 'svg'].includes(node.tag.name)) return;
    const fold = node.tag.name === 'css' ? foldCss : foldMarkup;
    const pieces = node.quasi.quasis.map((/** @type {any} */ quasi) => fold(quasi.value.raw));
    if (pieces.includes(null)) return;
    node.quasi.quasis.forEach((/** @type {any} */ quasi, /** @type {number} */ i) => {
      const { raw } = quasi.value;
      const start = code.indexOf(raw, quasi.start);
      if (raw && pieces[i] !== raw) edited.update(start, start + raw.length, pieces[i]);
    });
  });
  return edited.hasChanged() ? edited : null;
}

/** @returns {import('vite').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\b(css|html|svg)`/ },
      handler(code) {
        const folded = foldTemplates(code);
        return folded && { code: folded.toString(), map: folded.generateMap({ hires: true }) };
      },
    },
  };
}
