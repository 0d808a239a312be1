import { touches } from '../../schema/touches.ts';
import { distinct, is, type Measure } from '../language.ts';

type Touch = 'sent' | 'delivered' | 'open' | 'click' | 'unsubscribe' | 'bounce' | 'response' | 'form';

/** Different people with a touch of one of these kinds in the window. */
export const people = (...types: readonly Touch[]): Measure =>
  distinct(touches, touches.person_id, { at: touches.at, where: is(touches.type, ...types) });
