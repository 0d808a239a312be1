import type { Source } from './source.ts';

/** HubSpot exports (labels) and internal names. */
export const hubspot: Source = {
  system: 'hubspot',
  fingerprints: ['deals: dealname dealstage', 'leads: recordid lifecyclestage'],
  headers: {
    deals: `
      customer_id=associatedcompany
      contact_id=associatedcontact
      owner_id=hubspotownerid
      stage=dealstage
      :won=isclosedwon
      :lost=isclosedlost
      status=dealstatus
      amount=closedamount
      currency=dealcurrencycode
      probability=dealprobability
      created_at=createdate
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
    leads: `
      source=originaltrafficsource|originalsource
      owner_id=contactowner|hubspotownerid
      score=hubspotscore
      mql_at=becameamarketingqualifiedleaddate
      sql_at=becameasalesqualifiedleaddate
      converted_at=becameacustomerdate
      first_response_at=firstoutreachdate
    `,
    customers: `
      customer_id=companyid
      name=companyname
      created_at=createdate
      first_purchase_at=closedate|becameacustomerdate
      region=countryregion|stateregion
    `,
  },
};
