// In a browser test a console warning or error, and a breach of the page's security policy, is a failure.
const GUARD = '/__console-guard.js';
const IS_TEST = /^\/test\/browser\/.*\.test\.ts$/;

// Runs in the page, before the test file's own code; mocha's globals are there by then.
const guard = `
let complaints = [];
for (const level of ['warn', 'error']) {
  const original = console[level];
  console[level] = (...args) => {
    if (!String(args[0]).includes('Lit is in dev mode')) complaints.push('console.' + level + ': ' + args.map(String).join(' '));
    original.apply(console, args);
  };
}
addEventListener('securitypolicyviolation', (event) => complaints.push('refused by policy: ' + event.violatedDirective + ' ' + event.blockedURI));
const check = () => {
  const found = complaints;
  complaints = [];
  if (found.length) throw new Error('the page complained:\\n' + found.join('\\n'));
};
/** For a test that provokes a complaint on purpose: hands them over and forgets them. */
globalThis.takeComplaints = () => { const found = complaints; complaints = []; return found; };
// Inside the test, so that it is the test that fails; a hook that fails would end the whole file.
const checked = (test) =>
  typeof test !== 'function' || test.length > 0 ? test : async function () { await test.call(this); check(); };
const { it } = globalThis;
globalThis.it = globalThis.specify = Object.assign((name, test) => it(name, checked(test)), it, {
  only: (name, test) => it.only(name, checked(test)),
});
afterEach(check);
after(check);
`;

/** @returns {import('@web/dev-server-core').Plugin} */
export function wtrConsole() {
  return {
    name: 'console-guard',
    serve: (context) => (context.path === GUARD ? { body: guard, type: 'js' } : undefined),
    transform(context) {
      if (!IS_TEST.test(context.path) || typeof context.body !== 'string') return undefined;
      return { body: `import '${GUARD}'; ${context.body}` };
    },
  };
}
