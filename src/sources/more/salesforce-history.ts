import type { Source } from '../source.ts';

/**
 * Field history of Salesforce's opportunities, as a report and as the API gives it: one row a field that changed, which
 * ':field' names. What else a report says of the opportunity is of today and no history.
 */
export const salesforceHistory: Source = {
  system: 'salesforce-history',
  fingerprints: [
    'stage_history: opportunityid|opportunityname field|fieldevent oldvalue newvalue createddate|editdate',
  ],
  headers: {
    stage_history: `
      deal_id=opportunityid|opportunityname
      changed_at=createddate|editdate
      from_stage=oldvalue
      stage=newvalue
      changed_by=createdbyid|editedby
      :field=field|fieldevent
      :today=stage|fromstage|tostage|amount|closedate|probability|forecastcategory|ownerid
    `,
  },
  strict: true,
};
