import { learnCatalogue } from '../workers/engine/learn.ts';
import { catalogue } from '../src/metrics/index.ts';
import { rowsBehind } from '../workers/engine/behind.ts';
import { teachBehind, teachTelling } from '../workers/engine/rows.ts';
import { tellRows } from '../workers/engine/told-rows.ts';

learnCatalogue();
teachBehind(rowsBehind);
teachTelling(tellRows);

export { openSource, type NodeOptions, type NodeSource } from './node.ts';
export { catalogue };
export type { Answer, MetricAnswer } from '../src/query/answer.ts';
export type { Question, RowsAnswer, RowsQuestion } from '../src/query/question.ts';
export type { Report } from '../src/query/report.ts';
export { Fault, type FaultCode } from '../src/util/fault.ts';
