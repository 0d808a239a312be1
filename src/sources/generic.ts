import type { Source } from './source.ts';

/** Spellings that several systems share, or that people choose themselves. */
export const generic: Source = {
  system: 'generic',
  fingerprints: [],
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
      closed_at=closedon|closeddate|dateclosed|closetime
      last_activity_at=lastactivitydate
      next_activity_at=nextactivitydate
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
      changed_at=changedate|enteredat|date|changetime|changedon
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
    leads: `
      created_at=createdate|createdon|firstcontactdate|datecreated
      status=leadstatus
      source=leadsource|origin|channel
      campaign_id=campaign
      owner_id=leadowner|owner
      product=productinterest
      mql_at=mqldate
      sql_at=sqldate
      converted_deal_id=opportunity
      first_response_at=firstresponse|firstrespondedon
      lead_id=mqlid
      region=country|territory
    `,
    surveys: `
      score=rating|npsscore|howlikely|nps|csat|ces|csatscore|cesscore|satisfaction|satisfactionscore|effortscore|likelihoodtorecommend|surveyscore|npsrating|csatrating
      responded_at=responsedate|submittedat|surveydate|date|answeredat|completedat|createdat|timestamp|respondedon
      comment=feedback|reason
      survey_id=responseid
      customer_id=customername|customer|account|accountname|company|client
      person_id=respondent|contact|email|respondentid
      agent_id=agent
      case_id=ticketid|case
      kind=surveytype|type
      sent_at=sent|sentdate
    `,
    orders: `
      order_id=ordernumber|order#|order|orderno|invoiceno
      customer_id=customeremail|customer|customername|client|account
      placed_at=createdat|processedat|orderdate|date|purchasedate|orderedat|orderedon
      paid_at=paiddate
      payment_status=financialstatus
      shipped_at=fulfilledat
      channel=source|sourcename|origin
      placed_by=employee
      currency=ordercurrency
      gross=ordersubtotal
      discount=discountamount|totaldiscounts
      tax=taxes|totaltax
      refunded=refundedamount|refunds|refund
      total=ordertotal|totalprice|amount|orderamount|grandtotal|ordervalue
      net=netsales
      outstanding=outstandingbalance
      status=orderstatus
    `,
    targets: `
      value=target|quota|goal|quotaamount
      metric=kpi|measure
      period_start=start|from|startdate
      period_end=end|to|enddate|duedate
      owner_id=owner|rep|salesagent
      title=name
    `,
    users: `
      name=rep|salesperson|agent|ownername|firstnamelastname
      user_id=ownerid|salesagent|salesrep|repid|agentid|employeeid
      manager_id=manager
      region=regionaloffice|territory
      team=salesteam|group
      role=title|profile
    `,
    customers: `
      customer_id=accountid|account|clientid
      name=accountname|customername|company|customer|client|clientname
      created_at=created|createdon|datecreated
      first_purchase_at=firstorderdate|customersince|firstpurchase
      churned_at=churndate|cancelledat|lostdate|churnedon
      region=billingcountry|billingstate|officelocation|country
      customer_type=type
      csm_id=csm|customersuccessmanager|accountmanager
      industry=sector
      segment=size|companysize|customersegment
      owner_id=accountowner|owner
    `,
  },
};
