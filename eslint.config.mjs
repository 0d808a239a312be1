import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

// A strict Content-Security-Policy or Trusted Types refuses these, or they let text become code.
const unsafe = [
  { selector: "CallExpression[callee.name='eval']", message: 'No eval.' },
  { selector: ":matches(NewExpression, CallExpression)[callee.name='Function']", message: 'No Function().' },
  {
    selector: 'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'Write DOM with Lit templates.',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'Write DOM with Lit templates.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeCSS)$/]',
    message: 'Refused by a strict Content-Security-Policy, or unsafe.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'An inline style is refused by a strict Content-Security-Policy: set element.style.x.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=|<style/i]',
    message: 'Inline styles and <style> are refused by a strict Content-Security-Policy.',
  },
];
const clock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pass the time in.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the time in.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pass the randomness in.',
  },
];

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', 'coverage', 'node_modules']),
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [ts.configs.recommended],
  },
  {
    files: ['**/*.{ts,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...unsafe],
    },
  },
  {
    files: ['{src,workers}/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/{util,schema,metrics,sources,query,charts}/**/*.ts', 'workers/engine/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unsafe, ...clock] },
  },
  {
    files: ['{src,stories,demo}/**/*.ts'],
    extends: [wc['flat/recommended'], wc['flat/best-practice'], lit['flat/recommended']],
    settings: { wc: { elementBaseClasses: ['LitElement', 'CrmElement'] } },
    rules: {
      'wc/guard-super-call': 'off', // LitElement has them all
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/quoted-expressions': 'error',
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/browser/**/*.ts'],
    rules: {
      // @open-wc/semantic-dom-diff types every .equal() as a promise, so the one that is a promise is asked for by name.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...unsafe,
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'An accessibility check is a promise: await it.',
        },
      ],
    },
  },
);
