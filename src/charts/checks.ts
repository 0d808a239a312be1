import type { TemplateResult } from 'lit';
import { checksLayout, type ChecksData, type ChecksOptions } from './checks-layout.ts';
import { draw } from './parts/draw.ts';
import { labelled } from './parts/text.ts';
import type { Mark } from './types.ts';

export { checksLayout };
export type { CheckRow, ChecksData, ChecksOptions } from './checks-layout.ts';

export const checksMarks = ({ checks, rows }: ChecksData, { percent, names }: ChecksOptions): Mark[] =>
  rows.map(({ key, name, passed, share }) => ({
    key,
    series: names.share,
    label: [
      name,
      labelled(`${names.share}:`, percent(share)),
      ...checks.flatMap((check, c) =>
        passed[c] == null ? [] : [labelled(`${check}:`, passed[c] ? names.passed : names.failed)],
      ),
    ],
  }));

/** Which of several checks each row passes. */
export const checks = (data: ChecksData, options: ChecksOptions): TemplateResult =>
  draw(checksLayout(data, options), options);
