import { tagTexts } from '../../i18n/tag-texts.ts';

/** Texts of crm-scatter. Numbers arrive as formatted text. */
export const scatterTexts = tagTexts({
  en: {
    title: (y: string, x: string) => `${y} against ${x.charAt(0).toLowerCase()}${x.slice(1)}`,
    medians: (x: string, y: string) => `Medians ${x} and ${y}`,
    most: (name: string, x: string, y: string) => `${name} has the highest (${x}; ${y})`,
    both: (count: string, all: string) => `${count} of ${all} above both medians`,
    neither: (count: string) => `${count} below both`,
    left: (count: string) => `${count} without one of the two values are not drawn.`,
  },
  vi: {
    title: (y, x) => `${y} theo ${x.charAt(0).toLowerCase()}${x.slice(1)}`,
    medians: (x, y) => `Trung vị ${x} và ${y}`,
    most: (name, x, y) => `${name} cao nhất (${x}; ${y})`,
    both: (count, all) => `${count} trên ${all} cao hơn cả hai trung vị`,
    neither: (count) => `${count} thấp hơn cả hai`,
    left: (count) => `${count} mục thiếu một trong hai giá trị nên không được vẽ.`,
  },
  zh: {
    title: (y, x) => `${y}与${x}`,
    medians: (x, y) => `中位数 ${x} 和 ${y}`,
    most: (name, x, y) => `${name}最高（${x}；${y}）`,
    both: (count, all) => `${all}个中有${count}个高于两个中位数`,
    neither: (count) => `${count}个低于两者`,
    left: (count) => `${count}个缺少其中一个值，未绘出。`,
  },
  fa: {
    title: (y, x) => `${y} در برابر ${x}`,
    medians: (x, y) => `میانه‌ها ${x} و ${y}`,
    most: (name, x, y) => `\u2068${name}\u2069 بیشترین را دارد (${x}؛ ${y})`,
    both: (count, all) => `${count} از ${all} بالاتر از هر دو میانه`,
    neither: (count) => `${count} پایین‌تر از هر دو`,
    left: (count) => `${count} مورد یکی از دو مقدار را ندارد و رسم نشده است.`,
  },
});
