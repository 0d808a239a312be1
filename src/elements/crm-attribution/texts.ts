import { tagTexts } from '../../i18n/tag-texts.ts';
import { plural } from '../../i18n/words.ts';

/** Texts of crm-attribution. Numbers arrive as formatted text, counts also as a number for the plural. */
export const attributionTexts = tagTexts({
  en: {
    title: 'Attributed revenue',
    model: 'Model',
    total: 'Total',
    models: {
      first: 'First touch',
      last: 'Last touch',
      linear: 'Linear',
      'u-shaped': 'Position-based',
      'w-shaped': 'W-shaped',
      'time-decay': 'Time decay',
    },
    credited: (amount: string, count: string) => `${amount} of ${count} won deals with touches`,
    leads: (model: string, name: string, share: string) => `${model.toLowerCase()}: ${name} ${share}`,
    untouched: (n: number, count: string, amount: string) =>
      `${count} won ${plural(n, 'deal', 'deals')} without a touch before ${plural(n, 'it', 'them')} (${amount}) cannot be credited.`,
  },
  vi: {
    title: 'Doanh thu theo phân bổ',
    model: 'Mô hình',
    total: 'Tổng',
    models: {
      first: 'Chạm đầu',
      last: 'Chạm cuối',
      linear: 'Tuyến tính',
      'u-shaped': 'Theo vị trí',
      'w-shaped': 'Hình chữ W',
      'time-decay': 'Suy giảm theo thời gian',
    },
    credited: (amount, count) => `${amount} từ ${count} giao dịch thắng có điểm chạm`,
    leads: (model, name, share) => `${model.toLowerCase()}: ${name} ${share}`,
    untouched: (_, count, amount) =>
      `${count} giao dịch thắng không có điểm chạm trước đó (${amount}) nên không phân bổ được.`,
  },
  zh: {
    title: '归因收入',
    model: '模型',
    total: '合计',
    models: {
      first: '首次触点',
      last: '末次触点',
      linear: '线性',
      'u-shaped': '基于位置',
      'w-shaped': 'W型',
      'time-decay': '时间衰减',
    },
    credited: (amount, count) => `${count}笔有触点的赢单共${amount}`,
    leads: (model, name, share) => `${model}：${name} ${share}`,
    untouched: (_, count, amount) => `${count}笔赢单此前没有触点（${amount}），无法归因。`,
  },
  fa: {
    title: 'درآمد نسبت‌داده‌شده',
    model: 'مدل',
    total: 'جمع',
    models: {
      first: 'نخستین تماس',
      last: 'آخرین تماس',
      linear: 'خطی',
      'u-shaped': 'مبتنی بر جایگاه',
      'w-shaped': 'W شکل',
      'time-decay': 'کاهش زمانی',
    },
    credited: (amount, count) => `${amount} از ${count} معامله برنده با نقطه تماس`,
    leads: (model, name, share) => `${model}: ${name} ${share}`,
    untouched: (_, count, amount) =>
      `${count} معامله برنده (${amount}) نقطه تماسی پیش از خود ندارند و به چیزی نسبت داده نمی‌شوند.`,
  },
});
