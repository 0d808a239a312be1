import { start as startArrow } from './arrow.reader.ts';
import { start as startBrotli } from './brotli.reader.ts';
import { start as startFull } from './full.worker.ts';
import { start as startParquet } from './parquet.reader.ts';
import { start as startText } from './text.reader.ts';
import { start as startXlsx } from './xlsx.reader.ts';
import type { Port } from '../src/protocol/wire.ts';

/** Everything in one: the worker as a file of its own, for hosts that serve a copy of it. */
export const start = (scope: Port): void =>
  startFull(scope, [startText, startXlsx, startParquet, startArrow, startBrotli]);
