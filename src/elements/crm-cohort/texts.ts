import { tagTexts } from '../../i18n/tag-texts.ts';
import { plural } from '../../i18n/words.ts';

interface Names {
  readonly [name: string]: string;
}

/** Found by a word of the engine. */
const names = (all: Names): Names => all;

const customers = (n: number, count: string): string => `${count} ${plural(n, 'customer', 'customers')}`;

/** Texts of crm-cohort. Numbers arrive as formatted text, counts also as a number for the plural. */
export const cohortTexts = tagTexts({
  en: {
    titles: {
      retention: 'Retention by cohort',
      movements: 'Movements of recurring revenue',
      revenue: 'Revenue by cohort',
    },
    all: 'All cohorts',
    cohort: 'Customer since',
    size: 'Customers',
    customers,
    sized: (name: string, count: string) => `${name} · ${count}`,
    still: 'Still there',
    ofFirst: 'Out of the first',
    after: { month: 'Months since', quarter: 'Quarters since' },
    since: {
      month: (n: number, count: string) => `after ${count} ${plural(n, 'month', 'months')}`,
      quarter: (n: number, count: string) => `after ${count} ${plural(n, 'quarter', 'quarters')}`,
    },
    cohorts: (all: string, count: string) => `${all} customers in ${count} cohorts`,
    left: (share: string, since: string) => `${share} ${since}`,
    lowest: (since: string, name: string, share: string) => `lowest ${since}: ${name} (${share})`,
    means: names({
      active: 'Still there: has not left by then.',
      ordering: 'Still there: ordered in that month or quarter.',
      revenue: 'Revenue of the month or quarter, out of that of the first.',
    }),
    incomplete: (name: string) => `${name} is not over yet; it is left out of the row of all cohorts.`,
    changes: 'Gained and lost',
    net: (amount: string) => `net ${amount}`,
  },
  vi: {
    titles: {
      retention: 'Giữ chân theo nhóm khách hàng',
      movements: 'Biến động doanh thu định kỳ',
      revenue: 'Doanh thu theo nhóm khách hàng',
    },
    all: 'Tất cả các nhóm',
    cohort: 'Khách hàng từ',
    size: 'Khách hàng',
    customers: (_, count) => `${count} khách hàng`,
    sized: (name, count) => `${name} · ${count}`,
    still: 'Còn lại',
    ofFirst: 'So với ban đầu',
    after: { month: 'Số tháng kể từ khi mua', quarter: 'Số quý kể từ khi mua' },
    since: { month: (_, count) => `sau ${count} tháng`, quarter: (_, count) => `sau ${count} quý` },
    cohorts: (all, count) => `${all} khách hàng trong ${count} nhóm`,
    left: (share, since) => `${share} ${since}`,
    lowest: (since, name, share) => `thấp nhất ${since}: ${name} (${share})`,
    means: {
      active: 'Còn lại: đến lúc đó chưa rời đi.',
      ordering: 'Còn lại: có đặt hàng trong tháng hoặc quý đó.',
      revenue: 'Doanh thu của tháng hoặc quý so với kỳ đầu tiên.',
    },
    incomplete: (name) => `${name} chưa kết thúc nên không tính vào dòng tất cả các nhóm.`,
    changes: 'Tăng và giảm',
    net: (amount) => `ròng ${amount}`,
  },
  zh: {
    titles: { retention: '分群留存', movements: '经常性收入变动', revenue: '分群收入' },
    all: '全部分群',
    cohort: '成为客户',
    size: '客户数',
    customers: (_, count) => `${count}位客户`,
    sized: (name, count) => `${name} · ${count}`,
    still: '仍在',
    ofFirst: '相对首期',
    after: { month: '此后月数', quarter: '此后季数' },
    since: { month: (_, count) => `${count}个月后`, quarter: (_, count) => `${count}个季度后` },
    cohorts: (all, count) => `${count}个分群共${all}位客户`,
    left: (share, since) => `${since}${share}`,
    lowest: (since, name, share) => `${since}最低：${name}（${share}）`,
    means: {
      active: '仍在：至该时尚未流失。',
      ordering: '仍在：在该月或该季下过订单。',
      revenue: '该月或该季收入占首期收入的比例。',
    },
    incomplete: (name) => `${name}尚未结束，不计入全部分群一行。`,
    changes: '增加与减少',
    net: (amount) => `净变动${amount}`,
  },
  fa: {
    titles: {
      retention: 'ماندگاری به تفکیک گروه ورودی',
      movements: 'تغییرات درآمد تکرارشونده',
      revenue: 'درآمد به تفکیک گروه ورودی',
    },
    all: 'همه گروه‌ها',
    cohort: 'مشتری از',
    size: 'مشتریان',
    customers: (_, count) => `${count} مشتری`,
    sized: (name, count) => `${name} · ${count}`,
    still: 'مانده',
    ofFirst: 'نسبت به آغاز',
    after: { month: 'ماه‌های پس از آن', quarter: 'فصل‌های پس از آن' },
    since: { month: (_, count) => `پس از ${count} ماه`, quarter: (_, count) => `پس از ${count} فصل` },
    cohorts: (all, count) => `${all} مشتری در ${count} گروه`,
    left: (share, since) => `${share} ${since}`,
    lowest: (since, name, share) => `کمترین ${since}: ${name} (${share})`,
    means: {
      active: 'مانده: تا آن زمان نرفته است.',
      ordering: 'مانده: در آن ماه یا فصل سفارش داده است.',
      revenue: 'درآمد آن ماه یا فصل نسبت به درآمد نخستین دوره.',
    },
    incomplete: (name) => `${name} هنوز تمام نشده و در ردیف همه گروه‌ها نیامده است.`,
    changes: 'افزوده و کاسته',
    net: (amount) => `خالص ${amount}`,
  },
});
