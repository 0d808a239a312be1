/** Words of the tables but for the core's, in the manner of `values`. */
export const words: Readonly<Record<string, string>> = {
  'deals.status': 'open=đàmphán|谈判|مذاکره',
  'leads.status': `
    new=opennotcontacted|notcontacted|mới|新建|جدید
    working=workingcontacted|contacted|inprocess|assigned|open|inprogress|attemptedtocontact|connected|attempted|đangtiếnhành|chỉđịnh|处理中|指派|درفرایند|اختصاصداده
    nurturing=contactinfuture|badtiming|recycled|已回收|بازیافت
    qualified=prequalified|opendeal|closedconverted
    converted=đãchuyểnđổi|已转换|تبدیلشده
    disqualified=unqualified|closednotconverted|junklead|lostlead|notqualified|dead|chết|没机会|مرده
  `,
  lifecycle_stage: `
    mql=marketingqualifiedlead
    sql=salesqualifiedlead
    evangelist=advocate
  `,
  'activities.type': `
    call=phonecall|gọi|cuộcgọi|通话|电话|تماس|تماستلفنی
    email=incomingemail|forwardedemail|listemail|电子邮件|邮件|ایمیل
    meeting=appointment|event|buổigặp|hẹngặp|会议|会晤|جلسه
    video=zoom|googlemeet|googlehangouts|teams|视频聊天|گفتگویتصویری
    sms=text|communication:sms|短信|پیامک|tinnhắn
    linkedin=linkedinmessage|communication:linkedinmessage|inmail
    chat=whatsapp|communication:whatsapp|wechat|微信|zalo|telegram
    visit=onsite|拜访|بازدید|thămkhách
    demo=demonstration|presentation|演示
    task=todo|deadline|lunch|nhiệmvụ|任务|وظیفه
    note=笔记|یادداشت
  `,
  'activities.status': `
    done=completed|held|đãđượctổchức|已举行|已进行|برگزارشد|برگذارشده
    planned=todo|notstarted|inprogress|waitingonsomeoneelse|deferred|scheduled|waitingforinput|đãlênkếhoạch|已计划|برنامهریزیشده
    cancelled=canceled
    no_show=notheld|noshow|chưađượctổchức|未举行|未进行|برگزارنشد|برگذارنشده
  `,
  direction: `
    inbound=incoming|vàotrong|呼入|入站|ورودی
    outbound=outgoing|rangoài|呼出|出站|خروجی
  `,
  'quotes.direction': 'sent=outgoing received=incoming',
  'quotes.status': `
    draft=needsreview|inreview
    sent=presented|open|pending|delivered
    accepted=approved|signed|won|closedaccepted
    declined=denied|rejected|lost|closeddead|closedlost
  `,
  'campaigns.status': `
    planned=planning|scheduled|draft|inactive
    active=inprogress|sending|running|launched|live
    completed=complete|sent|done|finished|ended
    aborted=cancelled|canceled
  `,
  'touches.type': `
    sent=targeted
    open=opened|viewed
    click=clicked|link
    response=responded|survey|replied
    form=lead|contact|formsubmission|formsubmitted
    bounce=bounced|senderror|invalidemail|hardbounce|softbounce
    unsubscribe=optedout|removed|statuschange|unsubscribed
    complaint=spamreport|spam
    event=attended|registered
    ad_click=adclick
  `,
  'costs.category': `
    marketing=advertising|ads|media
    tools=software
    other=misc
  `,
  'customers.status': `
    prospect=lead|prospective
    active=customer|current
    inactive=dormant
    churned=lost|former|cancelled|canceled
  `,
  customer_type: `
    retail=零售|consumer
    wholesale=批发|distributor
    partner=channelpartnerreseller|technologypartner|reseller
  `,
  'subscriptions.status': `
    trialing=ontrial|trial
    canceled=cancelled|ended|expired|deleted
    incomplete=incompleteexpired
    past_due=overdue
  `,
  churn_type: 'involuntary=paymentfailed|paymentfailure',
  'orders.status': `
    pending=wcpending|pendingpayment|authorized
    processing=wcprocessing
    on_hold=wconhold
    shipped=fulfilled
    completed=wccompleted|complete|activated
    cancelled=canceled|wccancelled|voided
    refunded=wcrefunded
    failed=wcfailed
    draft=checkoutdraft
  `,
  'orders.channel': 'online=web|website store=pos sales=draftorders|shopifydraftorder',
  'orders.fulfillment_status': 'unfulfilled=pending|(blank) partial=partiallyfulfilled',
  'cases.status': `
    new=mới|新建|جدید
    open=working|assigned|inprogress|escalated|reopened|chỉđịnh|已指派|اختصاصداده
    pending=waitingoncontact|waitingoncustomer|pendinginput|pendingcustomerresponse|awaitingreply|đangchờ|待定|درحالبررسی
    on_hold=hold|waitingonus|waitingonthirdparty
    solved=resolved|已解决|حلشده|đãgiảiquyết
    closed=cancelled|rejected|duplicate|merged|đãđóng|已关闭|بستهشده
    !=deleted|spam
  `,
  'cases.type': `
    complaint=投诉|شکایت|khiếunại
    question=technicalquestion|productinquiry|câuhỏi|询问|سوال
    incident=sựcố|事件|حادثه
    problem=technicalissue|cóvấnđề|问题|مسئله
    feature_request=featurerequest
    return=refund|refundrequest|退货
    other=billinginquiry|cancellationrequest
  `,
  // Of stages and their history it is a text, which has no values of its own.
  forecast_category:
    'omitted=omitted pipeline=pipeline best_case=bestcase most_likely=mostlikely commit=commit closed=closed',
  'cases.channel': `
    phone=call|voice|telephone
    web=webform|form|website
    social=socialmedia|twitter|facebook|instagram
    email=mail|emailmessage
    portal=helpcenter|customerportal
    chat=livechat|messaging|whatsapp
  `,
  'cases.priority': `
    low=low|p3|thấp|低|کم
    normal=normal|medium|p2|bìnhthường|正常|معمولی
    high=high|p1|cao|高|زیاد
    urgent=urgent|critical|gấp|紧急|ضروری
  `,
  response_breached: 'false=withinsla|met|compliant|completed true=slaviolated|overdue|violation|breached',
  resolution_breached: 'false=withinsla|met|compliant|completed true=slaviolated|overdue|violation|breached',
  'cases.agent_id': '=noagent|unassigned',
  'cases.csat': `
    5=good|goodwithcomment|extremelyhappy|veryhappy|happy
    3=neutral
    1=bad|badwithcomment|unhappy|veryunhappy|extremelyunhappy
    =offered|unoffered|notoffered
  `,
  'case_events.type': `
    status=statuschange|statuschanged
    public_reply=reply|publiccomment|comment
    internal_note=note|privatenote|internalcomment
    assigned=assignee|owner|assignment|group
    escalated=escalation
  `,
  'case_events.actor': 'customer=requester|enduser|contact system=automation|trigger',
  'calls.result': `
    answered=connected|completed|yes
    abandoned=missed|noanswer|unanswered|hungup
    voicemail=leftvoicemail|leftmessage
    failed=wrongnumber
  `,
  'calls.purpose': 'service=support sales=prospecting',
  'subscribers.removed_reason': `
    unsubscribed=unsubscribe
    bounced=bounce|hardbounce
    complained=complaint|spam|abuse
    cleaned=invalid
  `,
  'orders.placed_by': 'customer=self|web staff=employee|admin',
};
