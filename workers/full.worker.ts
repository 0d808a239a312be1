import { know } from '../src/metrics/catalogue.ts';
import { catalogue } from '../src/metrics/index.ts';
import { models } from '../src/query/models/all.ts';
import { teach } from '../src/query/models/registry.ts';
import { rowsBehind } from './engine/behind.ts';
import { teachBehind, teachTelling } from './engine/rows.ts';
import { tellRows } from './engine/told-rows.ts';
import { learnAll } from './ingest/learn.ts';

know(catalogue);
teach(models);
learnAll();
teachBehind(rowsBehind);
teachTelling(tellRows);

/** The engine with the whole catalogue; pages load it when a question needs more than the small one knows. */
export { start } from './engine.worker.ts';
