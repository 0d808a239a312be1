import type { Column } from '../../schema/entity.ts';
import { customers } from '../../schema/customers.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

/** Columns that an export may have beside those of the schema. */
const beside = (name: string): Column =>
  maybe({ k: 'col', table: 'customers', name, type: 'string', need: 'optional' });

export const duplicateRate = analysis({
  id: 'duplicate-rate',
  about:
    'Customers beyond the first of those with the same e-mail, else domain, else name, out of all; names are compared without case, width of letters and legal form (Inc, Ltd, GmbH, TNHH …).',
  unit: 'ratio',
  better: 'lower',
  model: 'duplicates',
  reads: {
    customers: {
      table: 'customers',
      columns: [
        customers.customer_id,
        customers.name,
        maybe(customers.created_at),
        beside('email'),
        beside('domain'),
      ],
    },
  },
  example: {
    customers: {
      customer_id: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
      name: [
        'Acme, Inc.',
        ' ACME ',
        'Ａｃｍｅ Ltd',
        'Acme Holding',
        'Công ty TNHH Sao Mai',
        'Sao Mai',
        '北方有限公司',
        '北方',
        'Straße GmbH',
        'STRASSE',
        null,
      ],
    },
    gives: 0.5,
  },
  source: 'https://unicode.org/reports/tr15/',
});
