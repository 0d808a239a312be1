import type { Source } from '../source.ts';

/** Chinese headers. */
export const chinese: Source = {
  system: 'generic',
  fingerprints: [],
  headers: {
    deals: `
      deal_id=商机编号|交易id|交易编号
      name=商机名称|名称
      customer_id=客户名称|客户
      contact_id=联系人
      owner_id=负责人|所有者
      pipeline=销售流程|管道
      stage=销售阶段|阶段
      status=状态
      amount=商机金额|金额|预计金额|成交金额|项目预算
      currency=币种|金额货币
      probability=概率|概率,%|赢率
      forecast_category=预测类别
      created_at=创建时间|创建日期
      close_date=预计成交日期|关闭日期
      closed_at=成交时间
      last_stage_change_at=阶段变更时间
      last_activity_at=最近活动时间
      next_step=下一步
      source=线索来源|客户来源|渠道
      campaign_id=营销活动
      product=产品
      region=地区|区域
      industry=行业
      deal_type=类型
      lost_reason=输单原因|失单原因
      competitors=竞争对手
      cost=成本
      proposal_sent_at=报价日期
    `,
    leads: `
      lead_id=线索编号
      created_at=创建时间
      status=线索状态|状态
      source=线索来源|客户来源
      campaign_id=营销活动
      owner_id=负责人
      product=意向产品
      score=评分
    `,
    activities: `
      activity_id=活动编号
      type=活动类型|类型
      direction=方向
      status=状态
      owner_id=负责人
      deal_id=关联
      customer_id=客户
      completed_at=开始日期
      due_at=截止日期
      duration_s=持续时间
    `,
    campaigns: `
      name=活动名称|名称
      channel=类型
      status=状态
      start_date=开始日期
      end_date=结束日期
      budget=预算
      cost=实际成本
      num_sent=发送
      num_responses=反应数量
      num_leads=已创建的潜在客户
      value_won=收入
    `,
    customers: `
      customer_id=客户编号
      name=客户名称
      created_at=创建时间
      first_purchase_at=首次购买日期|成交日期
      churned_at=流失日期
      industry=行业
      region=国家|省州
      customer_type=客户类型|零售|批发
      csm_id=客户成功经理
    `,
    subscriptions: `
      subscription_id=订阅编号
      customer_id=客户编号|客户
      plan=套餐|方案
      status=状态
      valid_from=开始日期
      valid_to=结束日期
      term_end=到期日
    `,
    orders: `
      order_id=订单号|订单编号
      customer_id=客户|客户编号
      placed_at=下单时间
      status=订单状态
      payment_status=付款状态
      fulfillment_status=发货状态
      shipped_at=发货时间
      channel=渠道
      total=订单总额
      outstanding=未付金额
    `,
    order_lines: `
      order_id=订单号|订单编号
      product_id=商品编码|sku
      name=商品名称
      quantity=数量
      unit_price=单价
    `,
    stock: `
      product_id=商品编码
      location=仓库
      on_hand=现有库存|库存量
      available=可用库存
      committed=已分配
      incoming=在途
      reorder_point=再订货点|安全库存
      as_of=盘点日期
      expires_at=有效期至|保质期
    `,
    cases: `
      case_id=工单编号|编号
      created_at=创建时间
      channel=来源|渠道
      type=类型
      topic=主题
      priority=优先级|优先
      status=状态
      agent_id=客服|负责人
      customer_id=客户
      solved_at=解决时间
    `,
    calls: `
      call_id=通话编号
      direction=方向
      started_at=开始时间
      talk_s=通话时长
    `,
    surveys: `
      score=评分|分数
      responded_at=提交时间
      comment=评论|原因
      customer_id=客户
    `,
    targets: `
      value=目标值|目标
    `,
    users: `
      name=姓名
    `,
  },
};
