/**
 * Words of the files by column and schema value: 'value=word|word', as `headerKey` gives them. A column of all tables stands
 * without its table. '!' marks rows that do not count at all. Words equal to the value itself need no entry.
 */
export const values: Readonly<Record<string, string>> = {
  'deals.status': `
    won=closedwon|win|winner|1|chốtđơn|thắng|赢单|赢得并结束|成交|已成交|برد|برنده|موفق|completewon|saleclosed|dealwon|signed|gewonnen|gagné|ganado
    lost=closedlost|2|closedlosttocompetition|dead|abandoned|cancelled|canceled|disqualified|thuathầu|thấtbại|失单|输单|失去并结束|丢单|باخت|ناموفق|nodecision|omittedclosed|perdu|verloren|perdido
    open=0|inprogress|onhold|active|mở|打开|进行中|باز
    !=deleted|test
  `,
  forecast_category: `
    omitted=notforecasted|omit|lost|closedlost
    pipeline=open
    best_case=upside
    most_likely=strongupside
    commit=forecast|committed
    closed=closedwon|won
  `,
  deal_type: `
    new=newbusiness|newcustomer
    existing=existingbusiness|existingcustomerupgradereplacementdowngrade
    renewal=续约|تمدید|giahạn
    upsell=upgrade|expansion
    cross_sell=addon
  `,
  'leads.status': `
    new=opennotcontacted|notcontacted|mới|新建|جدید
    working=workingcontacted|contacted|inprocess|assigned|open|inprogress|attemptedtocontact|connected|attempted
    nurturing=contactinfuture|badtiming|recycled|已回收|بازیافت
    qualified=prequalified|opendeal
    converted=closedconverted|đãchuyểnđổi|已转换|تبدیلشده|true
    disqualified=unqualified|closednotconverted|junklead|lostlead|notqualified|dead|chết|没机会|مرده
  `,
  lifecycle_stage: `
    mql=marketingqualifiedlead
    sql=salesqualifiedlead
    evangelist=advocate
  `,
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
  fulfillment_status: 'unfulfilled=pending partial=partiallyfulfilled',
  customer_type: 'retail=零售 wholesale=批发',
};

/** Stage names that systems start with, in their order; closed ones are told by the words of deals.status. */
export const stageOrder =
  'new|lead|prospecting|prospect|appointmentscheduled|qualified|qualification|qualifiedtobuy|qualify|discovery|contactmade|needsanalysis|develop|demoscheduled|demo|presentationscheduled|valueproposition|iddecisionmakers|identifydecisionmakers|decisionmakerboughtin|perceptionanalysis|propose|proposal|proposalmade|proposalpricequote|quote|negotiation|negotiationsstarted|negotiationreview|close|contractsent|commit';
