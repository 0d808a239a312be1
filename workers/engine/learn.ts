import { knowAll } from '../../src/metrics/know-all.ts';
import { models } from '../../src/query/models/all.ts';
import { teach } from '../../src/query/models/registry.ts';
import { teachFolds } from './folds.ts';
import { kinds } from './kinds.ts';
import { learnMoney } from './money.ts';
import { moreFolds } from './more-folds.ts';
import { teachKinds } from './vectors.ts';

/** Makes an engine answer every question of the catalogue. */
export function learnCatalogue(): void {
  knowAll();
  teach(models);
  teachKinds(kinds);
  teachFolds(moreFolds);
  learnMoney();
}
