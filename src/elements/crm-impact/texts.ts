import { tagTexts } from '../../i18n/tag-texts.ts';

/** Texts of crm-impact. Numbers arrive as formatted text. */
export const impactTexts = tagTexts({
  en: {
    title: (milestone: string) => (milestone ? `Before and after: ${milestone}` : 'Before and after'),
    change: (before: string, after: string, change: string) => `${before} → ${after} (${change})`,
    limits: (low: string, high: string, isProven: boolean) =>
      `true change likely ${low} to ${high}${isProven ? '' : ', so it may be chance'}`,
    windows: (before: string, after: string) => `${before} against ${after}`,
    milestone: 'id or name of a milestone before as-of',
    onTheWhole: 'On the whole',
    proven: (names: string) => `more than chance: ${names}`,
    notBecause: 'A change since the milestone, not necessarily because of it.',
    equalDays: 'The months after are not over: compared over equally many days.',
    beyond: (name: string, change: string) =>
      `${name}: ${change} beyond the change of the same days a year earlier.`,
  },
  vi: {
    title: (milestone) => (milestone ? `Trước và sau: ${milestone}` : 'Trước và sau'),
    change: (before, after, change) => `${before} → ${after} (${change})`,
    limits: (low, high, isProven) =>
      `thay đổi thực khoảng ${low} đến ${high}${isProven ? '' : ', có thể do ngẫu nhiên'}`,
    windows: (before, after) => `${before} so với ${after}`,
    milestone: 'mã hoặc tên một mốc trước ngày dữ liệu',
    onTheWhole: 'Cả kỳ',
    proven: (names) => `không chỉ do ngẫu nhiên: ${names}`,
    notBecause: 'Thay đổi kể từ mốc này, không hẳn là do nó.',
    equalDays: 'Các tháng sau chưa hết: so sánh trên cùng số ngày.',
    beyond: (name, change) => `${name}: ${change} ngoài thay đổi của cùng kỳ năm trước.`,
  },
  zh: {
    title: (milestone) => (milestone ? `前后对比：${milestone}` : '前后对比'),
    change: (before, after, change) => `${before} → ${after}（${change}）`,
    limits: (low, high, isProven) => `真实变化约在${low}至${high}之间${isProven ? '' : '，可能出于偶然'}`,
    windows: (before, after) => `${before}对比${after}`,
    milestone: '截止日之前某里程碑的编号或名称',
    onTheWhole: '整段',
    proven: (names) => `超出偶然：${names}`,
    notBecause: '这是里程碑之后的变化，未必由其引起。',
    equalDays: '之后的月份尚未结束：按相同天数比较。',
    beyond: (name, change) => `${name}：扣除上年同期变化后${change}。`,
  },
  fa: {
    title: (milestone) => (milestone ? `پیش و پس از: ${milestone}` : 'پیش و پس'),
    change: (before, after, change) => `از ${before} به ${after} (${change})`,
    limits: (low, high, isProven) =>
      `تغییر واقعی احتمالاً بین ${low} و ${high}${isProven ? '' : '، پس شاید تصادفی باشد'}`,
    windows: (before, after) => `${before} در برابر ${after}`,
    milestone: 'شناسه یا نام رویدادی پیش از تاریخ داده‌ها',
    onTheWhole: 'در کل دوره',
    proven: (names) => `بیش از تصادف: ${names}`,
    notBecause: 'تغییر پس از این رویداد است، نه لزوماً به سبب آن.',
    equalDays: 'ماه‌های پس از آن تمام نشده‌اند: مقایسه بر روی روزهای برابر است.',
    beyond: (name, change) => `${name}: ${change} افزون بر تغییر همان روزها در سال پیش.`,
  },
});
