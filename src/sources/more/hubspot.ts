import type { Source } from '../source.ts';

/** HubSpot tables but for deals: labels and internal names. */
export const hubspot: Source = {
  system: 'hubspot',
  fingerprints: [
    'cases: ticketid ticketname',
    'cases: recordid ticketname ticketstatus|ticketowner|pipeline',
    'cases: hspipelinestage hsticketpriority|hsticketcategory|subject',
    'customers: recordid companyname companyowner companydomainname|industry|createdate',
    'leads: recordid lifecyclestage leadstatus|originalsource|originaltrafficsource',
    'leads: lifecyclestage hsleadstatus|hsanalyticssource|hubspotownerid',
    'activities type=call: calltitle|callnotes calloutcome|callduration activitydate',
    'activities type=meeting: meetingname|meetingtitle meetingoutcome|meetingstarttime activityassignedto|activitydate',
    'activities type=task: tasktitle|tasktype taskstatus duedate',
    'activities: engagementtype|hsactivitytype hstimestamp|engagementid',
  ],
  headers: {
    deals: `
      pipeline=dealpipelineid|hspipeline
      stage=dealpipelinestageid
      :closed=hsisclosed
      :deleted=archived
      :won=hsisclosedwon
      amount=amountinhomecurrency
      probability=hsdealstageprobability|hsforecastprobability
      forecast_category=hsmanualforecastcategory
      last_activity_at=noteslastupdated|hslastsalesactivitytimestamp
      next_activity_at=notesnextactivitydate
      next_step=hsnextstep
      source=hsanalyticssource
    `,
    stage_history: `
      changed_at=fivetranstart
      stage=dealstagename
    `,
    leads: `
      lead_id=contactid|vid
      created_at=createdate
      status=leadstatus|hsleadstatus
      source=originaltrafficsource|originalsource|hsanalyticssource
      source_detail=originalsourcedrilldown1|originaltrafficsourcedrilldown1
      campaign_id=firsttouchconvertingcampaign|lasttouchconvertingcampaign
      owner_id=contactowner|hubspotownerid
      score=hubspotscore
      region=countryregion|stateregion
      mql_at=becameamarketingqualifiedleaddate|dateentered"marketingqualifiedlead(lifecyclestagepipeline)"|hslifecyclestagemarketingqualifiedleaddate|hsv2dateenteredmarketingqualifiedlead
      sql_at=becameasalesqualifiedleaddate|dateentered"salesqualifiedlead(lifecyclestagepipeline)"|hslifecyclestagesalesqualifiedleaddate|hsv2dateenteredsalesqualifiedlead
      converted_at=becameanopportunitydate|becameacustomerdate
      first_response_at=firstoutreachdate|hsfirstoutreachdate|leadresponsetime
      customer_id=associatedcompany|associatedcompany(primary)
    `,
    activities: `
      activity_id=engagementid
      type=activitytype|engagementtype|hsactivitytype
      direction=calldirection|hscalldirection|hsemaildirection
      status=taskstatus|hstaskstatus
      outcome=calloutcome|hscalldisposition|hsmeetingoutcome|meetingoutcome
      status=hsmeetingoutcome|meetingoutcome
      owner_id=activityassignedto|assignedto|hubspotownerid
      deal_id=associateddealids|associateddeal
      lead_id=contactid|associatedcontact
      customer_id=companyid|associatedcompany
      created_at=createdate
      completed_at=activitydate|completedat|meetingstarttime|starttime|hstimestamp
      due_at=duedate|hstimestamp
      duration_s=hscallduration*.001|callduration
    `,
    campaigns: `
      name=campaignname
      budget=budgettotal
      cost=spendtotal
    `,
    customers: `
      customer_id=companyid
      name=companyname
      created_at=createdate
      first_purchase_at=closedate|becameacustomerdate|hslifecyclestagecustomerdate
      churned_at=recurringrevenuedate
      region=countryregion|stateregion
      customer_type=type
      owner_id=companyowner
    `,
    subscriptions: `
      mrr=monthlyrecurringrevenue|hsmrr
    `,
    cases: `
      case_id=ticketid|hsticketid
      created_at=createdate
      channel=source|sourcetype|hsoriginatingchanneltype
      topic=category|hsticketcategory
      type=category|hsticketcategory
      priority=hsticketpriority
      status=ticketstatus|hspipelinestage
      agent_id=ticketowner|hubspotownerid
      team=hubspotteam
      customer_id=associatedcompany(primary)|associatedcompany
      first_response_at=firstagentemailresponsedate|firstagentreplydate
      first_response_s=timetofirstagentemailreply|timetofirstagentreply*.001
      solved_at=lastcloseddate|closedate|hslastcloseddate|closeddate
      response_due_at=timetofirstresponsesladuedate
      resolution_due_at=timetoclosesladuedate
      resolution_breached=slaticketstatus
      csat=lastcsatsurveyrating|lastcessurveyrating
    `,
    surveys: `
      responded_at=surveysubmissiondate
      kind=surveytype
    `,
    touches: `
      at=created
      type=eventtype
      campaign_id=emailcampaignid
      person_id=recipient
    `,
  },
  words: {
    'cases.status': 'pending=2 on_hold=3 new=1 closed=4',
    'cases.type': 'question=generalinquiry|productquestion problem=productissue other=billingissue',
  },
};
