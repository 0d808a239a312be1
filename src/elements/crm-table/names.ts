import { metricName, type Language } from '../../i18n/say.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { campaignsTexts } from '../crm-campaigns/texts.ts';
import { clvTexts } from '../crm-clv/texts.ts';
import { pipelineNames } from '../crm-pipeline/names.ts';
import { analysisColumns, analysisWords, type Names } from './analysis-names.ts';

const columns: Names = {
  amount: ['Amount', 'Giá trị', '金额', 'مبلغ'],
  amount_base: ['Amount', 'Giá trị', '金额', 'مبلغ'],
  as_of: ['As of', 'Tính đến', '截至', 'تا تاریخ'],
  at: ['Date', 'Ngày', '日期', 'تاریخ'],
  available: ['Available', 'Có thể bán', '可用', 'قابل فروش'],
  average: ['Average', 'Trung bình', '平均', 'میانگین'],
  band: ['Band', 'Nhóm', '等级', 'گروه'],
  canceled_at: ['Cancelled', 'Ngày hủy', '取消日期', 'تاریخ لغو'],
  cancelled_at: ['Cancelled', 'Ngày hủy', '取消日期', 'تاریخ لغو'],
  churned_at: ['Left', 'Ngày rời bỏ', '流失日期', 'تاریخ ریزش'],
  close_date: ['Close date', 'Ngày chốt', '预计成交日期', 'تاریخ بستن'],
  closed_at: ['Closed', 'Ngày đóng', '关闭日期', 'تاریخ بسته‌شدن'],
  committed: ['Reserved', 'Đã giữ chỗ', '已预留', 'رزروشده'],
  completed_at: ['Done', 'Hoàn thành', '完成时间', 'انجام‌شده'],
  confidence: ['Confidence', 'Độ tin cậy', '置信度', 'اطمینان'],
  created_at: ['Created', 'Ngày tạo', '创建日期', 'تاریخ ایجاد'],
  changed_at: ['Changed', 'Ngày đổi', '变更日期', 'تاریخ تغییر'],
  converted_at: ['Converted', 'Ngày chuyển đổi', '转化日期', 'تاریخ تبدیل'],
  daily_units: ['Sold a day', 'Bán mỗi ngày', '日均销量', 'فروش روزانه'],
  days: ['Days', 'Số ngày', '天数', 'روز'],
  days_left: ['Days left', 'Số ngày còn lại', '剩余天数', 'روز باقی‌مانده'],
  deal: ['Deal', 'Giao dịch', '商机', 'معامله'],
  delivered_at: ['Delivered', 'Đã giao', '送达日期', 'تاریخ تحویل'],
  discount: ['Discount', 'Chiết khấu', '折扣', 'تخفیف'],
  due_at: ['Due', 'Hạn', '到期', 'سررسید'],
  expires_at: ['Expires', 'Hết hạn', '到期日', 'انقضا'],
  family: ['Product family', 'Dòng sản phẩm', '产品系列', 'خانواده محصول'],
  first_purchase_at: ['Customer since', 'Khách hàng từ', '成为客户', 'مشتری از'],
  from_stage: ['From stage', 'Từ giai đoạn', '原阶段', 'از مرحله'],
  from: ['From', 'Từ', '从', 'از'],
  health_score: ['Health', 'Sức khỏe', '健康度', 'سلامت'],
  incoming: ['Incoming', 'Sắp về', '在途', 'در راه'],
  incoming_at: ['Arrives', 'Ngày về', '到货日期', 'تاریخ ورود'],
  last_activity_at: ['Last activity', 'Hoạt động gần nhất', '最近活动', 'آخرین فعالیت'],
  last_sale: ['Last sale', 'Lần bán gần nhất', '最近销售', 'آخرین فروش'],
  lift: ['Lift', 'Lift', '提升度', 'لیفت'],
  limit: ['Limit', 'Giới hạn', '上限', 'حد'],
  mrr: ['Monthly revenue', 'Doanh thu tháng', '月度收入', 'درآمد ماهانه'],
  name: ['Name', 'Tên', '名称', 'نام'],
  net: ['Net', 'Doanh thu thuần', '净额', 'خالص'],
  next_step: ['Next step', 'Bước tiếp theo', '下一步', 'گام بعدی'],
  number: ['Number', 'Số', '编号', 'شماره'],
  on_hand: ['On hand', 'Tồn kho', '在库', 'موجودی'],
  order: ['Order', 'Đơn hàng', '订单', 'سفارش'],
  outstanding: ['Unpaid', 'Chưa thanh toán', '未付', 'پرداخت‌نشده'],
  overstock: ['Overstock', 'Tồn dư', '积压', 'مازاد'],
  placed_at: ['Placed', 'Ngày đặt', '下单日期', 'تاریخ سفارش'],
  priority: ['Priority', 'Mức ưu tiên', '优先级', 'اولویت'],
  probability: ['Probability', 'Xác suất', '概率', 'احتمال'],
  promised_at: ['Promised', 'Hẹn giao', '承诺日期', 'تاریخ وعده'],
  quantity: ['Quantity', 'Số lượng', '数量', 'تعداد'],
  reorder_point: ['Reorder point', 'Mức đặt hàng lại', '再订货点', 'نقطه سفارش'],
  first_solved_at: ['Resolved', 'Đã giải quyết', '解决时间', 'حل‌شده'],
  responded_at: ['Answered', 'Trả lời', '答复时间', 'پاسخ'],
  score: ['Score', 'Điểm', '评分', 'امتیاز'],
  sent_at: ['Sent', 'Đã gửi', '发送日期', 'ارسال'],
  share: ['Share', 'Tỷ lệ', '占比', 'سهم'],
  shipped_at: ['Shipped', 'Đã gửi hàng', '发货日期', 'تاریخ ارسال'],
  sku: ['SKU', 'SKU', 'SKU', 'SKU'],
  start_date: ['Start', 'Bắt đầu', '开始', 'شروع'],
  end_date: ['End', 'Kết thúc', '结束', 'پایان'],
  status: ['Status', 'Trạng thái', '状态', 'وضعیت'],
  support: ['Share of orders', 'Tỷ lệ đơn', '订单占比', 'سهم از سفارش‌ها'],
  to: ['To', 'Đến', '到', 'به'],
  total: ['Total', 'Tổng', '总额', 'جمع'],
  valid_from: ['From', 'Từ', '开始', 'از'],
  valid_to: ['Until', 'Đến', '结束', 'تا'],
  started_at: ['Started', 'Bắt đầu', '开始时间', 'شروع'],
  type: ['Type', 'Loại', '类型', 'نوع'],
  unit_cost: ['Unit cost', 'Giá vốn', '单位成本', 'بهای واحد'],
  unit_price: ['Unit price', 'Đơn giá', '单价', 'قیمت واحد'],
  units: ['Units', 'Số lượng', '件数', 'تعداد'],
  user: ['Person', 'Người', '人员', 'شخص'],
  value: ['Value', 'Giá trị', '值', 'مقدار'],
};

