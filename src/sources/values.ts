/**
 * Words of the files by column and schema value: 'value=word|word', as `wordKey` gives them. A column of all tables stands
 * without its table. '!' marks rows that do not count at all, 'value=' without a word one that is none. Words equal to the
 * value itself need no entry.
 */
export const values: Readonly<Record<string, string>> = {
  'deals.status': `
    won=closedwon|win|winner|chốtđơn|thắng|赢单|赢得并结束|成交|已成交|برد|برنده|موفق|completewon|saleclosed|dealwon|signed|gewonnen|gagné|ganado
    lost=closedlost|closedlosttocompetition|dead|abandoned|cancelled|canceled|disqualified|thuathầu|thấtbại|失单|输单|失去并结束|丢单|باخت|ناموفق|nodecision|omittedclosed|perdu|verloren|perdido
    open=inprogress|onhold|active|mở|打开|进行中|باز
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
};

/** Stage names that systems start with, in their order; closed ones are told by the words of deals.status. */
export const stageOrder =
  'new|lead|prospecting|prospect|appointmentscheduled|qualified|qualification|qualifiedtobuy|qualify|discovery|contactmade|needsanalysis|develop|demoscheduled|demo|presentationscheduled|valueproposition|iddecisionmakers|identifydecisionmakers|decisionmakerboughtin|perceptionanalysis|propose|proposal|proposalmade|proposalpricequote|quote|negotiation|negotiationsstarted|negotiationreview|close|contractsent|commit';
