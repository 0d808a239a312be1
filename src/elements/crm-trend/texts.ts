import { tagTexts } from '../../i18n/tag-texts.ts';

/** Texts of crm-trend. Numbers arrive as formatted text. */
export const trendTexts = tagTexts({
  en: {
    title: (metric: string, dimension: string) => `${metric} by ${dimension.toLowerCase()}`,
    cumulative: (metric: string) => `${metric}, cumulative`,
    until: (date: string) => `by ${date}`,
    last: (value: string, period: string) => `last ${value} in ${period}`,
    highest: (value: string, period: string) => `highest ${value} in ${period}`,
    leads: (name: string, value: string) => `${name} leads with ${value}`,
    leadsOf: (name: string, value: string, share: string, total: string) =>
      `${name} leads with ${value}, ${share} of ${total}`,
    total: 'Total',
    evenPace: 'Even pace',
    yearly: 'The sum starts anew with each year.',
    onPace: (value: string) => `an even pace would have brought ${value}`,
  },
  vi: {
    title: (metric, dimension) => `${metric} theo ${dimension.toLowerCase()}`,
    cumulative: (metric) => `${metric}, lũy kế`,
    until: (date) => `đến hết ${date}`,
    last: (value, period) => `gần nhất ${value} trong ${period}`,
    highest: (value, period) => `cao nhất ${value} trong ${period}`,
    leads: (name, value) => `${name} dẫn đầu với ${value}`,
    leadsOf: (name, value, share, total) => `${name} dẫn đầu với ${value}, chiếm ${share} của ${total}`,
    total: 'Tổng',
    evenPace: 'Tiến độ đều',
    yearly: 'Tổng lũy kế bắt đầu lại mỗi năm.',
    onPace: (value) => `tiến độ đều sẽ đạt ${value}`,
  },
  zh: {
    title: (metric, dimension) => `${metric}（按${dimension}）`,
    cumulative: (metric) => `${metric}（累计）`,
    until: (date) => `截至${date}`,
    last: (value, period) => `最近${period}为${value}`,
    highest: (value, period) => `最高为${period}的${value}`,
    leads: (name, value) => `${name}以${value}领先`,
    leadsOf: (name, value, share, total) => `${name}以${value}领先，占${total}的${share}`,
    total: '合计',
    evenPace: '匀速进度',
    yearly: '累计值每年重新开始。',
    onPace: (value) => `按匀速进度应为${value}`,
  },
  fa: {
    title: (metric, dimension) => `${metric} به تفکیک ${dimension}`,
    cumulative: (metric) => `${metric} (تجمعی)`,
    until: (date) => `تا پایان ${date}`,
    last: (value, period) => `آخرین ${value} در ${period}`,
    highest: (value, period) => `بیشترین ${value} در ${period}`,
    leads: (name, value) => `\u2068${name}\u2069 با ${value} پیشتاز است`,
    leadsOf: (name, value, share, total) =>
      `\u2068${name}\u2069 با ${value} پیشتاز است، ${share} از ${total}`,
    total: 'جمع',
    evenPace: 'پیشرفت یکنواخت',
    yearly: 'جمع تجمعی با هر سال از نو آغاز می‌شود.',
    onPace: (value) => `پیشرفت یکنواخت ${value} می‌بود`,
  },
});
