import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { compare, minus, pick, plus, ratio, sum } from '../language.ts';
import { after, before, hadBefore, movements, mrrAtStart } from './recurring.ts';
import { mrrChurned, mrrContraction, mrrExpansion, mrrNew, mrrReactivation } from './mrr-movements.ts';

export const quickRatio = metric({
  id: 'quick-ratio',
  about: 'Monthly value that came, rose or came back ÷ what shrank or left.',
  unit: 'multiple',
  better: 'higher',
  value: ratio(
    plus(plus(mrrNew.value, mrrExpansion.value), mrrReactivation.value),
    plus(mrrContraction.value, mrrChurned.value),
  ),
  example: { ...movements, gives: 150 / 80 },
  source: 'worked out from its name',
});

export const mrrRetentionRate = metric({
  id: 'mrr-retention-rate',
  about:
    'Monthly value at the end of the period of the customers who had some at its start, out of what they had.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(sum(customers, after, { where: hadBefore }), mrrAtStart),
  example: { ...movements, gives: 220 / 250 },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});

export const grossMrrRetentionRate = metric({
  id: 'gross-mrr-retention-rate',
  about:
    'As the net rate, but a customer who pays more counts with what they paid at the start: never above 1.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(sum(customers, pick([[compare(after, '<', before), after]], before)), mrrAtStart),
  example: { ...movements, gives: 170 / 250 },
  source: 'https://www.totango.com/glossary/net-retention',
});

export const grossMrrChurnRate = metric({
  id: 'gross-mrr-churn-rate',
  about: 'Monthly value that shrank or left, out of the value at the start of the period.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(plus(mrrChurned.value, mrrContraction.value), mrrAtStart),
  example: { ...movements, gives: 80 / 250 },
  source: 'https://help.chartmogul.com/hc/en-us/articles/203359341-Metric-MRR-Churn-Rate',
});

export const netMrrChurnRate = metric({
  id: 'net-mrr-churn-rate',
  about:
    'Monthly value that shrank or left less what rose or came back, out of the value at the start; below 0 is growth.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(
    minus(plus(mrrChurned.value, mrrContraction.value), plus(mrrExpansion.value, mrrReactivation.value)),
    mrrAtStart,
  ),
  example: { ...movements, gives: -30 / 250 },
  source: 'https://help.chartmogul.com/hc/en-us/articles/4414075567250-Chart-Net-MRR-Churn-Rate',
});

export const upsellRateValue = metric({
  id: 'upsell-rate-value',
  about: 'Rise of the monthly value of existing customers, out of the value at the start of the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(mrrExpansion.value, mrrAtStart),
  example: { ...movements, gives: 50 / 250 },
  source: 'worked out from its name',
});
