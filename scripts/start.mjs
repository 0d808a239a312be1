// `npm start`: serves the demo portal, prints its address and opens it where a browser can be opened.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { root } from './entries.mjs';

const page = 'demo/index.html';
if (!existsSync(path.join(root, page))) {
  console.error(`${page} does not exist yet`);
  process.exit(1);
}
// Vite takes the next free port when this one is in use.
const port = Number(process.env.PORT ?? 5173);
const server = await createServer({ root, configFile: path.join(root, 'vite.config.ts'), server: { port } });
await server.listen();
const [base] = server.resolvedUrls?.local ?? [];
const address = `${base}${page}`;
console.log(`\n  crm-elements demo: ${address}\n  Stop with Ctrl+C.\n`);

const onScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (!process.env.CI && onScreen) {
  /** @type {Record<string, [string, ...string[]]>} */
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [command, ...before] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => console.log('  (no browser could be opened: follow the address above)'));
  opener.unref();
}
