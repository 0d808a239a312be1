import type { Source } from '../source.ts';

/** Freshdesk and Freshservice ticket exports. */
export const freshdesk: Source = {
  system: 'freshdesk',
  fingerprints: [
    'cases: ticketid initialresponsetime firstresponsetime|firstresponsetime(inhrs)|resolutionstatus|agentinteractions',
    'cases: ticketid resolvedtime duebytime|agentinteractions|resolutionstatus',
  ],
  headers: {
    cases: `
      case_id=ticketid
      created_at=createdtime
      channel=source
      topic=category|subcategory|tags
      agent_id=agent
      team=group
      customer_id=company|companyname|requesteremail|contactid
      product=product
      first_response_at=initialresponsetime
      first_response_s=firstresponsetime*3600
      solved_at=resolvedtime
      closed_at=closedtime
      agent_replies=agentinteractions
      customer_replies=customerinteractions
      response_due_at=firstresponseduebytime
      resolution_due_at=duebytime
      resolution_breached=resolutionstatus
      response_breached=firstresponsestatus
      csat=surveyresults|surveyresult
    `,
  },
  words: {
    'cases.status': 'open=2 pending=3 solved=4 closed=5',
    'cases.priority': 'low=1 normal=2 high=3 urgent=4',
    'cases.channel': 'email=1 portal=2 phone=3 social=5|6 chat=7 other=9|10',
  },
};
