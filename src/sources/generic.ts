import type { Source } from './source.ts';

/** Spellings that several systems share, or that people choose themselves. */
export const generic: Source = {
  system: 'generic',
  fingerprints: ['stage_history: opportunityid fromstage|enteredat|changedat stage|tostage|newstage'],
  headers: {
    deals: `
      deal_id=opportunityid
      name=dealname|opportunity|deal|potential
      customer_id=accountname|account|company|companyname|customer|customername|client|sellerid
      owner_id=dealowner|owner|assigneduser|salesagent|salesrep|salesperson|rep|potentialowner|srid|accountmanager
      pipeline=salesprocess
      stage=salesstage|opportunitystage|pipelinestage|dealstep
      amount=amount(converted)|value|dealvalue|dealsize|opportunityamount|closevalue|contractvalue|revenue|dealamount|acv|tcv
      currency=amountcurrency
      probability=probability(%)|probability,%|winprobability|chance
      created_at=created|createdon|engagedate|opendate|opened|openedat|datecreated
      close_date=closingdate|expectedclose|estimatedclose|expectedclosing
      closed_at=actualclosedate|closedon|closeddate|dateclosed|closetime
      last_activity_at=lastactivitydate|lastmeaningfulactivitydate
      next_activity_at=nextactivitydate|nextactiondue
      next_step=nextaction
      source=leadsource|origin|channel
      campaign_id=campaign
      product=productname
      region=territory|regionaloffice
      deal_type=type
      lost_reason=lossreason|closedlostreason|reasonforloss
      won_reason=winreason
      cost=cogs
      proposal_sent_at=proposaldate|quotedate
      lead_id=mqlid
      segment=businesssegment|companysize
      :won_at=wondate|datewon|wonon
      :lost_at=lostdate|datelost|loston
      team=salesteam
    `,
    stage_history: `
      changed_at=changedate|enteredat|date|changetime|changedon|at|timestamp
      from_stage=previousstage|from
      stage=to|newstage
      deal_id=deal
      owner_id=owner
      changed_by=createdbyid|user
    `,
    stages: `
      stage=stagename|label|masterlabel|dealstage
      sort_order=order|position|displayorder|rank
      category=status|type
      probability=defaultprobability|dealprobability
    `,
    users: `
      name=rep|salesperson|agent|ownername|firstnamelastname
      user_id=ownerid|salesagent|salesrep|repid|agentid|employeeid
      manager_id=manager
      region=regionaloffice|territory
      team=salesteam|group
      role=title|profile
    `,
    targets: `
      value=target|quota|goal|quotaamount
      metric=kpi|measure
      period_start=start|from|startdate
      period_end=end|to|enddate|duedate
      owner_id=owner|rep|salesagent
      title=name
    `,
    surveys: `
      score=rating|npsscore|howlikely|nps|csat|ces|csatscore|cesscore|satisfaction|satisfactionscore|effortscore|likelihoodtorecommend|surveyscore|npsrating|csatrating|~howlikely|~likelytorecommend|~howsatisfied
      responded_at=responsedate|submittedat|datesubmitted|surveydate|date|answeredat|completedat|createdat|timestamp|respondedon
      comment=feedback|reason
      survey_id=responseid
      customer_id=customername|customer|account|accountname|company|client
      person_id=respondent|contact|email|respondentid
      agent_id=agent
      case_id=ticketid|case
      kind=surveytype|type
      sent_at=sent|sentdate
    `,
  },
};
