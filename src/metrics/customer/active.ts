import { customers } from '../../schema/customers.ts';
import { count, openAtEnd, openAtStart, openMidway } from '../language.ts';

const { first_purchase_at: first, churned_at: churned } = customers;

/** Customers: bought before, and not left by then. */
export const active = openAtEnd(first, churned);
export const activeBefore = openAtStart(first, churned);
export const activeAtEnd = count(customers, { at: active });
export const activeAtStart = count(customers, { at: activeBefore });
export const activeMidway = count(customers, { at: openMidway(first, churned) });
