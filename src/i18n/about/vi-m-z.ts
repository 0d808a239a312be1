/** How each metric is worked out, in one or two sentences, by its id. */
export const about: Readonly<Record<string, string>> = {
  'marketing-sourced-pipeline': 'Giá trị các giao dịch tạo trong kỳ có ghi chiến dịch.',
  'meeting-no-show-rate':
    'Số cuộc họp không ai đến, trên tổng số cuộc họp có lịch trong kỳ đã diễn ra hoặc bị vắng mặt.',
  'meeting-target-attainment': 'Số cuộc họp đã diễn ra trong kỳ ÷ mục tiêu của kỳ.',
  'meetings-booked': 'Số cuộc họp thuộc mọi loại được nhập trong kỳ, bất kể kết quả ra sao.',
  'meetings-held': 'Số cuộc họp, cuộc họp video, chuyến thăm và buổi demo đã diễn ra trong kỳ.',
  'metric-change':
    'Giá trị − giá trị so sánh của chỉ số nêu trong câu hỏi, và tỷ lệ của chênh lệch đó trên giá trị so sánh: so với kỳ trước hoặc, nếu được yêu cầu, năm trước. Không hiển thị thay đổi nếu một trong hai giá trị chưa biết.',
  'monthly-engagements':
    'Số cuộc họp, cuộc gọi và email với khách hàng ÷ số khách hàng vào cuối kỳ, tính cho mỗi tháng.',
  'mql-to-sql-rate':
    'Số khách hàng tiềm năng thành MQL trong kỳ và đến nay đã thành SQL, trên tổng số khách hàng tiềm năng thành MQL trong kỳ.',
  mrr: 'Giá trị hàng tháng của các gói đăng ký còn hiệu lực vào cuối kỳ.',
  'mrr-churned': 'Giá trị hàng tháng vào đầu kỳ của những khách hàng không còn giá trị nào vào cuối kỳ.',
  'mrr-contraction': 'Phần giảm giá trị hàng tháng của những khách hàng vẫn còn giá trị vào cuối kỳ.',
  'mrr-expansion': 'Phần tăng giá trị hàng tháng của những khách hàng đã có giá trị vào đầu kỳ.',
  'mrr-new': 'Giá trị hàng tháng vào cuối kỳ của những khách hàng chưa từng có giá trị nào trước kỳ.',
  'mrr-reactivation':
    'Giá trị hàng tháng vào cuối kỳ của những khách hàng không có giá trị vào đầu kỳ nhưng trước kỳ đã từng có.',
  'mrr-retention-rate':
    'Giá trị hàng tháng vào cuối kỳ của những khách hàng đã có giá trị vào đầu kỳ, trên giá trị đầu kỳ của chính họ.',
  'net-mrr-churn-rate':
    'Giá trị hàng tháng giảm hoặc mất đi trừ phần tăng lên hoặc quay lại, trên giá trị vào đầu kỳ; dưới 0 là tăng trưởng.',
  'net-new-mrr': 'Doanh thu định kỳ hàng tháng vào cuối kỳ trừ doanh thu định kỳ hàng tháng vào đầu kỳ.',
  'net-new-revenue':
    'Doanh thu thuần của các đơn hàng đặt trong kỳ bởi những khách hàng mua lần đầu trong kỳ.',
  'net-pipeline-change':
    'Pipeline đang mở vào cuối kỳ trừ pipeline đang mở vào đầu kỳ, theo giá trị giao dịch hiện nay.',
  'new-business-share': 'Giá trị thắng từ khách hàng mới, trên tổng giá trị thắng trong kỳ.',
  'new-customer-retention-rate':
    'Số khách hàng có được trong kỳ mà 90 ngày sau vẫn là khách hàng (nếu không có ngày rời bỏ: đã đặt hàng lại trong 90 ngày đó), trên tổng số khách hàng có được trong kỳ đã qua đủ 90 ngày.',
  'new-customers': 'Số khách hàng có lần mua đầu tiên trong kỳ.',
  'new-leads': 'Số khách hàng tiềm năng được tạo trong kỳ.',
  'new-leads-by-product':
    'Số khách hàng tiềm năng được tạo trong kỳ theo sản phẩm quan tâm. Khách hàng tiềm năng có nhiều sản phẩm được tính một lần cho mỗi sản phẩm; tổng chỉ tính mỗi khách hàng tiềm năng một lần.',
  'new-revenue':
    'Giá trị các giao dịch thắng trong kỳ với khách hàng mới; nếu giao dịch không ghi rõ thì lấy giao dịch thắng đầu tiên của khách hàng.',
  'next-step-coverage':
    'Số giao dịch đang mở có bước tiếp theo hoặc có hoạt động đã lên lịch sắp tới, trên tổng số giao dịch đang mở.',
  nps: '100 × (người ủng hộ 9–10 − người phản đối 0–6) ÷ số câu trả lời: trung bình của +100, 0 và −100. Nếu một người trả lời nhiều lần trong kỳ, chỉ tính câu trả lời mới nhất.',
  'on-time-delivery-rate':
    'Số đơn hàng đã giao (không rõ ngày giao thì xét ngày xuất hàng) đúng hạn cam kết, trên tổng số đơn hàng có hạn cam kết trong kỳ đã giao hoặc quá hạn.',
  'onboarding-completion-rate':
    'Số khách hàng ký hợp đồng trong kỳ đã hoàn tất onboarding trong vòng 90 ngày, trên tổng số khách hàng ký hợp đồng trong kỳ; những khách hàng vẫn còn thời hạn để hoàn tất được đếm riêng bên cạnh.',
  'onboarding-time':
    'Trung vị thời gian từ khi ký hợp đồng đến khi kết thúc onboarding, trên các khách hàng hoàn tất onboarding trong kỳ; nếu không có ngày ký thì tính từ buổi khởi động (kick-off), không có nữa thì từ lần mua đầu tiên.',
  'one-touch-resolution-rate':
    'Số phiếu có đúng một trả lời công khai, trên tổng số phiếu được giải quyết trong kỳ.',
  'online-sales-share':
    'Doanh thu thuần qua các kênh online (cửa hàng và cổng khách hàng), trên toàn bộ doanh thu thuần của kỳ.',
  'open-opportunities':
    'Số giao dịch đang mở tại ngày tính số liệu: được tạo vào hoặc trước ngày đó, và chưa đóng hoặc chỉ đóng sau ngày đó.',
  'open-orders':
    'Số đơn hàng đã đặt tính đến cuối kỳ mà vào lúc đó chưa xuất hàng, chưa hoàn tất và chưa bị hủy.',
  'open-pipeline':
    'Tổng giá trị (theo tiền tệ cơ sở) của các giao dịch đang mở tại ngày tính số liệu, có thể chỉ lấy giao dịch có ngày chốt dự kiến trong kỳ.',
  'opportunities-created': 'Số giao dịch được tạo trong kỳ.',
  'order-count': 'Số đơn hàng đặt trong kỳ, không kể đơn nháp, đơn đã hủy và đơn thất bại.',
  'order-cycle-time':
    'Trung vị thời gian từ khi đặt hàng đến khi giao hàng, hoặc đến khi xuất hàng nếu không rõ lúc giao, trên các đơn hàng xuất trong kỳ.',
  'order-fill-rate':
    'Số đơn hàng xuất đủ ngay một lần, không có đơn vị nào phải chờ hàng, trên tổng số đơn hàng xuất trong kỳ.',
  'order-value':
    'Doanh thu thuần của các đơn hàng đặt trong kỳ: giá trị gộp trừ chiết khấu và hoàn tiền, không gồm thuế và phí vận chuyển.',
  'orders-by-status': 'Số đơn hàng đặt trong kỳ theo trạng thái, kể cả đơn nháp và đơn đã hủy.',
  'otif-rate':
    'Số đơn hàng đúng hạn và mọi dòng hàng đều xuất đủ, trên tổng số đơn hàng có hạn cam kết trong kỳ đã giao hoặc quá hạn; phần khách hàng đã hủy không tính là thiếu.',
  'out-of-stock-skus':
    'Số sản phẩm không còn hàng khả dụng ở bất kỳ nơi nào tại ngày tính số liệu, trong số sản phẩm có bán hoặc có tồn kho trong 180 ngày trước đó.',
  'outbound-sales-calls':
    'Số cuộc gọi mà nhân viên bán hàng gọi đi trong kỳ; cuộc gọi không ghi chiều được tính là gọi đi.',
  'outstanding-balance':
    'Số dư chưa thanh toán của các đơn hàng đã đặt tính đến cuối kỳ; các khoản ghi có làm giảm số dư này.',
  'overdue-deals': 'Số giao dịch đang mở đã qua ngày chốt dự kiến.',
  'overdue-tasks': 'Số hoạt động đã đến hạn mà chưa hoàn thành và cũng chưa bị hủy.',
  'overstock-value':
    'Giá vốn của phần khả dụng vượt quá 90 ngày bán theo tốc độ bán của 30 ngày gần nhất; nếu không bán được gì thì tính toàn bộ.',
  'p-alive':
    'Xác suất BG/NBD vẫn còn là khách hàng, lấy trung bình trên những khách hàng đã quay lại ít nhất một lần; người chỉ mua một lần được đếm riêng vì mô hình coi tất cả họ là vẫn còn. Cần có 100 khách hàng từng mua lại.',
  'page-views': 'Số lượt xem trang; dòng không ghi số lượt được tính là một.',
  'pipeline-by-stage': 'Giá trị các giao dịch đang mở vào cuối kỳ, theo giai đoạn.',
  'pipeline-coverage': 'Pipeline đang mở dự kiến chốt trong kỳ ÷ mục tiêu của kỳ.',
  'pipeline-coverage-remaining':
    'Pipeline đang mở dự kiến chốt trong kỳ ÷ phần còn thiếu để đạt chỉ tiêu của kỳ; không có giá trị khi chỉ tiêu đã đạt.',
  'pipeline-created':
    'Tổng giá trị (theo tiền tệ cơ sở) của các giao dịch tạo trong kỳ (giá trị ban đầu theo lịch sử giai đoạn nếu có, nếu không thì giá trị hiện tại).',
  'pipeline-flow':
    'Với các giao dịch dự kiến chốt trong những quý mà kỳ chạm tới: từ nhóm dự báo vào đầu kỳ đến kết quả vào cuối kỳ, theo số lượng và theo giá trị đầu kỳ; giá trị của chỉ số là tỷ lệ trễ hạn chốt.',
  'pipeline-gap':
    'Phần pipeline đang mở dự kiến chốt trong kỳ còn thiếu so với pipeline cần có để đạt mục tiêu; bằng 0 khi đã đủ.',
  'pipeline-growth-rate':
    'Thay đổi của pipeline đang mở trong kỳ, tính theo tỷ lệ trên pipeline vào đầu kỳ, theo giá trị giao dịch hiện nay.',
  'pipeline-per-meeting': 'Giá trị các giao dịch tạo trong kỳ ÷ số cuộc họp đã diễn ra trong kỳ.',
  'pipeline-waterfall':
    'Với các giao dịch dự kiến chốt trong những quý mà kỳ chạm tới: pipeline đang mở vào đầu kỳ, phần vào thêm, tăng, giảm và ra đi, rồi pipeline đang mở vào cuối kỳ; giá trị của chỉ số là mức cuối kỳ.',
  'portal-order-share': 'Số đơn hàng qua cổng khách hàng, trên tổng số đơn hàng đặt trong kỳ.',
  'portal-visitor-to-lead-rate':
    'Số khách ghé cổng đã trở thành khách hàng tiềm năng, trên tổng số khách ghé cổng khác nhau chưa có tài khoản trong kỳ.',
  'portfolio-growth':
    'Thay đổi trong kỳ về giá trị hàng tháng của các tài khoản do quản lý thành công khách hàng (CSM) phụ trách; tài khoản mới không được tính.',
  'portfolio-growth-rate':
    'Thay đổi về giá trị hàng tháng của các tài khoản do quản lý thành công khách hàng (CSM) phụ trách, trên giá trị của chúng vào đầu kỳ.',
  'product-adoption-rate': 'Số khách hàng đã dùng sản phẩm trong kỳ, trên tổng số khách hàng vào cuối kỳ.',
  'profit-per-deal':
    'Trung bình của giá trị trừ chi phí trên các giao dịch thắng trong kỳ; giao dịch không có chi phí bị loại ra và được đếm riêng.',
  'proposal-acceptance-rate': 'Số báo giá gửi trong kỳ đã được chấp nhận, trên tổng số báo giá gửi trong kỳ.',
  'proposals-given':
    'Số báo giá gửi trong kỳ, không kể bản nháp; nếu không có dữ liệu báo giá thì là số giao dịch có đề xuất đầu tiên trong kỳ.',
  'proposals-received': 'Số báo giá nhận được trong kỳ.',
  prospects: 'Số khách hàng tiềm năng mà vào cuối kỳ chưa được chuyển đổi và cũng chưa bị loại.',
  'qualified-leads':
    'Số khách hàng tiềm năng đạt chuẩn bán hàng (SQL) trong kỳ; nếu không có ngày này thì xét ngày đạt chuẩn marketing (MQL), không có nữa thì xét ngày chuyển đổi.',
  'quick-ratio': 'Giá trị hàng tháng mới có, tăng lên hoặc quay lại ÷ phần giảm hoặc mất đi.',
  'quota-attainment': 'Giá trị thắng trong kỳ ÷ chỉ tiêu của kỳ.',
  referrals: 'Số khách hàng tiềm năng tạo trong kỳ do một khách hàng giới thiệu.',
  'renewal-rate':
    'Số hợp đồng được gia hạn, trên tổng số hợp đồng hết hạn trong kỳ đã có quyết định gia hạn hay không.',
  'renewal-rate-value':
    'Giá trị hàng tháng sau gia hạn của các hợp đồng được gia hạn, trên giá trị của các hợp đồng hết hạn trong kỳ đã có quyết định gia hạn hay không.',
  'reopen-rate': 'Số phiếu từng bị mở lại, trên tổng số phiếu được giải quyết trong kỳ.',
  'rep-scorecard':
    'Giá trị thắng và số giao dịch thắng, tỷ lệ thắng, giá trị mỗi giao dịch, chu kỳ bán hàng, pipeline đang mở, chỉ tiêu, cuộc gọi, cuộc họp và chất lượng dữ liệu của từng người phụ trách, xếp hạng theo giá trị thắng (bằng nhau thì đồng hạng), kèm khoảng cách so với trung bình và số bậc tăng so với kỳ trước.',
  'repeat-call-rate':
    'Số cuộc gọi đến bộ phận dịch vụ của người đã gọi về cùng chủ đề trong vòng 7 ngày trước đó, trên tổng số cuộc gọi đến bộ phận dịch vụ trong kỳ.',
  'repeat-calls':
    'Số cuộc gọi đến bộ phận dịch vụ của người đã gọi về cùng chủ đề trong vòng 7 ngày trước đó.',
  'repeat-order-rate':
    'Số đơn hàng đặt trong kỳ bởi khách hàng đã từng đặt hàng trước đó, trên tổng số đơn hàng đặt trong kỳ.',
  'repeat-purchase-rate':
    'Số khách hàng có từ hai đơn hàng trở lên tính đến cuối kỳ, trên tổng số khách hàng có ít nhất một đơn.',
  'replies-per-case':
    'Số trả lời công khai trung bình của nhân viên hỗ trợ cho mỗi phiếu được giải quyết trong kỳ.',
  'requester-wait-time':
    'Thời gian trung bình mà các phiếu được giải quyết trong kỳ ở trạng thái mới, đang mở hoặc tạm giữ (on hold); thời gian chờ khách hàng (pending) không tính. Cần có lịch sử sự kiện của phiếu.',
  'required-leads':
    'Số khách hàng tiềm năng mà mục tiêu đòi hỏi: mục tiêu ÷ (giá trị giao dịch trung bình × tỷ lệ khách hàng tiềm năng thắng được), cả hai tính theo mười hai tháng gần nhất.',
  'required-pipeline':
    'Pipeline mà mục tiêu đòi hỏi: mục tiêu ÷ tỷ lệ thắng theo giá trị trong mười hai tháng gần nhất.',
  'resolution-time':
    'Thời gian trung bình từ khi mở đến lần giải quyết cuối cùng, trên các phiếu được giải quyết trong kỳ.',
  'resolution-time-km':
    'Trung vị Kaplan-Meier của thời gian từ khi tạo đến lần giải quyết cuối cùng, của các phiếu tạo trong kỳ; phiếu còn mở được coi là dữ liệu kiểm duyệt (censored) tại ngày tính số liệu.',
  'retained-customers': 'Số khách hàng có vào đầu kỳ mà cuối kỳ vẫn là khách hàng.',
  'retention-offer-value':
    'Giá trị vòng đời khi có ưu đãi trừ giá trị vòng đời khi không có (giá trị hàng tháng × tỷ suất lợi nhuận ÷ tỷ lệ rời bỏ): phép tính từ các con số được nêu; giá trị hàng tháng và tỷ lệ rời bỏ lấy từ dữ liệu nếu không được nêu.',
  'return-rate': 'Số đơn vị hàng bị trả lại, trên số đơn vị đã xuất của các đơn hàng đặt trong kỳ.',
  'return-reasons':
    'Số đơn vị hàng bị trả lại trong kỳ theo lý do; những đơn vị không có lý do là một nhóm riêng.',
  revenue: 'Doanh thu thuần của các đơn hàng đặt trong kỳ.',
  'revenue-concentration':
    'Tỷ trọng doanh thu thuần của kỳ đến từ mười khách hàng mua nhiều nhất; bảng là đường cong Lorenz, bên cạnh là hệ số Gini.',
  'revenue-growth-rate':
    'Chênh lệch giữa doanh thu của kỳ và doanh thu của cùng số ngày liền trước, tính theo tỷ lệ trên doanh thu trước đó.',
  'revenue-per-lead':
    'Số tiền mà các giao dịch của khách hàng tiềm năng tạo trong kỳ đã mang lại đến nay ÷ số khách hàng tiềm năng tạo trong kỳ.',
  'revenue-per-rep': 'Giá trị thắng trong kỳ ÷ số nhân viên bán hàng đang hoạt động.',
  'revenue-per-service-interaction':
    'Doanh thu ghi nhận trong các phiếu ÷ số phiếu mở và số cuộc gọi được trả lời trong kỳ; cuộc gọi đã mở ra một phiếu được tính chung là một với phiếu đó.',
  'rfm-segments':
    'Khách hàng có đơn hàng trong 24 tháng gần nhất, chấm điểm 1–5 theo ngũ phân vị về số ngày từ đơn hàng cuối (càng ít điểm càng cao), số đơn hàng và giá trị thuần, rồi chia nhóm theo điểm số ngày và trung bình của hai điểm còn lại. Giá trị của chỉ số là số khách hàng; cần ít nhất 25.',
  'sales-by-channel': 'Doanh thu thuần của các đơn hàng đặt trong kỳ theo kênh.',
  'sales-calls': 'Số cuộc gọi đã thực hiện trong kỳ, cả hai chiều.',
  'sales-calls-per-opportunity':
    'Số cuộc gọi đã thực hiện trong kỳ cho các giao dịch có trong pipeline trong kỳ ÷ số giao dịch đó.',
  'sales-cycle-length':
    'Số ngày trung bình từ khi tạo đến khi đóng của các giao dịch thắng trong kỳ; trung vị được hiển thị bên cạnh.',
  'sales-cycle-length-km':
    'Trung vị Kaplan-Meier của số ngày từ khi tạo đến khi thắng, của các giao dịch tạo trong kỳ: ngày đầu tiên mà đến đó một nửa sẽ thắng. Giao dịch đang mở được coi là dữ liệu kiểm duyệt (censored) tại ngày tính số liệu, giao dịch thua tại lúc thua.',
  'sales-velocity':
    'Số giao dịch đang mở × giá trị giao dịch trung bình × tỷ lệ thắng ÷ chu kỳ bán hàng: số tiền pipeline mang lại mỗi ngày. Các mức trung bình và tỷ lệ tính theo mười hai tháng gần nhất.',
  'same-day-resolution-rate':
    'Số phiếu được giải quyết ngay trong ngày dương lịch mở phiếu, trên tổng số phiếu mở trong kỳ.',
  'self-service-order-rate':
    'Số đơn hàng do khách hàng tự đặt, trên tổng số đơn hàng biết rõ ai là người đặt.',
  'sell-through-rate':
    'Số đơn vị hàng bán trong kỳ, trên số đơn vị tồn kho đầu kỳ cộng số nhập trong kỳ; số nhập được suy ra từ tồn kho cuối kỳ và lượng bán.',
  'selling-time-share':
    'Thời gian ghi nhận với khách hàng, trên thời gian làm việc của các nhân viên bán hàng đang hoạt động (8 giờ mỗi ngày làm việc).',
  'service-calls': 'Số cuộc gọi đến bộ phận dịch vụ trong kỳ, dù được trả lời hay không.',
  'service-calls-per-day': 'Số cuộc gọi đến bộ phận dịch vụ trên mỗi ngày dương lịch của kỳ.',
  'service-level':
    'Số cuộc gọi đến được trả lời trong vòng 20 giây, trên tổng số cuộc gọi đến được trả lời và cuộc gọi bị bỏ sau hơn 5 giây.',
  'service-renewal-rate':
    'Số hợp đồng dịch vụ được gia hạn, trên tổng số hợp đồng dịch vụ hết hạn trong kỳ đã có quyết định gia hạn hay không.',
  'service-requests-by-type':
    'Số phiếu mở trên mỗi ngày dương lịch của kỳ, theo loại; ngày không có phiếu nào vẫn được tính.',
  'sla-compliance-rate':
    'Số phiếu được giải quyết đúng hạn, trên tổng số phiếu đến hạn trong kỳ đã được giải quyết hoặc quá hạn.',
  'sla-first-response-compliance':
    'Số phiếu có phản hồi đầu đúng hạn, trên tổng số phiếu đến hạn trong kỳ đã được phản hồi hoặc quá hạn.',
  'slow-moving-stock':
    'Số sản phẩm còn tồn kho mà không bán được đơn vị nào trong 90 ngày gần nhất; giá trị là giá vốn của lượng tồn kho đó.',
  'smart-completeness':
    'Tỷ lệ năm tiêu chí SMART mà một mục tiêu đáp ứng: có tên; có chỉ số đã biết và giá trị của nó; giá trị không vượt mức trần, nếu không có trần thì không quá hai lần giá trị tốt nhất trước đây; có mục đích mà nó phục vụ; có kỳ. Lấy trung bình trên các mục tiêu.',
  'sms-sent': 'Số tin nhắn SMS đã gửi trong kỳ.',
  'stage-conversion-matrix':
    'Số lần chuyển từ mỗi giai đoạn sang từng giai đoạn khác trong kỳ, kèm tỷ trọng trong số lần rời giai đoạn đó; đường chéo là các giao dịch ở giai đoạn đó cả vào đầu kỳ lẫn cuối kỳ.',
  'stage-conversion-rate':
    'Với mỗi giai đoạn: số giao dịch đã đến một giai đoạn sau hoặc đã thắng, trên tổng số giao dịch đã đến giai đoạn đó trong kỳ; giai đoạn bị bỏ qua vẫn tính là đã đến. Nếu không có lịch sử giai đoạn, mức đã đạt được suy ra từ giai đoạn hiện tại.',
  'stage-conversion-step':
    'Số lần chuyển từ một giai đoạn sang giai đoạn kề sau, trên tổng số lần rời giai đoạn đó trong kỳ; lần nhảy qua một giai đoạn chỉ tính là lần rời.',
  'stage-conversion-strict':
    'Số giao dịch tạo trong kỳ đã qua một giai đoạn và mọi giai đoạn trước nó, theo từng giai đoạn; giá trị của chỉ số là tỷ lệ giao dịch đi qua mọi giai đoạn đến thắng trong số giao dịch đã bắt đầu.',
  'stage-duration':
    'Số ngày trung bình mà một giao dịch ở trong một giai đoạn, trên các lượt ở kết thúc trong kỳ; nhiều lượt ở cùng một giai đoạn được cộng lại, lượt nhảy qua dưới một phút không tính.',
  'stage-duration-km':
    'Trung vị Kaplan-Meier của số ngày ở một giai đoạn, của các lượt ở bắt đầu trong kỳ; lượt còn ở giai đoạn đó được coi là dữ liệu kiểm duyệt (censored) tại ngày tính số liệu. Tính chung mọi giai đoạn và theo từng giai đoạn.',
  'stage-regression-rate': 'Số lần chuyển lùi, trên tổng số lần chuyển giữa các giai đoạn đang mở trong kỳ.',
  'stage-skip-rate':
    'Số lần chuyển tiến nhảy qua ít nhất một giai đoạn đang mở, trên tổng số lần chuyển tiến trong kỳ; đi thẳng đến thắng là nhảy, đi thẳng đến thua thì không.',
  'stalled-deals':
    'Số giao dịch đang mở đã ở giai đoạn hiện tại lâu hơn mức trung bình của giai đoạn đó quá 14 ngày; giai đoạn không có mức trung bình thì dùng giới hạn riêng của nó, hoặc 30 ngày.',
  stickiness:
    'Số người dùng trung bình mỗi ngày của tháng kết thúc cùng lúc với kỳ, trên số người dùng của tháng đó.',
  'stock-available':
    'Số đơn vị có thể bán vào cuối kỳ; nếu tệp không ghi thì lấy tồn kho trừ phần đã cam kết và phần không khả dụng.',
  'stock-on-hand':
    'Số đơn vị tồn kho vào cuối kỳ, theo bản ghi tồn kho mới nhất của mỗi sản phẩm và nơi chứa; hàng bán vượt tồn được tính dưới 0.',
  'stock-value':
    'Số đơn vị tồn kho × giá vốn đơn vị vào cuối kỳ; đơn vị không có giá vốn bị loại ra và được đếm riêng.',
  'stockout-rate':
    'Số ngày-sản phẩm không còn hàng khả dụng, trên tổng số ngày-sản phẩm được các bản ghi tồn kho cho biết trong kỳ; một bản ghi có hiệu lực tối đa 3 ngày sau ngày của nó.',
  'survey-response-rate': 'Số câu trả lời, trên số lời mời gửi trong kỳ.',
  'survival-curve':
    'Tỷ lệ Kaplan-Meier khách hàng có được trong kỳ vẫn là khách hàng sau từng số tháng, với giới hạn tin cậy 95% (log-log); theo nhóm thì kèm kiểm định log-rank. Giá trị của chỉ số là tỷ lệ tại thời gian theo dõi dài nhất.',
  'tickets-per-customer': 'Số phiếu hỗ trợ tạo trong kỳ ÷ số khách hàng vào giữa kỳ.',
  'time-by-activity':
    'Thời gian ghi nhận của các hoạt động hoàn thành trong kỳ, theo loại; hoạt động không có thời lượng không cộng thêm gì.',
  'time-to-close-by-channel':
    'Thời gian trung bình từ khi tạo đến khi thắng, theo kênh mà giao dịch đến từ đó.',
  'time-to-pick':
    'Trung vị thời gian từ khi đặt hàng đến khi soạn hàng xong, trên các đơn hàng soạn xong trong kỳ.',
  'time-to-ship': 'Trung vị thời gian từ khi đặt hàng đến khi xuất hàng, trên các đơn hàng xuất trong kỳ.',
  'time-to-value':
    'Trung vị thời gian từ khi ký hợp đồng đến khi đạt giá trị đầu tiên, trên các khách hàng đạt được điều đó trong kỳ.',
  'top-deals':
    'Mười giao dịch lớn nhất thắng trong kỳ hoặc, nếu được yêu cầu, đang mở và dự kiến chốt trong kỳ. Giá trị của chỉ số là giá trị giao dịch lớn nhất.',
  'topics-per-contact':
    'Số chủ đề trung bình của các cuộc gọi được trả lời; cuộc gọi không ghi số chủ đề bị loại ra và được đếm riêng.',
  'unique-visitors': 'Số khách truy cập khác nhau của kỳ; cộng các tháng lại không ra số của quý.',
  'unit-fill-rate': 'Số đơn vị hàng đã xuất, trên số đơn vị đặt trong kỳ và không bị hủy.',
  'upsell-rate':
    'Số khách hàng có vào đầu kỳ đã nâng cấp trong kỳ (giá trị hàng tháng của một sản phẩm họ đang có tăng lên, hoặc một giao dịch loại upsell đã thắng), trên tổng số khách hàng vào đầu kỳ.',
  'upsell-rate-value': 'Phần tăng giá trị hàng tháng của khách hàng hiện có, trên giá trị vào đầu kỳ.',
  'video-chats': 'Số cuộc họp video đã diễn ra trong kỳ.',
  'weighted-pipeline':
    'Tổng của giá trị (theo tiền tệ cơ sở) × xác suất của các giao dịch đang mở tại ngày tính số liệu.',
  'win-rate': 'Số giao dịch thắng / (số giao dịch thắng + số giao dịch thua), theo ngày đóng trong kỳ.',
  'win-rate-cohort': 'Số giao dịch tạo trong kỳ đến nay đã thắng, trên tổng số giao dịch tạo trong kỳ.',
  'win-rate-value': 'Giá trị thắng, trên tổng giá trị thắng hoặc thua trong kỳ.',
  'win-rate-with-overdue':
    'Số giao dịch thắng, trên tổng số giao dịch thắng, thua, hoặc đang mở quá ngày chốt dự kiến.',
  'won-back-customers':
    'Số khách hàng đặt hàng trong kỳ sau khi đã rời bỏ, hoặc sau hơn 365 ngày không có đơn hàng nào.',
  'won-deals': 'Số giao dịch thắng trong kỳ.',
  'won-reasons':
    'Số giao dịch thắng trong kỳ theo lý do được ghi; giao dịch không có lý do là một nhóm riêng.',
};
