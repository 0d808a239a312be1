import { tagTexts } from '../../i18n/tag-texts.ts';
import { plural } from '../../i18n/words.ts';

/** Texts of crm-leaderboard. Numbers arrive as formatted text, counts also as a number for the plural. */
export const leaderboardTexts = tagTexts({
  en: {
    title: (metric: string, dimension: string) => `${metric} by ${dimension.toLowerCase()}`,
    rank: 'Rank',
    move: 'Change of rank',
    attainment: '% of target',
    leads: (name: string, value: string) => `${name} leads with ${value}`,
    climbs: (name: string, n: number, count: string) =>
      `${name} climbed ${count} ${plural(n, 'rank', 'ranks')}`,
    me: (name: string, rank: string, all: string) => `${name} is ${rank} of ${all}`,
    up: (n: number, count: string) => `up ${count} ${plural(n, 'rank', 'ranks')}`,
    down: (n: number, count: string) => `down ${count} ${plural(n, 'rank', 'ranks')}`,
    same: 'same rank as before',
    few: (names: string) => `Few cases, so little can be said: ${names}.`,
  },
  vi: {
    title: (metric, dimension) => `${metric} theo ${dimension.toLowerCase()}`,
    rank: 'Hạng',
    move: 'Thay đổi hạng',
    attainment: '% mục tiêu',
    leads: (name, value) => `${name} dẫn đầu với ${value}`,
    climbs: (name, _, count) => `${name} tăng ${count} hạng`,
    me: (name, rank, all) => `${name} đứng thứ ${rank} trên ${all}`,
    up: (_, count) => `tăng ${count} hạng`,
    down: (_, count) => `giảm ${count} hạng`,
    same: 'giữ nguyên hạng',
    few: (names) => `Ít phiếu nên chưa thể kết luận: ${names}.`,
  },
  zh: {
    title: (metric, dimension) => `${metric}（按${dimension}）`,
    rank: '名次',
    move: '名次变化',
    attainment: '目标达成率',
    leads: (name, value) => `${name}以${value}领先`,
    climbs: (name, _, count) => `${name}上升${count}名`,
    me: (name, rank, all) => `${name}在${all}人中排第${rank}`,
    up: (_, count) => `上升${count}名`,
    down: (_, count) => `下降${count}名`,
    same: '名次不变',
    few: (names) => `工单太少，难以判断：${names}。`,
  },
  fa: {
    title: (metric, dimension) => `${metric} به تفکیک ${dimension}`,
    rank: 'رتبه',
    move: 'تغییر رتبه',
    attainment: '٪ هدف',
    leads: (name, value) => `\u2068${name}\u2069 با ${value} پیشتاز است`,
    climbs: (name, _, count) => `\u2068${name}\u2069 ${count} رتبه بالا آمد`,
    me: (name, rank, all) => `\u2068${name}\u2069 رتبه ${rank} از ${all} را دارد`,
    up: (_, count) => `${count} رتبه بالاتر`,
    down: (_, count) => `${count} رتبه پایین‌تر`,
    same: 'بدون تغییر رتبه',
    few: (names) => `تعداد تیکت‌ها کم است و نتیجه‌گیری دشوار: ${names}.`,
  },
});
