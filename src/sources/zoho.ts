import type { Source } from './source.ts';

/** Zoho CRM deals. */
export const zoho: Source = {
  system: 'zoho',
  fingerprints: [
    'deals: dealname closingdate',
    'deals: potentialname closingdate',
    'users: userid firstname lastname email',
  ],
  headers: {
    deals: `
      deal_id=potentialid
      name=potentialname
      contact_id=contactname
      forecast_category=forecasttype
      created_at=createdtime
      last_stage_change_at=stagemodifiedtime
      last_activity_at=lastactivitytime
      campaign_id=campaignsource
      lost_reason=reasonforlosss
      competitors=competitorname
    `,
    stage_history: `
      changed_at=modifiedtime|stagemodifiedtime
      close_date=closingdate
    `,
    users: `
      name=username
    `,
  },
};
