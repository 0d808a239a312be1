/** How each metric is worked out, in one or two sentences, by its id. */
export const about: Readonly<Record<string, string>> = {
  'abandoned-calls': 'Số cuộc gọi đến mà người gọi gác máy trước khi nhân viên trả lời.',
  'abandonment-rate':
    'Cuộc gọi đến mà người gọi gác máy trước khi nhân viên trả lời, trên tổng số cuộc gọi đến trong kỳ.',
  'abc-class':
    'Sản phẩm xếp theo doanh số bán trong kỳ (nếu không chọn kỳ: 90 ngày gần nhất): A là 80% đầu, B là 15% tiếp theo, C là phần còn lại; sản phẩm vắt qua ranh giới thuộc hạng cao hơn. Giá trị là tỷ trọng của A.',
  'account-retention-rate':
    'Tài khoản do quản lý thành công khách hàng (CSM) phụ trách có hợp đồng còn hiệu lực ở cả đầu kỳ và cuối kỳ, trên số tài khoản như vậy có hợp đồng còn hiệu lực ở đầu kỳ.',
  'active-customers':
    'Khách hàng tại cuối kỳ: đã từng mua và chưa rời bỏ. Nếu không có ngày rời bỏ: có đặt hàng trong 365 ngày gần nhất.',
  'active-users': 'Số người dùng khác nhau đã dùng sản phẩm trong kỳ.',
  'activities-completed': 'Hoạt động đã thực hiện trong kỳ, không gồm ghi chú và những gì do máy gửi.',
  'activity-mix': 'Hoạt động đã thực hiện trong kỳ theo loại.',
  'agent-scorecard':
    'Số phiếu đã giải quyết, phản hồi đầu tiên, thời gian giải quyết, mức hài lòng, mở lại, giải quyết trong một lần trả lời, thời gian xử lý, cuộc gọi lặp lại, chủ đề và thời gian giữ máy của từng nhân viên hỗ trợ, xếp hạng theo số phiếu (bằng nhau thì cùng hạng), kèm bách phân vị trong nhóm.',
  'amount-changes':
    'Số lần đổi giá trị trung bình, tính trên các giao dịch đóng trong kỳ; kèm mức thay đổi tương đối trung bình từ giá trị đầu đến giá trị cuối.',
  arpa: 'Doanh thu định kỳ hàng tháng ÷ số khách hàng có mang lại doanh thu này.',
  arr: 'Doanh thu định kỳ hàng tháng × 12.',
  'attributed-revenue-first':
    'Giá trị thắng ghi nhận cho điểm chạm đầu tiên. Tính các điểm chạm từ 90 ngày trước khi tạo giao dịch đến khi thắng, trừ những gì chỉ được gửi đi, bị lỗi hoặc do máy thực hiện; giao dịch không có điểm chạm nào là chưa phân bổ.',
  'attributed-revenue-last':
    'Giá trị thắng ghi nhận cho điểm chạm cuối cùng trước khi thắng. Tính các điểm chạm từ 90 ngày trước khi tạo giao dịch đến khi thắng, trừ những gì chỉ được gửi đi, bị lỗi hoặc do máy thực hiện; giao dịch không có điểm chạm nào là chưa phân bổ.',
  'attributed-revenue-linear':
    'Giá trị thắng chia đều cho mọi điểm chạm. Tính các điểm chạm từ 90 ngày trước khi tạo giao dịch đến khi thắng, trừ những gì chỉ được gửi đi, bị lỗi hoặc do máy thực hiện; giao dịch không có điểm chạm nào là chưa phân bổ.',
  'attributed-revenue-time-decay':
    'Giá trị thắng chia cho mọi điểm chạm, điểm chạm sớm hơn một tuần được tính bằng một nửa. Tính các điểm chạm từ 90 ngày trước khi tạo giao dịch đến khi thắng, trừ những gì chỉ được gửi đi, bị lỗi hoặc do máy thực hiện; giao dịch không có điểm chạm nào là chưa phân bổ.',
  'attributed-revenue-u-shaped':
    'Giá trị thắng: 40% cho điểm chạm đầu, 40% cho điểm chạm cuối, phần còn lại chia cho các điểm chạm ở giữa. Tính các điểm chạm từ 90 ngày trước khi tạo giao dịch đến khi thắng, trừ những gì chỉ được gửi đi, bị lỗi hoặc do máy thực hiện; giao dịch không có điểm chạm nào là chưa phân bổ.',
  'attributed-revenue-w-shaped':
    'Giá trị thắng: 30% cho mỗi điểm chạm trong ba điểm: điểm chạm đầu, điểm chạm tạo ra khách hàng tiềm năng và điểm chạm tạo ra cơ hội; phần còn lại chia cho các điểm chạm khác. Tính các điểm chạm từ 90 ngày trước khi tạo giao dịch đến khi thắng, trừ những gì chỉ được gửi đi, bị lỗi hoặc do máy thực hiện; giao dịch không có điểm chạm nào là chưa phân bổ.',
  'average-deal-size': 'Giá trị trung bình (theo tiền tệ cơ sở) của các giao dịch thắng trong kỳ.',
  'average-handle-time':
    'Thời gian đàm thoại, giữ máy và xử lý sau cuộc gọi ÷ số cuộc gọi được trả lời; thời gian giữ máy và xử lý sau cuộc gọi không được ghi nhận thì không cộng thêm.',
  'average-open-deal-size': 'Giá trị trung bình của các giao dịch đang mở tại cuối kỳ.',
  'average-order-value': 'Doanh thu thuần ÷ số đơn hàng đặt trong kỳ.',
  'average-speed-of-answer': 'Thời gian chờ trung bình của các cuộc gọi đến đã được trả lời.',
  'backlog-age': 'Trung vị tuổi của các phiếu chưa giải quyết tại cuối kỳ.',
  'backorder-rate': 'Đơn hàng có ít nhất một đơn vị đang chờ hàng, trên số đơn hàng đặt trong kỳ.',
  'before-after-change':
    'So sánh một chỉ số trong 6 tháng sau một mốc với 6 tháng trước mốc đó, kèm khoảng tin cậy 95% cho tỷ lệ và trung bình; khi 6 tháng sau chưa hết thì so trên số ngày bằng nhau. Đây là thay đổi kể từ mốc đó, không phải do mốc đó. Giá trị là chênh lệch, theo đơn vị của chỉ số.',
  'bought-together':
    'Các cặp sản phẩm trong cùng một đơn hàng của kỳ, ít nhất 5 lần, xếp theo lift: tần suất đi cùng nhau gấp mấy lần so với ngẫu nhiên. Giá trị là lift cao nhất.',
  cac: 'Chi phí marketing và bán hàng trong kỳ, gồm cả lương và công cụ, ÷ số khách hàng mới.',
  'cac-marketing': 'Chi phí marketing trong kỳ ÷ số khách hàng mới.',
  'cac-payback':
    'Số tháng đến khi lợi nhuận từ một khách hàng mới bù đủ chi phí thu hút họ: chi phí thu hút khách hàng ÷ (giá trị hàng tháng của khách hàng mới × tỷ suất lợi nhuận). Nếu không có giá vốn thì tính theo giá trị chưa nhân với tỷ suất lợi nhuận.',
  'call-connect-rate': 'Cuộc gọi gặp được người nghe, trên số cuộc gọi đã thực hiện trong kỳ.',
  'call-time':
    'Thời gian đàm thoại trung bình của các cuộc gọi được trả lời; nếu không có thì lấy thời gian từ lúc trả lời đến lúc kết thúc trừ thời gian giữ máy.',
  'calls-per-rep-per-day':
    'Số cuộc gọi đã thực hiện trong kỳ ÷ (số nhân viên bán hàng đang hoạt động × số ngày làm việc).',
  'campaign-cost':
    'Chi phí của các chiến dịch, trải đều theo số ngày của chiến dịch; khoản không có ngày kết thúc được tính vào ngày đầu tiên.',
  'campaign-count':
    'Số chiến dịch chạy vào bất kỳ ngày nào trong kỳ, không gồm chiến dịch mới lên kế hoạch và bị dừng bỏ; chiến dịch không có ngày kết thúc được coi là vẫn đang chạy.',
  'campaign-new-customers': 'Khách hàng có lần mua đầu tiên trong kỳ do một chiến dịch mang lại.',
  'campaign-purchases':
    'Số đơn hàng đặt trong kỳ được ghi nhận cho một chiến dịch; nếu không có đơn hàng thì lấy số giao dịch thắng.',
  'campaign-response-rate': 'Số người đã trả lời, trên số người được gửi trong kỳ; mỗi người tính một lần.',
  'campaign-responses':
    'Số trả lời cho các chiến dịch: phản hồi và biểu mẫu đã điền. Lượt mở và lượt nhấp không phải là trả lời.',
  'campaign-revenue':
    'Giá trị các giao dịch thắng trong kỳ có ghi một chiến dịch; nếu không có giao dịch thì lấy doanh thu thuần của các đơn hàng từ chiến dịch.',
  'campaign-roas': 'Doanh thu từ chiến dịch ÷ chi phí chiến dịch.',
  'campaign-roi':
    '(Doanh thu từ chiến dịch − chi phí chiến dịch) ÷ chi phí chiến dịch: 0 là thu lại đủ chi phí, −1 là không thu lại được gì.',
  'campaigns-started': 'Số chiến dịch có ngày đầu tiên nằm trong kỳ.',
  'cancellation-rate':
    'Đơn hàng bị hủy, trên số đơn hàng đặt trong kỳ; đơn nháp và đơn lỗi không được coi là đơn hàng.',
  'case-backlog': 'Số phiếu đã mở mà chưa giải quyết tại cuối kỳ.',
  'case-topics': 'Số phiếu mở trong kỳ theo chủ đề; các phiếu không có chủ đề là một nhóm riêng.',
  'cases-closed-same-day':
    'Số phiếu mở trong kỳ và được giải quyết trong cùng ngày dương lịch theo múi giờ của báo cáo.',
  'cases-created': 'Số phiếu mở trong kỳ.',
  'cases-handled': 'Số phiếu được giải quyết trong kỳ; phiếu được mở lại tính theo lần giải quyết cuối cùng.',
  'cases-handled-by-agent':
    'Số phiếu được giải quyết trong kỳ theo nhân viên phụ trách; các phiếu chưa phân công là một nhóm riêng.',
  ces: 'Điểm nỗ lực trung bình của các khảo sát được trả lời trong kỳ; điểm càng cao càng dễ dàng.',
  'churn-by-attribute':
    'Khách hàng đầu kỳ theo phân khúc, ngành, khu vực, kênh, gói, onboarding, phiếu hỗ trợ và NPS: tỷ lệ rời bỏ của từng nhóm trên tỷ lệ rời bỏ của toàn bộ (lift). Đây là mối liên hệ, không phải nguyên nhân. Giá trị là lift của nhóm mất nhiều khách hàng nhất.',
  'churn-rate-average-base': 'Khách hàng rời bỏ trong kỳ ÷ trung bình của số khách hàng đầu kỳ và cuối kỳ.',
  'churn-rate-daily':
    'Tổng theo từng ngày trong kỳ của tỷ lệ khách hàng mất trong ngày trên số khách hàng đầu ngày đó; ngày không có khách hàng thì không tính.',
  'churn-reasons': 'Khách hàng rời bỏ trong kỳ theo lý do; các khách hàng không có lý do là một nhóm riêng.',
  'churned-customers': 'Số khách hàng rời bỏ trong kỳ.',
  'close-date-pushes':
    'Số lần trung bình mà ngày chốt dự kiến của các giao dịch đóng trong kỳ bị dời sang tháng sau hoặc muộn hơn.',
  'close-rate':
    'Giao dịch thắng trong kỳ ÷ giao dịch có trong pipeline vào bất kỳ lúc nào trong kỳ (đang mở vào đầu kỳ + tạo trong kỳ).',
  'closed-opportunities': 'Số giao dịch có trạng thái thắng hoặc thua và có ngày đóng nằm trong kỳ.',
  'closed-won-amount': 'Tổng giá trị (theo tiền tệ cơ sở) của các giao dịch thắng trong kỳ.',
  clv: 'Giá trị hàng tháng của một khách hàng × tỷ suất lợi nhuận ÷ tỷ lệ rời bỏ hàng tháng; tỷ lệ rời bỏ và tỷ suất lợi nhuận lấy theo 12 tháng gần nhất. Nếu không có giá vốn thì tính theo giá trị chưa nhân với tỷ suất lợi nhuận.',
  'clv-bgnbd':
    'Trung bình theo khách hàng của số lần mua kỳ vọng trong 12 tháng tới (BG/NBD) × giá trị kỳ vọng mỗi lần mua (Gamma-Gamma) × tỷ suất lợi nhuận (bằng 1 nếu không nêu), chiết khấu 10% một năm. Cần 100 khách hàng có mua lại, và giá trị mua không phụ thuộc vào tần suất.',
  'clv-cac-ratio': 'Giá trị vòng đời của một khách hàng ÷ chi phí thu hút một khách hàng.',
  'clv-historic': 'Doanh thu thuần từ các đơn hàng của một khách hàng đến nay.',
  'cohort-retention':
    'Khách hàng theo tháng mua đầu tiên, và tỷ lệ vẫn đang hoạt động (nếu không có ngày rời bỏ: có đặt hàng) trong từng tháng kể từ đó. Các tháng sau ngày tính số liệu để trống. Giá trị là tỷ lệ trung bình sau một tháng, tính trên các nhóm đã hết tháng đó.',
  'competitive-knockouts': 'Số giao dịch thắng trong kỳ có nêu tên một đối thủ.',
  'competitive-win-rate': 'Giao dịch thắng, trên số giao dịch đóng trong kỳ có nêu tên một đối thủ.',
  'competitor-mentions': 'Số giao dịch tạo trong kỳ có nêu tên một đối thủ.',
  'complaint-rate': 'Số khiếu nại trong kỳ ÷ số khách hàng tại giữa kỳ.',
  'complaint-resolution-time':
    'Thời gian trung bình từ khi mở đến lần giải quyết cuối cùng, tính trên các khiếu nại được giải quyết trong kỳ.',
  'cost-per-interaction':
    'Chi phí của các chiến dịch bắt đầu trong kỳ ÷ số lượt mở, nhấp, trả lời, truy cập và sự kiện của con người trong kỳ; lượt mở do máy không tính.',
  'cost-per-lead': 'Chi phí marketing trong kỳ ÷ số khách hàng tiềm năng mới.',
  'cost-per-service-interaction':
    'Chi phí dịch vụ trong kỳ ÷ số phiếu mở và cuộc gọi được trả lời trong kỳ; cuộc gọi làm phát sinh phiếu được tính chung là một với phiếu đó.',
  'crm-cost': 'Chi phí của chính CRM trong kỳ.',
  'crm-extra-deals':
    'Số người dùng × số giờ tiết kiệm mỗi tháng ÷ số giờ cho một giao dịch: phép tính từ số liệu được nêu. Nếu không nêu số giờ cho một giao dịch thì lấy theo các hoạt động của những giao dịch đã đóng.',
  'crm-extra-revenue':
    'Số giao dịch thêm × tỷ lệ chốt × giá trị giao dịch trung bình: phép tính từ số liệu được nêu; số nào không nêu thì lấy từ dữ liệu.',
  'crm-extra-wins':
    'Số khách hàng tiềm năng mỗi tháng × (tỷ lệ thắng của khách hàng tiềm năng được trả lời trong số giờ đã định − tỷ lệ thắng của số còn lại) × tỷ lệ sẽ chuyển sang được trả lời kịp: chỉ là phép tính, không chứng minh rằng tốc độ là nguyên nhân.',
  'crm-hours-saved-value':
    'Số người dùng × số giờ tiết kiệm mỗi tuần × 52/12 × chi phí một giờ: phép tính từ số liệu được nêu, theo tháng; nếu không nêu thì số người dùng và chi phí của họ lấy từ dữ liệu.',
  'crm-roi':
    '(Giá trị thời gian tiết kiệm + doanh số tăng thêm × tỷ suất lợi nhuận gộp − chi phí CRM) ÷ chi phí CRM, theo tháng: phép tính từ số liệu được nêu; số nào không nêu thì tính từ dữ liệu.',
  'cross-sell-rate':
    'Khách hàng đầu kỳ mà trong kỳ mua từ một nhóm sản phẩm họ chưa từng mua, trên số khách hàng đầu kỳ.',
  csat: 'Số câu trả lời hài lòng trên tổng số câu trả lời: 4 và 5 với thang đến 5, 8 đến 10 với thang đến 10.',
  'csat-average': 'Điểm trung bình của các khảo sát hài lòng được trả lời trong kỳ.',
  'customer-callbacks': 'Số cuộc gọi lại và số cuộc gọi có yêu cầu gọi lại trong kỳ.',
  'customer-churn-rate':
    'Khách hàng đầu kỳ đã rời bỏ trong kỳ, trên số khách hàng đầu kỳ; khách hàng vừa đến vừa rời bỏ trong kỳ không tính vào cả tử số lẫn mẫu số.',
  'customer-growth-rate': 'Mức tăng của số khách hàng đang hoạt động cuối kỳ so với đầu kỳ.',
  'customer-health-score':
    'Điểm sức khỏe trung bình của khách hàng, 0–100: điểm có sẵn trong tệp nếu có, nếu không thì là trung bình có trọng số của những gì biết được về mức sử dụng, mức áp dụng, lượng hỗ trợ, mức hài lòng, thanh toán và mức độ tương tác (ít nhất hai yếu tố), từng yếu tố đều được hiển thị.',
  'customer-lifetime':
    'Trung bình Kaplan-Meier của số tháng từ lần mua đầu tiên đến khi rời bỏ, của các khách hàng có được trong kỳ, tính đến thời gian theo dõi dài nhất; khách hàng đang hoạt động được coi là bị kiểm duyệt (censored) tại ngày tính số liệu.',
  'customer-replies':
    'Số trả lời công khai của khách hàng trong kỳ; nếu không có lịch sử phiếu thì lấy số trả lời của các phiếu được giải quyết trong kỳ.',
  'customer-retention-rate':
    'Khách hàng đầu kỳ vẫn còn là khách hàng tại cuối kỳ, trên số khách hàng đầu kỳ.',
  'customer-winback-rate':
    'Khách hàng rời bỏ trong 365 ngày trước kỳ và quay lại trong kỳ, trên số khách hàng rời bỏ trong 365 ngày đó mà chưa quay lại trước kỳ.',
  'days-in-current-stage':
    'Thời gian trung bình kể từ khi các giao dịch đang mở tại cuối kỳ vào giai đoạn hiện tại; nếu không biết thì tính từ khi tạo.',
  'days-of-inventory':
    'Số đơn vị trong kho có thể bán ÷ số đơn vị bán mỗi ngày trong 30 ngày gần nhất; không có giá trị khi không bán được gì.',
  'deal-age': 'Tuổi trung bình của các giao dịch đang mở tại cuối kỳ.',
  'deal-slip-rate':
    'Giao dịch đang mở vào đầu kỳ và dự kiến chốt trong kỳ mà đến cuối kỳ vẫn mở và có ngày chốt dự kiến sau kỳ, trên số giao dịch đang mở vào đầu kỳ và dự kiến chốt trong kỳ; cũng tính theo giá trị. Cần lịch sử ngày chốt.',
  'deals-advanced': 'Giao dịch đang mở vào đầu kỳ mà tại cuối kỳ ở giai đoạn sau hơn hoặc đã thắng.',
  'deals-missing-amount': 'Giao dịch đang mở không có giá trị hoặc giá trị bằng 0.',
  'deals-missing-close-date': 'Giao dịch đang mở không có ngày chốt dự kiến.',
  'deals-missing-contact': 'Giao dịch đang mở không có người liên hệ.',
  'deals-missing-next-step':
    'Giao dịch đang mở không có bước tiếp theo cũng không có hoạt động nào được lên kế hoạch sắp tới.',
  'deals-open-too-long':
    'Giao dịch đang mở lâu hơn chu kỳ bán hàng của ba phần tư số giao dịch thắng trong 12 tháng gần nhất; nếu có dưới 10 giao dịch thắng thì là lâu hơn 90 ngày.',
  'duplicate-rate':
    'Số khách hàng ngoài bản ghi đầu tiên trong nhóm có cùng email, nếu không thì cùng tên miền, nếu không thì cùng tên, trên tổng số khách hàng; tên được so sánh không phân biệt chữ hoa/thường, độ rộng ký tự và loại hình pháp lý (Inc, Ltd, GmbH, TNHH …).',
  'early-stage-loss-rate':
    'Giao dịch tạo trong kỳ và thua trước khi đến giữa các giai đoạn mở, trên số giao dịch tạo trong kỳ; các giao dịch còn mở được đếm riêng kèm theo.',
  'email-bounce-rate': 'Số người có email bị trả lại, trên số người được gửi email.',
  'email-click-rate': 'Số người đã nhấp, trên số người nhận được email.',
  'email-click-to-open-rate': 'Số người đã nhấp, trên số người đã mở.',
  'email-delivery-rate': 'Số người nhận được email, trên số người được gửi email.',
  'email-list-growth-rate':
    '(Số người tham gia − số người rời đi trong kỳ) ÷ số người trong danh sách đầu kỳ.',
  'email-list-size': 'Số người khác nhau trong các danh sách tại cuối kỳ.',
  'email-open-rate': 'Số người đã mở, trên số người nhận được email.',
  'email-unsubscribe-rate': 'Số người hủy đăng ký, trên số người nhận được email.',
  'emails-sent': 'Số email do con người gửi trong kỳ.',
  'escalation-rate': 'Số phiếu bị chuyển cấp xử lý, trên số phiếu mở trong kỳ.',
  'expiring-stock':
    'Số đơn vị trong kho tại ngày tính số liệu sẽ hết hạn trong vòng 90 ngày. Kèm theo số đã hết hạn, và số sẽ không bán kịp theo tốc độ bán 30 ngày gần nhất khi lô hết hạn trước được bán trước.',
  'feature-adoption-rate': 'Số người dùng một tính năng trong kỳ, trên tổng số người dùng sản phẩm trong kỳ.',
  'first-contact-resolution-rate':
    'Phiếu đã giải quyết mà trong vòng 7 ngày cùng khách hàng không có phiếu khác về cùng chủ đề, trên số phiếu mở trong kỳ cách đây ít nhất 7 ngày.',
  'first-resolution-time':
    'Thời gian trung bình từ khi mở đến lần giải quyết đầu tiên, tính trên các phiếu được giải quyết lần đầu trong kỳ.',
  'first-response-time':
    'Trung vị thời gian từ khi mở đến trả lời công khai đầu tiên của một người, tính trên các phiếu mở trong kỳ; các phiếu chưa được trả lời được đếm riêng kèm theo.',
  'first-response-time-business':
    'Trung vị thời gian làm việc đến trả lời công khai đầu tiên, tính trên các phiếu mở trong kỳ: theo hệ thống hỗ trợ ghi nhận, nếu không thì theo giờ làm việc (thứ Hai đến thứ Sáu, 9 đến 17 giờ) trong khoảng đó.',
  'forecast-accuracy':
    '1 − |thực tế − dự báo| ÷ thực tế, tính trên các kỳ đã kết thúc, không dưới 0; dự báo là dự báo có vào cuối ngày đầu tiên của kỳ.',
  'forecast-best-case':
    'Giá trị thắng trong kỳ, cộng các giao dịch nhóm cam kết, khả dĩ nhất và khả quan nhất dự kiến chốt trong kỳ (lũy kế).',
  'forecast-best-case-single':
    'Giá trị các giao dịch đang mở thuộc nhóm khả quan nhất dự kiến chốt trong kỳ.',
  'forecast-bias':
    'Tổng (dự báo − thực tế) của các kỳ đã kết thúc, trên tổng thực tế; dương là dự báo quá cao.',
  'forecast-closed': 'Giá trị thắng trong kỳ.',
  'forecast-commit':
    'Giá trị thắng trong kỳ, cộng các giao dịch nhóm cam kết dự kiến chốt trong kỳ (lũy kế).',
  'forecast-commit-single': 'Giá trị các giao dịch đang mở thuộc nhóm cam kết dự kiến chốt trong kỳ.',
  'forecast-gap': 'Mục tiêu trừ dự báo (cam kết); dưới 0 là dự báo cao hơn mục tiêu.',
  'forecast-historical':
    'Giá trị thắng trong kỳ, cộng giá trị của mọi giao dịch đang mở × khả năng thắng đến cuối kỳ: tỷ lệ thắng tích lũy (cumulative incidence) của các giao dịch đã ở giai đoạn đó lâu như vậy, trong 12 tháng gần nhất. Giai đoạn có dưới 20 lượt đi qua trước đây thì dùng tỷ lệ thắng của giai đoạn đó; không có lượt nào thì dùng xác suất của giao dịch.',
  'forecast-interval':
    'Giá trị thắng trong kỳ, cộng các giao dịch đang mở dự kiến chốt trong kỳ, mỗi giao dịch thắng độc lập theo xác suất riêng: trung bình và bách phân vị 10, 50 và 90, chính xác khi có tối đa 20 giao dịch, nếu không thì từ 10.000 lần mô phỏng với hạt giống cố định (ít hơn khi có trên 2.000 giao dịch).',
  'forecast-most-likely':
    'Giá trị thắng trong kỳ, cộng các giao dịch nhóm cam kết và khả dĩ nhất dự kiến chốt trong kỳ (lũy kế).',
  'forecast-open-pipeline':
    'Mọi giao dịch đang mở dự kiến chốt trong kỳ: cam kết, khả dĩ nhất, khả quan nhất và pipeline.',
  'forecast-pipeline-single': 'Giá trị các giao dịch đang mở thuộc nhóm pipeline dự kiến chốt trong kỳ.',
  'forecast-trend':
    'Dự báo cho kỳ như đã có vào từng ngày trong kỳ, bên cạnh giá trị thắng đến ngày đó và mục tiêu: theo dự báo đã nộp, nếu không thì giá trị thắng cộng các giao dịch nhóm cam kết, dựng lại từ lịch sử giai đoạn. Giá trị là dự báo cuối trừ dự báo đầu.',
  'forecast-wape': 'Tổng |thực tế − dự báo| của các kỳ đã kết thúc, trên tổng thực tế.',
  'forecast-weighted':
    'Giá trị thắng trong kỳ, cộng giá trị × xác suất của các giao dịch đang mở dự kiến chốt trong kỳ. Giao dịch thua không cộng gì; giao dịch đang mở đã quá ngày chốt dự kiến bị loại ra và được đếm.',
  'goal-attainment':
    'Thực tế ÷ mục tiêu của các mục tiêu có thời gian giao với kỳ (mục tiêu ÷ thực tế khi thấp hơn là tốt hơn; nếu có mức ban đầu thì là phần quãng đường đã đi từ đó), lấy trung bình các mục tiêu. Chỉ số của mỗi mục tiêu được tính theo kỳ và phạm vi của chính mục tiêu đó.',
  'goal-gap':
    'Mục tiêu − thực tế của mục tiêu có thời gian giao với kỳ, theo đơn vị của chỉ số; nếu có nhiều mục tiêu thì tính từng mục tiêu.',
  'goal-pace':
    'Thực tế đến nay ÷ mức mà tiến độ đều theo ngày làm việc lẽ ra đã đạt tại ngày tính số liệu, của các mục tiêu về tổng và số lượng có thời gian giao với kỳ; không có giá trị khi chưa qua 5% thời gian của kỳ.',
  'gross-margin':
    'Doanh số trừ giá vốn của các dòng đơn hàng đặt trong kỳ; các dòng không có giá vốn bị loại khỏi cả hai và được đếm.',
  'gross-margin-rate': 'Lợi nhuận gộp ÷ doanh số của cùng các dòng đó.',
  'gross-mrr-churn-rate': 'Giá trị hàng tháng bị giảm hoặc rời bỏ, trên giá trị hàng tháng đầu kỳ.',
  'gross-mrr-retention-rate':
    'Như tỷ lệ ròng, nhưng khách hàng trả nhiều hơn chỉ được tính theo mức họ trả đầu kỳ: không bao giờ vượt 1.',
  'hold-time': 'Thời gian giữ máy trung bình của các cuộc gọi được trả lời.',
  'hygiene-score':
    '100 × (1 − số kiểm tra không đạt ÷ số kiểm tra áp dụng) trên các giao dịch đang mở: giá trị, ngày chốt, ngày chốt chưa qua, bước tiếp theo hoặc hoạt động được lên kế hoạch, người liên hệ, hoạt động trong 14 ngày gần nhất, không bị kẹt. Kiểm tra mà tệp xuất thiếu cột tương ứng thì không áp dụng.',
  'inactive-customer-churn-rate':
    'Khách hàng đã đặt hàng trong 365 ngày trước kỳ mà tại cuối kỳ đã 365 ngày không đặt hàng, trên số khách hàng đã đặt hàng trong 365 ngày trước kỳ.',
  'inactive-deals':
    'Giao dịch đang mở không có hoạt động nào trong 14 ngày gần nhất và không có hoạt động nào được lên kế hoạch sắp tới.',
  'inbound-inquiries':
    'Khách hàng tiềm năng tự tìm đến (inbound) được tạo trong kỳ, cùng các cuộc gọi đến, email đến và chat đến trong kỳ từ những người hệ thống chưa biết.',
  'incoming-stock': 'Số đơn vị đang trên đường về tại cuối kỳ.',
  'interactions-per-rep-per-day':
    'Số cuộc gọi, email, cuộc họp và tin nhắn đã thực hiện trong kỳ ÷ (số nhân viên bán hàng đang hoạt động × số ngày làm việc).',
  'interactions-per-won-deal':
    'Số hoạt động trung bình do con người thực hiện từ khi tạo đến khi đóng của các giao dịch thắng trong kỳ; giao dịch không có hoạt động nào tính là 0.',
  'inventory-turnover':
    'Giá vốn hàng bán trong kỳ ÷ giá trị tồn kho trung bình qua các lần ghi nhận tồn kho trong kỳ; nếu chỉ có một lần ghi nhận thì là giá trị gần đúng.',
  'largest-deal': 'Giá trị thắng lớn nhất trong kỳ.',
  'lead-conversion-rate':
    'Khách hàng tiềm năng tạo trong kỳ mà đến nay đã chuyển đổi, trên số khách hàng tiềm năng tạo trong kỳ.',
  'lead-conversion-rate-period':
    'Khách hàng tiềm năng chuyển đổi trong kỳ ÷ khách hàng tiềm năng tạo trong kỳ; không phải cùng những khách hàng tiềm năng đó nên có thể vượt 1.',
  'lead-coverage': 'Khách hàng tiềm năng mới ÷ số khách hàng tiềm năng mà mục tiêu cần.',
  'lead-generation-rate':
    'Khách hàng tiềm năng mới ÷ số khách truy cập khác nhau trong cùng kỳ; vượt 1 khi khách hàng tiềm năng còn đến từ nguồn khác.',
  'lead-quality-rate':
    'Khách hàng tiềm năng tạo trong kỳ mà đến nay đã đạt chuẩn, trên số khách hàng tiềm năng tạo trong kỳ.',
  'lead-response-time':
    'Trung vị thời gian từ khi tạo khách hàng tiềm năng đến trả lời đầu tiên của con người; các khách hàng tiềm năng còn đang chờ được đếm riêng kèm theo.',
  'lead-score-band':
    'Khách hàng tiềm năng tạo trong kỳ theo điểm, chia thành năm phần bằng nhau hoặc theo các ngưỡng cố định, kèm tỷ lệ thắng và tỷ số so với tỷ lệ thắng của toàn bộ khách hàng tiềm năng (lift); khách hàng tiềm năng không có điểm là một nhóm riêng. Giá trị là lift của nhóm cao nhất.',
  'lead-to-win-rate':
    'Khách hàng tiềm năng tạo trong kỳ mà đến nay đã có giao dịch thắng, trên số khách hàng tiềm năng tạo trong kỳ.',
  'lead-to-win-time':
    'Thời gian trung bình từ khi tạo khách hàng tiềm năng đến khi giao dịch của họ thắng, tính trên các giao dịch thắng trong kỳ có khách hàng tiềm năng.',
  'lead-velocity-rate':
    'Mức tăng số khách hàng tiềm năng đạt chuẩn: tháng kết thúc cùng kỳ so với tháng liền trước.',
  'lifecycle-stage-conversion':
    'Khách hàng tiềm năng tạo trong kỳ đã từng đạt đến mỗi giai đoạn vòng đời hoặc một giai đoạn sau đó, và tỷ lệ của họ trên số đã đến giai đoạn trước; giai đoạn bị bỏ qua được tính là đã đến.',
  'linkedin-messages': 'Số tin nhắn LinkedIn đã gửi trong kỳ.',
  'lost-deals': 'Số giao dịch thua trong kỳ.',
  'lost-reasons':
    'Giao dịch thua trong kỳ theo lý do được nêu; các giao dịch không có lý do là một nhóm riêng.',
  'low-stock-skus':
    'Sản phẩm còn hàng khả dụng tại ngày tính số liệu nhưng không quá điểm đặt hàng lại; nếu không có điểm này thì là còn chưa đủ bán 14 ngày theo tốc độ bán 30 ngày gần nhất.',
};
