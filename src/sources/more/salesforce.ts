import type { Source } from '../source.ts';

/** Salesforce tables but for the core's: reports (labels) and API or Data Loader files (names). */
export const salesforce: Source = {
  system: 'salesforce',
  fingerprints: [
    'stage_history: fivetranstart fivetranend stagename',
    'stage_history: opportunityid|opportunityname fromstage tostage lastmodified',
    'cases: casenumber datetimeopened|openeddate|createddate|status|origin',
    'cases: casenumber subject|caseorigin|caseowner',
    'leads: isconverted status leadsource|convertedopportunityid',
    'leads: leadowner leadstatus|leadsource company|companyaccount createdate',
    'activities: tasksubtype whoid|whatid',
    'activities type=meeting: startdatetime|activitydatetime durationinminutes whoid|whatid',
    'activities: subject assigned date status priority',
    'campaigns: campaignname budgetedcost|numsent|numberofleads',
    'campaigns: budgetedcost actualcost startdate name',
    'touches: campaignid hasresponded|firstrespondeddate leadid|contactid',
    'touches: memberstatus campaignname',
    'quotes: quotenumber opportunityid|opportunityname',
    'order_lines: product2id unitprice quantity orderid',
    'orders: ordernumber effectivedate',
    'products: productcode family name isactive|description',
    'case_events: caseid field newvalue createddate',
    'customers: billingcity industry',
    'customers: accountname accountowner billingstateprovince|billingstate|billingcountry|lastactivity',
  ],
  headers: {
    deals: `
      customer_id=accountname
      pipeline=salesprocess|recordtypeid
      closed_at=closeddate
      industry=accountindustry
      lost_reason=closedlostreason
    `,
    stage_history: `
      deal_id=opportunityname|id
      changed_at=editdate|lastmodified|fivetranstart
      from_stage=oldvalue
      stage=newvalue
    `,
    leads: `
      created_at=createddate|createdate
      status=leadstatus
      status?converted:=isconverted|converted
      source=leadsource
      owner_id=leadowner
      score=leadscore
      converted_at=converteddate
      converted_deal_id=convertedopportunityid
      customer_id=convertedaccountid
    `,
    activities: `
      type=tasksubtype|activitytype|eventsubtype
      direction=calltype
      status?done:planned=isclosed|closed
      owner_id=assigned|assignedto
      deal_id=whatid|opportunity|relatedto
      lead_id=whoid|lead|name
      customer_id=accountid|companyaccount
      completed_at=completeddatetime|startdatetime|activitydatetime|start|date|activitydate
      due_at=duedate|activitydate|date
      created_at=createddate
      duration_s=calldurationinseconds|durationinminutes*60|callduration|duration
      outcome=calldisposition|calldispositionc|callresult
    `,
    campaigns: `
      name=campaignname
      channel=type|campaigntype
      status=campaignstatus
      status?active:completed=active|isactive
      parent_id=parentid
      budget=budgetedcost
      cost=actualcost
      currency=currencyisocode
      num_sent=numbersent
      num_responses=totalresponses|responsesincampaign|numberofresponses
      num_leads=leadsincampaign|numberofleads
      num_converted_leads=convertedleadsincampaign|numberofconvertedleads
      num_won=wonopportunitiesincampaign|numberofwonopportunities
      value_won=totalvaluewonopportunities|valuewonopportunitiesincampaign|amountwonopportunities
    `,
    touches: `
      touch_id=campaignmemberid
      type=memberstatus|status
      type?response:sent=responded|hasresponded
      at=firstrespondeddate|memberfirstrespondeddate|createddate
      person_id=contactid
    `,
    quotes: `
      quote_id=quotenumber
      deal_id=opportunityid|opportunityname
      customer_id=accountid|accountname
      sent_at=createddate
      amount=grandtotal|totalprice
      currency=currencyisocode
    `,
    customers: `
      customer_id=accountid
      name=accountname
      created_at=createddate
      region=billingcountry|billingstate|billingstateprovince
      customer_type=type
      owner_id=accountowner
    `,
    orders: `
      customer_id=accountid
      currency=currencyisocode
      placed_at=effectivedate|orderstartdate
      total=totalamount
    `,
    order_lines: `
      line_id=orderitemnumber
      product_id=product2id
      name=productname
    `,
    products: `
      sku=productcode|stockkeepingunit
      name=productname
      family=productfamily
    `,
    cases: `
      case_id=casenumber
      created_at=datetimeopened|createddate|openeddate
      channel=caseorigin|origin
      type=type
      topic=casereason|reason|subject
      type=casereason|reason
      status=casestatus
      status?closed:open=closed|isclosed
      status?open:closed=open
      agent_id=caseowner:fullname|caseowner|caseowneralias|ownerid
      team=ownerqueue
      customer_id=accountid|accountname
      solved_at=datetimeclosed|closeddate
      closed_at=datetimeclosed|closeddate
      product=productname
      response_due_at=targetresponsedate
      resolution_breached=milestonestatus
      escalated=isescalated
    `,
    case_events: `
      at=createddate
      type=field
      actor_id=createdbyid
      from_value=oldvalue
      to_value=newvalue
    `,
    calls: `
      direction=calltype
    `,
  },
  words: {
    'case_events.type': 'assigned=owner escalated=isescalated',
    'activities.type': 'other=event',
  },
};
