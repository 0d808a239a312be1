import type { TemplateResult } from 'lit';
import {
  checkListLayout,
  failedShare,
  type CheckListData,
  type CheckListOptions,
} from './check-list-layout.ts';
import { draw } from './parts/draw.ts';
import { labelled } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Mark } from './types.ts';

export { checkListLayout, failedShare };
export type { CheckItem, CheckListData, CheckListOptions } from './check-list-layout.ts';

/** One mark a check. */
export const checkListMarks = (
  { items }: CheckListData,
  { count, percent, names }: CheckListOptions,
): Mark[] =>
  items.map((item) => {
    const share = failedShare(item);
    return {
      key: item.key,
      series: names.failed,
      label: [
        item.name,
        labelled(`${names.failed}:`, item.failed === null ? NONE : count(item.failed)),
        ...(share === null ? [] : [labelled(`${names.share}:`, percent(share))]),
        ...(item.note ? [item.note] : []),
      ],
    };
  });

/** How many fail each of several checks. */
export const checkList = (data: CheckListData, options: CheckListOptions): TemplateResult =>
  draw(checkListLayout(data, options), options);
