import type { Source } from '../source.ts';

/** EspoCRM: list exports (labels) and field names. */
export const espocrm: Source = {
  system: 'espocrm',
  fingerprints: [
    'deals: closedate amountcurrency name stage|accountname',
    'leads: assigneduser|assignedusername status source convertedat|opportunityamount|opportunity',
    'cases: number status priority account|accountname assigneduser|assignedusername',
    'campaigns: budget leadscreated|sent startdate type',
    'activities: datestart dateend parent|parentname status',
  ],
  headers: {
    deals: `
      contact_id=contact(primary)
      owner_id=assignedusername
    `,
    leads: `
      owner_id=assigneduser|assignedusername
      campaign_id=campaign|campaignname
      converted_deal_id=opportunity|opportunityname
      region=addresscountry
    `,
    activities: `
      owner_id=assigneduser|assignedusername
      deal_id=parent|parentname
      customer_id=account|accountname
      completed_at=datestart
      duration_s=duration
    `,
    campaigns: `
      channel=type
      num_sent=sent
      num_leads=leadscreated
      value_won=revenue
    `,
    cases: `
      case_id=number
      agent_id=assigneduser|assignedusername
      customer_id=account|accountname
    `,
    touches: `
      type=action
      at=actiondate
    `,
  },
};
