import type { Source } from './source.ts';

/** HubSpot deals, by labels and internal names. */
export const hubspot: Source = {
  system: 'hubspot',
  fingerprints: ['deals: dealname dealstage'],
  headers: {
    deals: `
      customer_id=associatedcompany|associatedcompany(primary)|associatedcompanyids
      contact_id=associatedcontact|associatedcontactids
      owner_id=hubspotownerid
      stage=dealstage
      :won=isclosedwon
      :lost=isclosedlost
      status=dealstatus
      amount=closedamount|amountincompanycurrency
      currency=dealcurrencycode
      probability=dealprobability|forecastprobability
      created_at=createdate
      close_date=closedate@
      last_stage_change_at=dateenteredcurrentstage
      last_activity_at=lastcontacted
      source=originaltrafficsource|originalsource
      product=associatedproduct|products
      won_reason=closedwonreason
    `,
    stage_history: `
      changed_at=dateentered|timestamp
      stage=value
    `,
  },
};
