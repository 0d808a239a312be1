import { type Measure, over } from '../language.ts';

/** Over the twelve months that end with the window. */
export const year = (of: Measure): Measure => over(of, { trailing: 12, unit: 'month' });
