import { wordKey } from '../../../src/sources/source.ts';
import { textAt } from '../columns/finish.ts';
import { wordColumn } from './draft.ts';
import type { Refiner } from './refine.ts';

const stageFields = /^(deal|opportunity)?(stage|stagename|giaiđoạn|阶段|مرحله)$/;

/** A history of all fields of a deal tells its stages in some of its rows alone. */
export const otherFields: Refiner = (part) => {
  const fields = part.columns.get(':field');
  if (part.entity.$table !== 'stage_history' || !fields) return [part];
  const isStage = Array.from({ length: part.rows }, (_, row) =>
    stageFields.test(wordKey(textAt(fields, row))),
  );
  if (isStage.includes(true))
    part.columns.set(
      ':other',
      wordColumn(part.rows, (row) => (isStage[row] ? '' : 'true')),
    );
  return [part];
};
