import type { Source } from './source.ts';

/** Vietnamese, Chinese and Persian headers. */
export const languages: Source = {
  system: 'languages',
  fingerprints: [],
  headers: {
    deals: `
      deal_id=商机编号|交易id|شناسهفرصت|mãcơhội
      name=商机名称|نامفرصت|têncơhội
      customer_id=tàikhoản|客户|حساب|客户名称|نامحساب|tênkháchhàng
      owner_id=负责人|所有者|مالک|ngườiphụtrách
      stage=阶段|مرحله|销售阶段|giaiđoạn|مرحلهفروش
      status=状态|وضعیت|trạngthái
      amount=tổng|金额|成交金额|商机金额|مبلغ|giátrị|sốtiền
      currency=币种|ارز|tiềntệ
      created_at=创建时间|创建日期|تاریخایجاد|ngàytạo
      close_date=ngàykếtthúc|关闭日期|تاریخبستن|预计成交日期|ngàychốtdựkiến
      source=nguồndẫn|منبعلید|线索来源|nguồn
      lost_reason=输单原因|失单原因|دلیلازدستدادن|lýdothua
    `,
    leads: `
      created_at=创建时间|ngàytạo|تاریخایجاد
      source=nguồn|منبع
    `,
    surveys: `
      score=评分|分数|امتیاز|điểm
    `,
  },
};
