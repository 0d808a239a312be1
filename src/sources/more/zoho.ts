import type { Source } from '../source.ts';

/** Zoho CRM tables but for deals. */
export const zoho: Source = {
  system: 'zoho',
  fingerprints: [
    'leads: leadid leadstatus createdtime',
    'leads: leadowner leadstatus createdtime',
    'customers: accountname accountowner accounttype',
    'calls: callstarttime callduration callowner',
    'activities type=meeting: eventowner startdatetime',
    'activities type=meeting: host from to title|subject',
    'activities type=task: taskowner subject duedate|status',
    'campaigns: campaignname budgetedcost expectedrevenue',
    'cases: caseowner caseorigin createdtime',
    'cases: ticketid createdtime ticketowner|ticketreferenceid|layout',
    'products: productname productcode productowner|productactive',
    'quotes: quoteowner quotestage createdtime',
    'orders: salesorderowner subject createdtime',
    'orders: sonumber status',
  ],
  headers: {
    deals: `
      customer_id=accountnameid|accountname
      owner_id=dealownerid
      pipeline=layout
    `,
    stage_history: `
      deal_id=parentid
    `,
    leads: `
      created_at=createdtime
      status=leadstatus
      status?converted:=converted
      source=leadsource
      owner_id=leadowner
      region=country|state
      converted_at=convertedtime|converteddatetime
      converted_deal_id=converteddeal
    `,
    activities: `
      activity_id=eventid|taskid
      type=activitytype
      direction=calltype
      status=callstatus
      owner_id=taskowner|eventowner|callowner|host
      deal_id=potentialid|relatedto
      lead_id=leadid|contactname
      customer_id=accountid
      created_at=createdtime
      completed_at=closedtime|startdatetime|callstarttime|from
      due_at=duedate
      duration_s=callduration
      outcome=callresult|outgoingcallstatus
    `,
    calls: `
      call_id=callid|taskid
      direction=calltype
      agent_id=callowner
      deal_id=potentialid
      customer_id=accountid
      started_at=callstarttime
      talk_s=callduration
    `,
    campaigns: `
      name=campaignname
      channel=type
      budget=budgetedcost
      cost=actualcost
      num_responses=expectedresponse
    `,
    customers: `
      customer_id=accountnameid
      name=accountname
      created_at=createdtime
      region=billingcountry|billingstate
      customer_type=accounttype|customertype
      owner_id=accountowner
    `,
    products: `
      sku=productcode
      name=productname
      family=productcategory
      vendor=vendorname|productmanufacturer|manufacturer
      unit_cost=cost
      list_price=unitprice
    `,
    quotes: `
      quote_id=quotenumber
      deal_id=dealname|potentialname
      customer_id=accountname
      owner_id=quoteowner
      sent_at=createdtime
      amount=grandtotal
      status=quotestage
    `,
    orders: `
      order_id=sonumber|salesorderid
      customer_id=accountname
      placed_at=createdtime
      gross=subtotal
    `,
    cases: `
      case_id=ticketid|requestid|casenumber
      created_at=createdtime
      channel=caseorigin
      agent_id=caseowner|ticketowner
      topic=casereason
      first_response_at=customerresponsetime|firstresponsetime
      solved_at=ticketclosedtime|closedtime
      resolution_due_at=duedate
    `,
  },
  words: {
    'calls.direction': 'inbound=missed',
    'orders.status': 'pending=created processing=approved completed=delivered',
    'quotes.status': 'sent=delivered|negotiation|onhold accepted=confirmed|closedwon declined=closedlost',
  },
};
