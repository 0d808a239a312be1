// Serves a folder of real exports under /shared-data/, where there is one: SHARED_DATA, or ../shared/data beside the checkout.
import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './entries.mjs';

const PREFIX = '/shared-data/';
const folder = path.resolve(root, process.env.SHARED_DATA ?? '../shared/data');

/** @type {import('@web/dev-server-core').Middleware} */
export const sharedData = async (context, next) => {
  if (!context.path.startsWith(PREFIX)) return next();
  const file = path.join(folder, decodeURIComponent(context.path.slice(PREFIX.length)));
  if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
    context.status = 404;
    return undefined;
  }
  context.type = path.extname(file) || 'application/octet-stream';
  context.body = createReadStream(file);
  return undefined;
};