const tables: Names = {
  activities: ['Activities', 'Hoạt động', '活动', 'فعالیت‌ها'],
  calls: ['Calls', 'Cuộc gọi', '通话', 'تماس‌ها'],
  campaigns: ['Campaigns', 'Chiến dịch', '营销活动', 'کمپین‌ها'],
  cases: ['Cases', 'Phiếu hỗ trợ', '工单', 'تیکت‌ها'],
  case_events: ['Case events', 'Sự kiện của phiếu', '工单事件', 'رویدادهای تیکت'],
  costs: ['Costs', 'Chi phí', '成本', 'هزینه‌ها'],
  customers: ['Customers', 'Khách hàng', '客户', 'مشتریان'],
  deals: ['Deals', 'Giao dịch', '商机', 'معامله‌ها'],
  forecasts: ['Forecasts', 'Dự báo', '预测', 'پیش‌بینی‌ها'],
  fx_rates: ['Exchange rates', 'Tỷ giá', '汇率', 'نرخ‌های ارز'],
  leads: ['Leads', 'Khách tiềm năng', '线索', 'سرنخ‌ها'],
  milestones: ['Milestones', 'Mốc', '里程碑', 'نقاط عطف'],
  orders: ['Orders', 'Đơn hàng', '订单', 'سفارش‌ها'],
  order_lines: ['Order lines', 'Dòng đơn hàng', '订单行', 'اقلام سفارش'],
  products: ['Products', 'Sản phẩm', '产品', 'محصولات'],
  quotes: ['Quotes', 'Báo giá', '报价', 'پیش‌فاکتورها'],
  stage_history: ['Stage history', 'Lịch sử giai đoạn', '阶段历史', 'تاریخچه مرحله‌ها'],
  stages: ['Stages', 'Giai đoạn', '阶段', 'مرحله‌ها'],
  stock: ['Stock', 'Tồn kho', '库存', 'موجودی انبار'],
  subscribers: ['Subscribers', 'Người đăng ký', '订阅者', 'مشترکان خبرنامه'],
  subscriptions: ['Subscriptions', 'Thuê bao', '订阅', 'اشتراک‌ها'],
  surveys: ['Survey answers', 'Trả lời khảo sát', '调查答复', 'پاسخ‌های نظرسنجی'],
  targets: ['Targets', 'Mục tiêu', '目标', 'هدف‌ها'],
  touches: ['Touches', 'Điểm chạm', '触点', 'تماس‌های بازاریابی'],
  usage: ['Usage', 'Mức sử dụng', '使用情况', 'میزان استفاده'],
  users: ['People', 'Nhân sự', '人员', 'افراد'],
  visits: ['Visits', 'Lượt truy cập', '访问', 'بازدیدها'],
};

