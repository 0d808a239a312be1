import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { all, known, math, ratio, sum } from '../language.ts';
import { after, before, hadBefore, movements } from './recurring.ts';

const inPortfolio = all(known(customers.csm_id), hadBefore);

export const portfolioGrowth = metric({
  id: 'portfolio-growth',
  about:
    "Change of the monthly value of success managers' accounts over the period; new accounts do not count.",
  unit: 'currency',
  better: 'higher',
  value: sum(customers, math(after, '-', before), { where: inPortfolio }),
  example: { ...movements, gives: -30 },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});

export const portfolioGrowthRate = metric({
  id: 'portfolio-growth-rate',
  about:
    "Change of the monthly value of success managers' accounts, out of their value at the start of the period.",
  unit: 'ratio',
  better: 'higher',
  value: ratio(portfolioGrowth.value, sum(customers, before, { where: inPortfolio })),
  example: { ...movements, gives: -30 / 250 },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});
