import type { Source } from './source.ts';

/** Pipedrive deals, without the "Deal - " in front. */
export const pipedrive: Source = {
  system: 'pipedrive',
  fingerprints: ['deals: dealtitle'],
  headers: {
    deals: `
      name=title
      customer_id=organization
      contact_id=contactperson
      currency=currencyofvalue
      created_at=dealcreated|creationdate
      close_date=expectedclosedate
      :won_at=wontime
      :lost_at=losttime
      closed_at=dealclosedon|closedon
      last_stage_change_at=laststagechange
      source=label
    `,
  },
};
