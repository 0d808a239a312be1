// Runs before `npm start` and `npm test`. Node alone: node_modules may not exist yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23)) {
  console.error(`Node ${process.versions.node} is too old: 20.19 or later, or 22.12 or later, is needed.`);
  process.exit(1);
}

const stamp = path.join(root, 'node_modules/.ensured');
const hash = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .update(process.version + process.platform + process.arch)
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  console.log('Installing dependencies (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, hash);
}

if (process.argv.includes('--browser')) {
  const { ensureBrowser } = await import('./browser.mjs');
  const browser = ensureBrowser();
  if (!browser) {
    console.error(
      'No Chrome or Chromium found. Install one (Debian, Ubuntu: sudo apt-get install chromium) or set CHROME_PATH to its program file.',
    );
    process.exit(1);
  }
  console.log(`Browser: ${browser}`);
}
