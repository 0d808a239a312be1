import { describe, expect, test } from 'vitest';
import { foldCss, foldMarkup, foldTemplates } from '../../scripts/minify-templates.mjs';

describe('folding css', () => {
  test.each([
    [':host {\n  color: red;\n  margin: 0 auto;\n}\n', ':host{color:red;margin:0 auto}'],
    ['a :hover , b > c { x: y }', 'a :hover,b > c{x:y}'],
    ['/* a; b */ p { width: calc(100% - 2px) ; }', ' p{width:calc(100% - 2px)}'],
    ['p::before { content: "a ;  } \\" b" ; }', 'p::before{content:"a ;  } \\" b"}'],
    [
      `@media (min-width: 320px) and (hover: hover) { a { b: c; } }`,
      '@media (min-width:320px) and (hover:hover){a{b:c}}',
    ],
    ['grid-template: "a  b" "c d" / 1fr 2fr;', 'grid-template:"a  b" "c d" / 1fr 2fr;'],
    ['background: url(data:image/png;base64,AA==) ;', 'background:url(data:image/png;base64,AA==);'],
  ])('%j', (text, expected) => expect(foldCss(text)).toBe(expected));

  test('leaves a piece whose string or comment runs on', () => {
    expect(foldCss('content: "a')).toBeNull();
    expect(foldCss('/* a')).toBeNull();
    expect(foldCss('b */ c')).toBeNull();
  });
});

describe('folding markup', () => {
  test('keeps one line break where there was white space with one', () => {
    expect(foldMarkup('<p>\n    a  b\n  </p>')).toBe('<p>\na  b\n</p>');
  });
  test('leaves text alone that is shown as it stands', () =>
    expect(foldMarkup('<pre>\n  a\n</pre>')).toBeNull());
});

test('folds tagged literals around their expressions, and nothing else', () => {
  const code =
    'const a = css`\n  a {\n    b: ${c} ;\n  }\n`; const d = html`<i>\n   ${e}\n</i>`; const f = `a  {\n  }`;';
  expect(foldTemplates(code)?.toString()).toBe(
    'const a = css` a{b:${c}}`; const d = html`<i>\n${e}\n</i>`; const f = `a  {\n  }`;',
  );
  expect(foldTemplates('const a = css`/* ${b} */ c { d: e }`;')).toBeNull();
});
