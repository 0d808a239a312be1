import type { Texts } from './en.ts';
import { names as first } from './names/fa-a-l.ts';
import { names as second } from './names/fa-m-z.ts';
import { type Said } from './words.ts';

/** In the quotation marks of the language, isolated so that a Latin name does not turn the sentence round. */
const quoted = (text: string | undefined): string => `«\u2068${text ?? ''}\u2069»`;
const named = (text: string | undefined): string => `\u2068${text ?? ''}\u2069`;
const place = ({ row, column }: Said): string =>
  row || column
    ? ` در ${[row && `سطر ${row}`, column && `ستون ${quoted(column)}`].filter(Boolean).join('، ')}`
    : '';
const insteadOf = (expected: string | undefined): string =>
  expected ? `؛ مورد انتظار: ${named(expected)}` : '';

export const fa = {
  code: 'fa',
  comma: '، ',
  stop: '.',
  metrics: { ...first, ...second },
  faults: {
    'file-not-found': ({ file }) => `پروندهٔ ${named(file)} پیدا نشد. نشانی را بررسی کنید.`,
    network: ({ file, found }) => `دریافت پروندهٔ ${named(file)} ممکن نشد (${named(found)}).`,
    'not-a-table': ({ file, found }) =>
      `${named(file)} جدول نیست، بلکه ${named(found)} است. نشانی را بررسی کنید یا خروجی CSV بگیرید.`,
    'unsupported-format': ({ file, found, expected }) =>
      `قالب ${named(file)} ${named(found)} است و خوانده نمی‌شود${insteadOf(expected)}.`,
    'empty-file': ({ file }) => `${named(file)} خالی است.`,
    'unknown-table': ({ file, found, expected }) =>
      `از ستون‌های ${named(file)} معلوم نیست چه در آن است: ${named(found)}${insteadOf(expected)}. نام جدول را بدهید یا ستون‌ها را نگاشت کنید.`,
    'missing-column': ({ file, table, column, found }) =>
      column
        ? `${file ? named(file) : `جدول ${named(table)}`} ستونی ندارد که بتواند ${named(`${table}.${column}`)} باشد${found ? `؛ ستون‌های آن: ${named(found)}` : ''}. یکی را به آن نگاشت کنید یا آن را به خروجی بیفزایید.`
        : `جدول ${named(table)} لازم است ولی در داده‌ها نیست. پروندهٔ آن را بیفزایید.`,
    'no-usable-date': (d) => `در ${named(d.file)} هیچ تاریخ خوانایی نیست${place(d)}: ${quoted(d.found)}.`,
    malformed: (d) =>
      `${d.file ? named(d.file) : 'داده‌ها'} خوانده نمی‌شود${place(d)}: ${quoted(d.found)}${insteadOf(d.expected)}.`,
    'other-scale': (d) =>
      `${d.file ? named(d.file) : 'داده‌ها'}: این پاسخ‌ها در مقیاس ${quoted(d.found)} هستند؛ شاخص خالص مروجان به ${d.expected} نیاز دارد و امتیازها تبدیل نمی‌شوند.`,
    'too-large': (d) => `${named(d.file)} بیش از حد بزرگ است${place(d)}: ${d.found}، حداکثر ${d.expected}.`,
    'no-source': ({ found, expected }) =>
      `هنوز داده‌ای اینجا نیست${found ? `: منبعی به نام ${quoted(found)} شناخته نیست` : ''}. یکی از این‌ها را به برچسب بدهید: ${named(expected)}.`,
    'unknown-metric': ({ metric, expected }) =>
      `شاخص ${quoted(metric)} وجود ندارد. آیا منظورتان یکی از این‌هاست: ${named(expected)}؟`,
    'unknown-dimension': ({ dimension, expected }) =>
      `داده‌ها را نمی‌توان بر پایهٔ ${quoted(dimension)} تفکیک یا پالایش کرد${insteadOf(expected)}.`,
    'bad-period': ({ found, expected }) => `${quoted(found)} دوره نیست. نمونه‌های درست: ${named(expected)}.`,
    'bad-attribute': ({ attribute, found, expected }) =>
      `ویژگی ${named(attribute)} نمی‌تواند ${quoted(found)} باشد. مقدارهای درست: ${named(expected)}.`,
    'bad-question': ({ found, expected }) => `پرسش فهمیده نشد: ${named(found)}${insteadOf(expected)}.`,
    'worker-lost': () => 'محاسبه ناگهان متوقف شد. صفحه را دوباره بارگیری کنید.',
    'timed-out': () => 'محاسبه بیش از اندازه طول کشید. صفحه را دوباره بارگیری کنید.',
    cancelled: () => 'محاسبه متوقف شد.',
    internal: ({ found }) => `خطایی رخ داد: ${named(found)}.`,
  },
  reasons: {
    'no-rows': () => 'هیچ داده‌ای در این گزینش نیست.',
    'no-value': () => 'هیچ سطری مقدار لازم را ندارد.',
    'zero-denominator': () => 'در این گزینش چیزی نیست که نسبت به آن سنجیده شود.',
    'no-target': () => 'داده‌ها برای این انتخاب هدفی ندارند.',
    'no-period': () => 'این شاخص به یک دوره نیاز دارد.',
    'not-enough-rows': (x) => `تاریخچه بیش از حد کوتاه است (${x}).`,
    'missing-values': (x) => `تاریخچه جاهای خالی زیادی دارد (${x}).`,
    'no-model': () => 'هیچ مدلی با تاریخچه سازگار نیست.',
    'incomplete-period': () => 'این دوره هنوز آغاز نشده است.',
    'no-rate': (x) => `نرخ ارز برای ${named(x)} موجود نیست.`,
  },
  findings: {
    'duplicate-key': 'با همان کلید در سطری بعدی تکرار شده',
    replaced: 'با پرونده‌ای بعدی جایگزین شده',
    'missing-required': 'بدون مقدار لازم',
    deleted: 'نشان‌خورده به‌عنوان حذف‌شده',
    'too-few-cells': 'خانه‌ها کمتر از سرستون‌ها',
    'too-many-cells': 'خانه‌ها بیشتر از سرستون‌ها',
    truncated: 'بریده‌شده',
    malformed: 'به شکلی که قالبش می‌خواهد نوشته نشده',
    'not-a-date': 'تاریخ نیست',
    'not-a-number': 'عدد نیست',
    'not-a-boolean': 'نه بله است و نه خیر',
    'no-value': 'بدون مقدار',
    'other-scale': 'پاسخ در مقیاسی دیگر',
    'score-outside-scale': 'امتیاز بیرون از ۰ تا ۱۰',
    'other-pipeline': 'در خط فروشی دیگر',
    overdue: 'تاریخ پیش‌بینی‌شدهٔ بستن گذشته است',
    'ambiguous-dates': 'شاید روز و ماه جابه‌جا باشند',
    'discount-shares': 'تخفیف‌های بین ۰ و ۱ که سهمی از سطر خود به شمار آمده‌اند',
    'spreadsheet-days': 'عددهایی که فقط می‌توانند روز باشند، به شمارش صفحهٔ گسترده',
    'ambiguous-numbers': 'شاید نشانهٔ اعشار چیز دیگری باشد',
    'column-dropped': 'ستون برای نگهداری بیش از حد بزرگ است',
    'unknown-status': 'وضعیت ناشناخته، باز در نظر گرفته شد',
    'unknown-value': 'واژه‌های ناشناخته',
    'unknown-stage': 'مرحلهٔ ناشناخته، باز در نظر گرفته شد',
    'mixed-currency': 'چند واحد پول',
    'no-rate': 'بدون نرخ ارز',
    'inferred-kind': 'نوع نظرسنجی از روی امتیازها دانسته شد',
    'inferred-forecast-category': 'دستهٔ پیش‌بینی از روی مرحله دانسته شد',
    'scale-1-10': 'پاسخ‌های فراوان بدون صفر: شاید مقیاس ۱ تا ۱۰ باشد',
    'scale-not-nps': 'مقیاس به ۱۰ نمی‌رسد',
    'derived-table': 'مرحله‌ها از روی معامله‌ها دانسته شد',
    'no-key': 'بدون ستون کلید',
    'missing-column': 'ستون موجود نیست',
    encoding: 'رمزگذاری متن',
  },
  loading: 'در حال خواندن داده‌ها…',
  progress: (file, bytes, n, count) => `در حال خواندن ${named(file)}: ${bytes}${n ? `، ${count} سطر` : ''}`,
  errorTitle: 'نمایش ممکن نیست',
  emptyTitle: 'برای این گزینش داده‌ای نیست',
  emptyHint: (filter, period, asOf) =>
    `${filter ? `پالایهٔ ${named(filter)} را بردارید` : ''}${filter && period ? ' یا ' : ''}${period ? `دوره‌ای جز ${period} برگزینید` : ''}${filter || period ? '. ' : ''}داده‌ها تا ${asOf} است.`,
  partial: (_n, count) => `${count} سطر نیازمند بررسی`,
  findingsTitle: 'آنچه کنار گذاشته شد یا نامطمئن است',
  finding: (phrase, n, count, column, examples) =>
    `${column && `${named(column)}: `}${phrase}${n ? `، ${count} سطر` : ''}${examples && ` (${examples})`}`,
  example: (row, text) => `سطر ${row}${text && `: ${quoted(text)}`}`,
  stale: 'تازه‌سازی نشد',
  revalidating: 'در حال بررسی داده‌های تازه‌تر…',
  menu: 'منوی کارت',
  showTable: 'نمایش جدول',
  showChart: 'نمایش نمودار',
  asOf: (date) => `تا ${date}`,
  toDate: 'تا کنون',
  allTime: 'همهٔ زمان‌ها',
  n: (count) => `تعداد: ${count}`,
  quarter: (_text, year, quarter) => `سه‌ماههٔ ${['اول', 'دوم', 'سوم', 'چهارم'][quarter - 1]} ${year}`,
  fiscalYear: (year) => `سال مالی ${year}`,
  week: (date) => `هفتهٔ ${date}`,
  points: (text) => `${text} واحد درصد`,
  times: (text) => `${text} برابر`,
  fraction: (part, whole) => `${part} از ${whole}`,
  interval: (level, low, high) => `بازهٔ ${level}: ${low} تا ${high}`,
  period: 'دوره',
  value: 'مقدار',
  target: 'هدف',
  pace: 'آهنگ لازم',
  median: 'میانه',
  is: (name, value, period) => `${name} ${value} (${period})`,
  up: (change, than) => `${change} بیشتر از ${than}`,
  down: (change, than) => `${change} کمتر از ${than}`,
  level: (than) => `بدون تغییر نسبت به ${than}`,
  on: (than, value) => `نسبت به ${than} (${value})`,
  ofTarget: (share, target) => `${share} از هدف ${target}`,
  short: (amount) => `${amount} کسری`,
  above: (amount) => `${amount} بیشتر`,
  reached: 'رسیده',
  by: (name, what) => `${name}: ${what}`,
  funnel: {
    stage: 'مرحله',
    deals: 'معامله‌ها',
    amount: 'مبلغ',
    ofPrevious: 'درصد از مرحلهٔ پیش',
    share: (percent) => `${percent} از مرحلهٔ پیش`,
    days: 'میانهٔ روزها',
    lost: 'از دست رفته در این مرحله',
    still: 'هنوز در این مرحله',
    overall: 'در کل',
    won: 'برنده',
    summary: (won, entered, share) => `${won} معامله از ${entered} معامله به فروش رسید (${share})`,
    weakest: (from, to, share) => `ضعیف‌ترین گام از ${named(from)} به ${named(to)}: ${share} پیش می‌روند`,
    inferred: 'بدون تاریخچهٔ مرحله‌ها: آنچه هر معامله به آن رسیده از مرحلهٔ کنونی آن دانسته شده است.',
    partlyInferred: (count) =>
      `${count} معامله تاریخچهٔ مرحله ندارند: آنچه به آن رسیده‌اند از مرحلهٔ کنونی دانسته شده است.`,
    lostUnknown: (count) =>
      `معلوم نیست ${count} معاملهٔ ازدست‌رفته تا کدام مرحله رسیده بودند؛ فقط در مرحلهٔ نخست شمرده می‌شوند.`,
    noAmounts: 'داده‌ها مبلغ ندارند.',
  },
  forecast: {
    title: 'پیش‌بینی فروش',
    closed: 'بسته‌شده',
    commit: 'قطعی',
    mostLikely: 'محتمل‌ترین',
    bestCase: 'بهترین حالت',
    pipeline: 'فرصت‌های باز',
    total: 'جمع انباشته',
    gap: 'تا هدف',
    weighted: 'وزنی',
    projected: 'برآورد',
    summary: (closed, period) => `${closed} در ${period} بسته شد`,
    withCommit: (total) => `با قطعی‌ها ${total}`,
    series: (name, value, period) => `${name} به تفکیک ماه: ${value} در ${period}`,
    ahead: (value, period, low, high) => `برآورد ${value} برای ${period} (بازهٔ ۸۰٪: ${low} تا ${high})`,
    model: (model) => `برآورد با هموارسازی نمایی (${named(model)}) با بازه‌های ۸۰٪ و ۹۵٪.`,
    noProjection: (why) => `برآوردی نیست. ${why}`,
    overdue: (_n, count) => `${count} معاملهٔ باز که تاریخ پیش‌بینی‌شدهٔ بستنشان گذشته در پیش‌بینی وزنی نیست.`,
    uncategorised: 'دستهٔ پیش‌بینی از روی مرحله دانسته شد.',
  },
  nps: {
    promoters: 'مروجان',
    passives: 'بی‌طرف‌ها',
    detractors: 'منتقدان',
    score: 'امتیاز',
    answers: 'پاسخ‌ها',
    summary: (promoters, detractors) => `${promoters} مروج، ${detractors} منتقد`,
    response: (rate) => `${rate} از پرسش‌شوندگان پاسخ دادند`,
    trend: 'امتیاز در هر دوره',
    scale: 'پاسخ‌های فراوان بدون صفر: شاید مقیاس ۱ تا ۱۰ بوده باشد که شاخص را بالاتر نشان می‌دهد.',
  },
} satisfies Texts;
