import { quotes } from '../../schema/quotes.ts';
import { metric } from '../define.ts';
import { count, is } from '../language.ts';

export const proposalsReceived = metric({
  id: 'proposals-received',
  about: 'Quotes received in the period.',
  unit: 'count',
  better: 'neutral',
  value: count(quotes, { at: quotes.sent_at, where: is(quotes.direction, 'received') }),
  example: { quotes: { sent_at: ['2024-03-01', '2024-03-02'], direction: ['received', null] }, gives: 1 },
  source: 'worked out from its name',
});
