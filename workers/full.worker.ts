import { learnCatalogue } from './engine/learn.ts';
import { rowsBehind } from './engine/behind.ts';
import { teachRows } from './engine/lister.ts';
import { rowsOf, teachBehind, teachTelling } from './engine/rows.ts';
import { tellRows } from './engine/told-rows.ts';
import { learnAll } from './ingest/learn.ts';

learnCatalogue();
learnAll();
teachRows(rowsOf);
teachBehind(rowsBehind);
teachTelling(tellRows);

/** The engine with the whole catalogue; pages load it when a question needs more than the small one knows. */
export { start } from './engine.worker.ts';