const words: Names = {
  open: ['Open', 'Đang mở', '进行中', 'باز'],
  won: ['Won', 'Thắng', '赢单', 'برنده'],
  lost: ['Lost', 'Thua', '输单', 'ازدست‌رفته'],
  new: ['New', 'Mới', '新', 'جدید'],
  closed: ['Closed', 'Đã đóng', '已关闭', 'بسته'],
  planned: ['Planned', 'Đã lên kế hoạch', '已计划', 'برنامه‌ریزی‌شده'],
  done: ['Done', 'Hoàn thành', '已完成', 'انجام‌شده'],
  draft: ['Draft', 'Nháp', '草稿', 'پیش‌نویس'],
  pending: ['Pending', 'Chờ xử lý', '待处理', 'در انتظار'],
  processing: ['Processing', 'Đang xử lý', '处理中', 'در حال پردازش'],
  on_hold: ['On hold', 'Tạm giữ', '暂停', 'متوقف'],
  shipped: ['Shipped', 'Đã gửi hàng', '已发货', 'ارسال‌شده'],
  completed: ['Completed', 'Hoàn tất', '已完成', 'تکمیل‌شده'],
  cancelled: ['Cancelled', 'Đã hủy', '已取消', 'لغوشده'],
  refunded: ['Refunded', 'Đã hoàn tiền', '已退款', 'بازپرداخت‌شده'],
  failed: ['Failed', 'Thất bại', '失败', 'ناموفق'],
  active: ['Active', 'Đang hoạt động', '活跃', 'فعال'],
  inactive: ['Inactive', 'Không hoạt động', '不活跃', 'غیرفعال'],
  churned: ['Churned', 'Đã rời bỏ', '已流失', 'ریزش‌کرده'],
  red: ['At risk', 'Rủi ro', '有风险', 'در خطر'],
  yellow: ['Watch', 'Cần theo dõi', '需关注', 'نیازمند توجه'],
  green: ['Healthy', 'Khỏe', '健康', 'سالم'],
  true: ['Yes', 'Có', '是', 'بله'],
  false: ['No', 'Không', '否', 'خیر'],
};

const places = ['en', 'vi', 'zh', 'fa'];
const named = (names: Names, id: string, { texts }: Language): string | undefined =>
  Object.hasOwn(names, id) ? names[id]![Math.max(0, places.indexOf(texts.code))] : undefined;

// In headers of a file.
const short =
  /\b(acv|aov|arpa|arr|cac|ces|clv|crm|csat|id|kpi|ltv|mql|mrr|nps|rfm|roi|sku|sla|sql|tcv|url|vat)(?=s?\b)/g;

const readable = (word: string): string => {
  const plain = word.replace(/[-_]/g, ' ').replace(short, (letters) => letters.toUpperCase());
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** A table of the schema by its name. */
export const tableName = (id: string, language: Language): string =>
  named(tables, id, language) ?? readable(id);

/** A word that the kit itself has put into the data: a status, yes or no. */
export const wordName = (word: string, language: Language): string =>
  named(words, word, language) ?? readable(word);

/** A column's name; one that the kit does not know is called by its header, one of an analysis by its metric. */
export function columnName(id: string, language: Language, isKnown = true): string {
  const own = named(columns, id, language);
  if (own) return own;
  const plain = id.replace(/_id$/, '');
  const dimension = dimensionName(plain, language);
  if (dimension !== plain) return dimension;
  const short = named(columns, plain, language) ?? named(columns, `${plain}_at`, language);
  if (short) return short;
  // Headers of the file's own are left as they are.
  return isKnown
    ? (named(analysisColumns, plain, language) ?? metricName(plain.replaceAll('_', '-'), language))
    : /^[a-z][a-z_0-9]*$/.test(id)
      ? readable(plain.replace(/_at$/, ''))
      : id;
}

/** A column of what an analysis lists. */
export const listedName = (metric: string, column: string, language: Language): string =>
  named(analysisColumns, `${metric}.${column}`, language) ?? columnName(column, language);

const wordOf = (words: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

/** Columns whose words are the kit's own, not of the data. */
const ownWords: ReadonlySet<string> = new Set([
  ...['band', 'measure', 'statistic', 'status', 'which', 'window'],
]);

/** A word of the engine's own in what an analysis lists; undefined where it is one of the data. */
export function engineWord(
  metric: string,
  column: string,
  word: string,
  attribute: string | undefined,
  language: Language,
): string | undefined {
  const own = (): string => named(analysisWords, word, language) ?? wordName(word, language);
  if (column === 'segment' && metric === 'rfm-segments')
    return wordOf(clvTexts(language).segments, word) ?? own();
  if (column === 'stage' && metric === 'lifecycle-stage-conversion')
    return wordOf(campaignsTexts(language).stages, word) ?? own();
  if (column === 'bucket') return wordOf(pipelineNames(language).buckets, word) ?? own();
  if (column === 'outcome') return wordOf(pipelineNames(language).outcomes, word) ?? own();
  if (column === 'check' || column === 'metric') return metricName(word, language);
  if (column === 'attribute') {
    const dimension = dimensionName(word, language);
    return dimension === word ? own() : dimension;
  }
  if (column === 'value') return attribute === 'onboarded' || attribute === 'nps' ? own() : undefined;
  return ownWords.has(column) ? own() : undefined;
}
