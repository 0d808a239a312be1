import { analysis } from '../define.ts';

export const retentionOfferValue = analysis({
  id: 'retention-offer-value',
  about:
    'Lifetime value with an offer less without one (monthly value × margin ÷ churn): a calculation from what is said; monthly value and churn from the data where not said.',
  unit: 'currency',
  better: 'higher',
  model: 'retention-offer',
  reads: {},
  example: {
    params: { monthly_value: 100, margin: 0.8, churn_without: 0.05, churn_with: 0.04, discount: 0.1 },
    gives: (90 * 0.8) / 0.04 - (100 * 0.8) / 0.05,
  },
  source: 'https://rockyourcrm.com/proper-metrics-drive-great-decisions/',
});
