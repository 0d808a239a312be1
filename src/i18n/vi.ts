import type { Texts } from './en.ts';
import { names as first } from './names/vi-a-l.ts';
import { names as second } from './names/vi-m-z.ts';
import { quoted, type Said } from './words.ts';

const place = ({ row, column }: Said): string =>
  row || column
    ? ` tại ${[row && `dòng ${row}`, column && `cột ${quoted(column)}`].filter(Boolean).join(', ')}`
    : '';
const insteadOf = (expected: string | undefined): string => (expected ? `; cần: ${expected}` : '');

export const vi = {
  code: 'vi',
  comma: ', ',
  stop: '.',
  metrics: { ...first, ...second },
  faults: {
    'file-not-found': ({ file }) => `Không tìm thấy tệp ${file}. Hãy kiểm tra địa chỉ.`,
    network: ({ file, found }) => `Không tải được tệp ${file} (${found}).`,
    'not-a-table': ({ file, found }) =>
      `${file} không phải là bảng mà là ${found}. Hãy kiểm tra địa chỉ hoặc xuất lại dưới dạng CSV.`,
    'unsupported-format': ({ file, found, expected }) =>
      `${file} có định dạng ${found}, không đọc được${insteadOf(expected)}.`,
    'empty-file': ({ file }) => `${file} trống.`,
    'unknown-table': ({ file, found, expected }) =>
      `Không thể nhận ra nội dung của ${file} qua các cột: ${found}${insteadOf(expected)}. Hãy nêu tên bảng hoặc ánh xạ các cột.`,
    'missing-column': ({ file, table, column, found }) =>
      column
        ? `${file ?? `Bảng ${table}`} không có cột nào ứng với ${table}.${column}${found ? `; các cột hiện có: ${found}` : ''}. Hãy ánh xạ một cột hoặc bổ sung cột này khi xuất.`
        : `Cần bảng ${table} nhưng dữ liệu không có. Hãy thêm tệp của bảng này.`,
    'no-usable-date': (d) => `${d.file} không có ngày nào đọc được${place(d)}: ${quoted(d.found)}.`,
    malformed: (d) =>
      `Không đọc được ${d.file ?? 'dữ liệu'}${place(d)}: gặp ${quoted(d.found)}${insteadOf(d.expected)}.`,
    'other-scale': (d) =>
      `${d.file ?? 'Dữ liệu'}: các câu trả lời theo thang ${quoted(d.found)}, trong khi NPS cần thang ${d.expected}. Điểm không được quy đổi.`,
    'too-large': (d) => `${d.file} quá lớn${place(d)}: ${d.found}, tối đa ${d.expected}.`,
    'no-source': ({ found, expected }) =>
      `Chưa có dữ liệu ở đây${found ? `: không có nguồn nào tên ${quoted(found)}` : ''}. Hãy cung cấp cho thẻ: ${expected}.`,
    'unknown-metric': ({ metric, expected }) =>
      `Không có chỉ số ${quoted(metric)}. Có phải bạn muốn: ${expected}?`,
    'unknown-dimension': ({ dimension, expected }) =>
      `Không thể chia hoặc lọc dữ liệu theo ${quoted(dimension)}${insteadOf(expected)}.`,
    'bad-period': ({ found, expected }) =>
      `${quoted(found)} không phải là một kỳ. Các cách viết đúng: ${expected}.`,
    'bad-attribute': ({ attribute, found, expected }) =>
      `Thuộc tính ${attribute} không thể là ${quoted(found)}. Giá trị hợp lệ: ${expected}.`,
    'bad-question': ({ found, expected }) => `Không hiểu được câu hỏi: ${found}${insteadOf(expected)}.`,
    'worker-lost': () => 'Việc tính toán dừng đột ngột. Hãy tải lại trang.',
    'timed-out': () => 'Việc tính toán mất quá nhiều thời gian. Hãy tải lại trang.',
    cancelled: () => 'Việc tính toán đã bị dừng.',
    internal: ({ found }) => `Đã xảy ra lỗi: ${found}.`,
  },
  reasons: {
    'no-rows': () => 'Không có dữ liệu nào trong phạm vi đã chọn.',
    'no-value': () => 'Không dòng nào có giá trị cho chỉ số này.',
    'zero-denominator': () => 'Không có dữ liệu nào trong phạm vi đã chọn để tính tỷ lệ.',
    'not-enough-rows': (x) => `Lịch sử quá ngắn (${x}).`,
    'missing-values': (x) => `Lịch sử có quá nhiều chỗ trống (${x}).`,
    'no-model': () => 'Không có mô hình nào phù hợp với lịch sử.',
    'incomplete-period': () => 'Kỳ này chưa bắt đầu.',
    'no-rate': (x) => `Không có tỷ giá cho ${x}.`,
  },
  findings: {
    'duplicate-key': 'được lặp lại ở một dòng sau có cùng khóa',
    'missing-required': 'thiếu giá trị bắt buộc',
    deleted: 'đã đánh dấu xóa',
    'too-few-cells': 'ít ô hơn tiêu đề',
    'too-many-cells': 'nhiều ô hơn tiêu đề',
    truncated: 'bị cắt cụt',
    'not-a-date': 'không phải ngày',
    'not-a-number': 'không phải số',
    'not-a-boolean': 'không phải có/không',
    'no-value': 'không có giá trị',
    'other-scale': 'câu trả lời theo thang điểm khác',
    'score-outside-scale': 'điểm ngoài khoảng 0–10',
    'other-pipeline': 'thuộc pipeline khác',
    overdue: 'đã quá ngày chốt dự kiến',
    'ambiguous-dates': 'ngày và tháng có thể bị đảo',
    'ambiguous-numbers': 'dấu thập phân có thể khác',
    'column-dropped': 'cột quá lớn nên không giữ lại',
    'unknown-status': 'trạng thái lạ, coi như đang mở',
    'unknown-value': 'từ lạ',
    'unknown-stage': 'giai đoạn lạ, coi như đang mở',
    'mixed-currency': 'nhiều loại tiền tệ',
    'no-rate': 'không có tỷ giá',
    'inferred-kind': 'loại khảo sát được suy ra từ điểm số',
    'inferred-forecast-category': 'nhóm dự báo được suy ra từ giai đoạn',
    'scale-1-10': 'nhiều câu trả lời mà không có điểm 0: thang điểm có thể là 1–10',
    'scale-not-nps': 'thang điểm không kết thúc ở 10',
    'derived-table': 'các giai đoạn được suy ra từ giao dịch',
    'no-key': 'không có cột khóa',
    'missing-column': 'thiếu cột',
    encoding: 'bảng mã văn bản',
  },
  loading: 'Đang đọc dữ liệu…',
  progress: (file, bytes, n, count) => `Đang đọc ${file}: ${bytes}${n ? `, ${count} dòng` : ''}`,
  errorTitle: 'Không thể hiển thị',
  emptyTitle: 'Không có dữ liệu cho lựa chọn này',
  emptyHint: (filter, period, asOf) =>
    `${filter ? `Hãy bỏ bộ lọc ${filter}` : ''}${filter && period ? ' hoặc chọn' : period ? 'Hãy chọn' : ''}${period ? ` kỳ khác ${period}` : ''}${filter || period ? '. ' : ''}Dữ liệu có đến ${asOf}.`,
  partial: (_n, count) => `${count} dòng cần xem lại`,
  findingsTitle: 'Những gì bị bỏ qua hoặc chưa chắc chắn',
  finding: (phrase, n, count, column, examples) =>
    `${column && `${column}: `}${phrase}${n ? `, ${count} dòng` : ''}${examples && ` (${examples})`}`,
  example: (row, text) => `dòng ${row}${text && `: ${quoted(text)}`}`,
  stale: 'Không làm mới được',
  revalidating: 'Đang kiểm tra dữ liệu mới…',
  showTable: 'Xem dạng bảng',
  showChart: 'Xem biểu đồ',
  asOf: (date) => `tính đến ${date}`,
  toDate: 'đến nay',
  allTime: 'toàn bộ thời gian',
  n: (count) => `n = ${count}`,
  quarter: (quarter, year) => `Quý ${quarter}/${year}`,
  fiscalYear: (year) => `năm tài chính ${year}`,
  week: (date) => `tuần từ ${date}`,
  points: (text) => `${text} điểm %`,
  fraction: (part, whole) => `${part} trên ${whole}`,
  interval: (level, low, high) => `khoảng tin cậy ${level}: ${low} đến ${high}`,
  period: 'Kỳ',
  value: 'Giá trị',
  target: 'Mục tiêu',
  pace: 'Tiến độ cần đạt',
  median: 'Trung vị',
  is: (name, value, period) => `${name} ${value} (${period})`,
  up: (change, than) => `tăng ${change} so với ${than}`,
  down: (change, than) => `giảm ${change} so với ${than}`,
  level: (than) => `không đổi so với ${than}`,
  on: (than, value) => `so với ${than} (${value})`,
  ofTarget: (share, target) => `đạt ${share} mục tiêu ${target}`,
  short: (amount) => `thiếu ${amount}`,
  above: (amount) => `vượt ${amount}`,
  reached: 'đã đạt',
  by: (name, what) => `${name}: ${what}`,
  funnel: {
    stage: 'Giai đoạn',
    deals: 'Giao dịch',
    amount: 'Giá trị',
    ofPrevious: '% so với bước trước',
    share: (percent) => `${percent} của bước trước`,
    days: 'Số ngày (trung vị)',
    lost: 'Mất tại đây',
    still: 'Còn ở đây',
    overall: 'Toàn phễu',
    won: 'Thắng',
    summary: (won, entered, share) => `${won} trên ${entered} giao dịch đã thắng (${share})`,
    weakest: (from, to, share) => `bước yếu nhất ${from} → ${to}: ${share} đi tiếp`,
    inferred: 'Không có lịch sử giai đoạn: mức đã đạt được suy ra từ giai đoạn hiện tại của giao dịch.',
    partlyInferred: (count) =>
      `${count} giao dịch không có lịch sử giai đoạn: mức đã đạt được suy ra từ giai đoạn hiện tại.`,
    lostUnknown: (count) =>
      `Không rõ ${count} giao dịch thua đã đến giai đoạn nào; chúng chỉ được tính ở giai đoạn đầu.`,
    noAmounts: 'Dữ liệu không có giá trị tiền.',
  },
  forecast: {
    title: 'Dự báo bán hàng',
    closed: 'Đã chốt',
    commit: 'Cam kết',
    mostLikely: 'Khả dĩ nhất',
    bestCase: 'Khả quan nhất',
    pipeline: 'Pipeline',
    total: 'Lũy kế',
    gap: 'So với mục tiêu',
    weighted: 'Có trọng số',
    projected: 'Dự phóng',
    summary: (closed, period) => `đã chốt ${closed} trong ${period}`,
    withCommit: (total) => `${total} kể cả cam kết`,
    series: (name, value, period) => `${name} theo tháng: ${value} trong ${period}`,
    ahead: (value, period, low, high) => `dự phóng ${value} cho ${period} (khoảng 80%: ${low} đến ${high})`,
    model: (model) => `Dự phóng bằng san bằng hàm mũ (${model}), kèm khoảng 80% và 95%.`,
    noProjection: (why) => `Không có dự phóng. ${why}`,
    overdue: (_n, count) =>
      `${count} giao dịch đang mở đã quá ngày chốt dự kiến và không nằm trong dự báo có trọng số.`,
    uncategorised: 'Nhóm dự báo được suy ra từ giai đoạn.',
  },
  nps: {
    promoters: 'Người ủng hộ',
    passives: 'Người trung lập',
    detractors: 'Người phản đối',
    score: 'Điểm',
    answers: 'Câu trả lời',
    summary: (promoters, detractors) => `${promoters} người ủng hộ, ${detractors} người phản đối`,
    response: (rate) => `${rate} số người được hỏi đã trả lời`,
    trend: 'Điểm theo kỳ',
    scale: 'Nhiều câu trả lời mà không có điểm 0: thang điểm có thể là 1–10, khiến chỉ số cao hơn thực tế.',
  },
} satisfies Texts;
