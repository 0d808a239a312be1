import type { Source } from '../source.ts';

/** Frappe CRM: field names of list exports. */
export const frappe: Source = {
  system: 'frappe',
  fingerprints: [
    'deals: dealvalue dealowner creation|expectedclosuredate',
    'leads: leadowner leadname|firstrespondedon creation|status',
  ],
  headers: {
    deals: `
      name=organizationname
      customer_id=organization
      stage=status
      created_at=creation
      close_date=expectedclosuredate
    `,
    leads: `
      created_at=creation
      owner_id=leadowner
      first_response_at=firstrespondedon
      region=territory
    `,
    stage_history: `
      stage=to
    `,
  },
};
