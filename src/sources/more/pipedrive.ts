import type { Source } from '../source.ts';

/** Pipedrive tables but for deals, and deals as its API names them; without the "Activity - " and the like in front. */
export const pipedrive: Source = {
  system: 'pipedrive',
  fingerprints: [
    'deals: title value status addtime stageid|pipelineid|wontime',
    'activities: activitysubject activityduedate|activitytype|activitydone',
    'leads: leadtitle leadleadcreated|leadowner|leadid',
    'customers: organizationname organizationid|organizationowner',
    'products: productname productproductcode|productcode productunitprices|productunit',
  ],
  headers: {
    deals: `
      deal_id=systemid
      customer_id=organizationid|orgidname|orgid
      contact_id=contactpersonid|personidname|personid
      owner_id=useridname|userid
      pipeline=pipelineid
      stage=stage(pipeline)|stageid
      created_at=addtime
      last_stage_change_at=stagechangetime
      source=sourcechannel|sourceorigin
      campaign_id=utmcampaign
      region=personprovincia
    `,
    leads: `
      created_at=leadcreated
      owner_id=owner
    `,
    activities: `
      status?done:planned=done
      completed_at=markedasdonetime
      due_at=duedate
      owner_id=assignedtouser
      deal_id=deal
      customer_id=organization
      created_at=addtime
      duration_s=duration
    `,
    customers: `
      owner_id=owner
      created_at=organizationcreated
      region=dealcountryofaddress|dealstatecountyofaddress|countryofaddress
    `,
    products: `
      sku=productcode
    `,
  },
  words: { 'activities.type': 'task=deadline|lunch' },
};
