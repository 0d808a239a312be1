import type { Source } from '../source.ts';

/** SuiteCRM: module exports (labels) and field names. */
export const suitecrm: Source = {
  system: 'suitecrm',
  fingerprints: [
    'deals: opportunityname|name salesstage expectedclosedate|dateclosed|datecreated',
    'leads: leadsource status datecreated|dateentered assignedto|assignedusername|assigneduserid',
    'cases: casenumber state|status datecreated|dateentered',
    'campaigns: campaigntype budget|actualcost startdate|enddate',
    'touches: activitytype activitydate targettrackerkey|targetid|campaignid',
  ],
  headers: {
    deals: `
      name=opportunityname
      amount=opportunityamount|amountusdollar
      currency=currencyid
      owner_id=assignedto|assignedusername|assigneduserid
      created_at=datecreated|dateentered
      close_date=expectedclosedate|dateclosed
      deal_type=opportunitytype|businesstype
    `,
    leads: `
      created_at=datecreated|dateentered
      owner_id=assignedto|assignedusername|assigneduserid
      source=leadsource
      campaign_id=campaignid
    `,
    cases: `
      case_id=casenumber|number
      created_at=datecreated|dateentered
      agent_id=assignedto|assignedusername|assigneduserid
      customer_id=accountname|accountid
    `,
    campaigns: `
      channel=campaigntype
      cost=actualcost
      num_responses=expectedresponse
    `,
    touches: `
      type=activitytype
      at=activitydate
      person_id=targetid
    `,
  },
  words: {
    'cases.status':
      'new=opennew open=openassigned pending=openpendinginput closed=closedclosed|closedrejected|closedduplicate',
    'cases.priority': 'high=p1 normal=p2 low=p3',
  },
};
