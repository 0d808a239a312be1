import type { Source } from '../source.ts';

/** Persian headers. */
export const persian: Source = {
  system: 'generic',
  fingerprints: [],
  headers: {
    deals: `
      deal_id=شناسهفرصت
      name=نامفرصت|نام
      customer_id=نامحساب|حساب|مشتری
      contact_id=مخاطب
      owner_id=مالک|مسئول
      pipeline=خطفروش
      stage=مرحلهفروش|مرحله
      status=وضعیت
      amount=مبلغ|مقدار
      currency=ارز|مقدارپول
      probability=احتمال|احتمال٪
      forecast_category=دستهپیشبینی
      created_at=تاریخایجاد
      close_date=تاریخبستن|تاریخبستهشدن
      last_activity_at=آخرینفعالیت
      next_step=گامبعدی
      source=منبعلید
      campaign_id=کمپین
      product=محصول
      region=منطقه
      industry=صنعت
      deal_type=نوع
      lost_reason=دلیلازدستدادن
      competitors=رقبا
      cost=هزینه
      proposal_sent_at=تاریخپروپوزال
    `,
    leads: `
      lead_id=شناسهلید
      created_at=تاریخایجاد
      status=وضعیت
      source=منبع
      campaign_id=کمپین
      owner_id=مالک
    `,
    activities: `
      activity_id=شناسهفعالیت
      type=نوعفعالیت
      direction=جهت
      status=وضعیت
      owner_id=مالک
      deal_id=والدین
      customer_id=حساب
      completed_at=تاریخشروع
      duration_s=مدتزمان
    `,
    campaigns: `
      name=نامکمپین|نام
      channel=نوع
      status=وضعیت
      start_date=تاریخشروع
      end_date=تاریخپایان
      budget=بودجه
      cost=هزینهواقعی
      num_sent=ارسالشد
      num_leads=ایجادلیدها(سرنخفروش)
      value_won=درآمد
    `,
    customers: `
      customer_id=شناسهمشتری
      name=نامحساب
      created_at=تاریخایجاد
      first_purchase_at=تاریخاولینخرید
      churned_at=تاریخریزش
      industry=صنعت
      region=کشور
      customer_type=نوعمشتری
    `,
    subscriptions: `
      subscription_id=شناسهاشتراک
      customer_id=شناسهمشتری
      status=وضعیت
      valid_from=تاریخشروع
      valid_to=تاریخپایان
      term_end=تاریخانقضا
    `,
    orders: `
      order_id=شمارهسفارش
      customer_id=مشتری|شناسهمشتری
      placed_at=تاریخسفارش
      status=وضعیتسفارش
      shipped_at=تاریخارسال
      channel=کانال
      total=مبلغکل
      outstanding=مانده
    `,
    order_lines: `
      order_id=شمارهسفارش
      product_id=کدکالا
      name=نامکالا
      quantity=تعداد
      unit_price=قیمتواحد
    `,
    stock: `
      product_id=کدکالا
      location=انبار
      on_hand=موجودی
      available=موجودیقابلفروش
      as_of=تاریخشمارش
      expires_at=تاریخانقضا
    `,
    cases: `
      case_id=شمارهتیکت|شماره
      created_at=تاریخایجاد
      type=نوع
      topic=موضوع
      priority=اولویت
      status=وضعیت
      agent_id=کارشناس
      customer_id=مشتری
      solved_at=تاریخحل
    `,
    calls: `
      call_id=شناسهتماس
      direction=جهت
      started_at=زمانشروع
      talk_s=مدتمکالمه
    `,
    surveys: `
      score=امتیاز
      responded_at=تاریخپاسخ
      comment=نظر
      customer_id=مشتری
    `,
    targets: `
      value=هدف
    `,
    users: `
      name=نام
    `,
  },
};
