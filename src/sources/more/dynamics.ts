import type { Source } from '../source.ts';

/** Dynamics 365 Sales and Service: view labels and attribute names. */
export const dynamics: Source = {
  system: 'dynamics',
  fingerprints: [
    'deals: estimatedvalue statecode|estimatedclosedate',
    'deals: estclosedate estrevenue|topic|potentialcustomer',
    'leads: topic statusreason|status companyname|name|emailaddress createdon leadsource|rating',
    'leads: leadid statecode|statuscode|leadsourcecode',
    'cases: casetitle casenumber statusreason|origin|createdon',
    'cases: incidentid|ticketnumber statecode|statuscode|caseorigincode',
    'activities: activitytypecode scheduledend|statecode|actualend',
    'customers: accountid statecode|primarycontactid|accountnumber name',
    'customers: accountname mainphone primarycontact',
    'quotes: quotenumber statecode|quoteid|totalamount',
  ],
  headers: {
    deals: `
      deal_id=(donotmodify)opportunity
      name=topic
      customer_id=potentialcustomer|customeridvalue|customeridname|parentaccountid
      contact_id=parentcontactid
      owner_id=owneridvalue|owneridname
      stage=stepname|pipelinephase|processstage|stageidname
      pipeline=salesprocess|pipelinephase
      status=statecode|statecodename|statuscode
      amount=estrevenue|estimatedvalue|actualrevenue|actualvalue|totalamount
      currency=transactioncurrencyid|transactioncurrencyidname
      probability=closeprobability
      forecast_category=msdynforecastcategory
      close_date=estclosedate|estimatedclosedate
      source=leadsourcecode
      lost_reason=statusreason
    `,
    leads: `
      created_at=createdon
      status=statusreason|statuscode|statecode
      source=leadsourcecode
      owner_id=owner|ownerid
      converted_deal_id=qualifyingopportunityid
    `,
    activities: `
      type=activitytypecode|activitytype
      status=statecode|activitystatus
      owner_id=owner
      deal_id=regardingobjectid|regarding
      created_at=createdon
      completed_at=actualend|actualstart
      due_at=scheduledend|duedate
      duration_s=actualdurationminutes*60|duration*60
    `,
    customers: `
      customer_id=accountnumber
      name=accountname
      created_at=createdon
      owner_id=owner
      industry=industrycode
      region=address1country
    `,
    quotes: `
      quote_id=quotenumber
      deal_id=opportunityid
      customer_id=potentialcustomer|customerid
      sent_at=createdon
      amount=totalamount
      status=statecode|statusreason
    `,
    cases: `
      case_id=casenumber|ticketnumber|incidentid
      created_at=createdon
      channel=origin|caseorigincode
      type=casetype|casetypecode
      topic=subject
      priority=prioritycode
      status=statuscode|statusreason|statecode
      agent_id=owner|ownerid
      customer_id=customer|customerid
      solved_at=resolvedon
      escalated=isescalated
    `,
  },
  words: {
    'deals.status': 'open=0 won=1 lost=2',
    'leads.status': 'new=0 qualified=1 disqualified=2|lost|cannotcontact|nolongerinterested',
    'cases.status': 'open=0 solved=1|problemsolved|informationprovided closed=2|merged|canceled',
    'cases.priority': 'high=1 normal=2 low=3',
    'cases.type': 'question=1 problem=2 other=3|request',
    'cases.channel': 'phone=1 email=2 web=3 social=facebook|twitter',
    'activities.status': 'planned=0|open|scheduled done=1 cancelled=2',
    'activities.type': 'email=4202 call=4210 meeting=4201 task=4212',
    'quotes.status': 'draft=0 sent=1|active accepted=2|won declined=3|closed|lost',
  },
};
