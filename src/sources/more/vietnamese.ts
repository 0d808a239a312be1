import type { Source } from '../source.ts';

/** Vietnamese headers. */
export const vietnamese: Source = {
  system: 'generic',
  fingerprints: [],
  headers: {
    deals: `
      deal_id=mãcơhội
      name=têncơhội|tên
      customer_id=tênkháchhàng|tàikhoản|kháchhàng
      contact_id=liênhệ
      owner_id=ngườiphụtrách
      pipeline=quytrìnhbánhàng
      stage=giaiđoạn|mức
      status=trạngthái
      amount=giátrị|sốtiền|tổng
      currency=tiềntệ
      probability=xácsuất|xácsuất,%
      forecast_category=nhómdựbáo
      created_at=ngàytạo
      close_date=ngàychốtdựkiến|ngàydựkiếnchốt|ngàykếtthúc
      closed_at=ngàyđóngthựctế
      last_activity_at=hoạtđộnggầnnhất
      next_step=bướctiếptheo
      source=nguồn|nguồndẫn
      campaign_id=chiếndịch
      product=sảnphẩm
      region=khuvực
      industry=chuyênngành
      deal_type=loại
      lost_reason=lýdothua
      competitors=đốithủcạnhtranh
      cost=chiphí
      proposal_sent_at=ngàybáogiá
    `,
    leads: `
      lead_id=mãkháchhàngtiềmnăng
      created_at=ngàytạo
      status=trạngthái
      source=nguồn
      campaign_id=chiếndịch
      owner_id=ngườiphụtrách
    `,
    activities: `
      activity_id=mãhoạtđộng
      type=loạihoạtđộng
      direction=hướng
      status=trạngthái
      owner_id=ngườiphụtrách
      deal_id=chủ
      customer_id=tàikhoản
      completed_at=ngàybắtđầu
      due_at=hạnchót
      duration_s=thờigian
    `,
    campaigns: `
      name=tênchiếndịch|tên
      channel=phânloại
      status=tìnhtrạng
      start_date=ngàybắtđầu
      end_date=ngàykếtthúc
      budget=ngânsách
      cost=chiphíthựctế
      num_sent=gửi
      num_leads=tạokháchhàngtiềmnăng
      value_won=doanhthu
    `,
    customers: `
      customer_id=mãkháchhàng
      name=têntàikhoản|tênkháchhàng
      created_at=ngàytạo
      first_purchase_at=ngàymuađầutiên
      churned_at=ngàyrờibỏ
      industry=chuyênngành
      region=tỉnhthànhphố
      customer_type=loạikháchhàng
    `,
    subscriptions: `
      subscription_id=mãthuêbao
      customer_id=mãkháchhàng
      plan=gói
      status=trạngthái
      valid_from=ngàybắtđầu
      valid_to=ngàykếtthúc
      term_end=ngàyhếthạn
    `,
    orders: `
      order_id=mãđơnhàng
      customer_id=kháchhàng|mãkháchhàng
      placed_at=ngàyđặthàng
      status=trạngtháiđơnhàng
      shipped_at=ngàygiaohàng
      channel=kênhbán
      total=tổngtiền
      outstanding=cònnợ
    `,
    order_lines: `
      order_id=mãđơnhàng
      product_id=mãsảnphẩm
      name=tênsảnphẩm
      quantity=sốlượng
      unit_price=đơngiá
    `,
    stock: `
      product_id=mãsảnphẩm
      location=kho
      on_hand=tồnkho
      available=tồnkhảdụng
      as_of=ngàykiểmkê
      expires_at=hạnsửdụng
    `,
    cases: `
      case_id=mãyêucầu|số
      created_at=ngàytạo
      type=loại
      topic=chủđề
      priority=ưutiên
      status=trạngthái
      agent_id=nhânviên
      customer_id=kháchhàng
      solved_at=ngàygiảiquyết
    `,
    calls: `
      call_id=mãcuộcgọi
      direction=hướng
      started_at=thờiđiểmbắtđầu
      talk_s=thờigianđàmthoại
    `,
    surveys: `
      score=điểm
      responded_at=ngàytrảlời
      comment=nhậnxét
      customer_id=kháchhàng
    `,
    targets: `
      value=chỉtiêu
    `,
    users: `
      name=tên|họtên
    `,
  },
};
