import type { Source } from './source.ts';

/** Salesforce deals: reports (labels) and API or Data Loader files (names). */
export const salesforce: Source = {
  system: 'salesforce',
  fingerprints: [
    'stage_history: opportunityid stagename createddate',
    'deals: stagename closedate',
    'deals: opportunityname stage',
    'users: userroleid|profileid managerid isactive',
    'targets metric=won-value: quotaamount startdate quotaownerid',
  ],
  headers: {
    deals: `
      name=opportunityname
      customer_id=accountid
      contact_id=contact|primarycontact
      owner_id=opportunityowner|ownername|opportunityowneralias
      pipeline=opportunityrecordtype
      stage=stagename
      :closed=closed|isclosed
      :won=won|iswon
      currency=opportunitycurrency|currencyisocode
      forecast_category=forecastcategoryname
      created_at=createddate
      last_stage_change_at=laststagechangedate
      last_activity_at=lastactivity
      next_activity_at=nextactivity
      campaign_id=primarycampaignsource
      deal_type=opportunitytype
      competitors=maincompetitor(s)|competitor
    `,
    stage_history: `
      deal_id=opportunityid
      changed_at=createddate|laststagechangedate
      stage=stagename|tostage
    `,
    targets: `
      value=quotaamount
      owner_id=quotaownerid
    `,
    users: `
      name=fullname
      role=userroleid|profileid
      team=department
      active=isactive
    `,
  },
};
