import type { Source } from '../source.ts';

/** Mailchimp: audience exports (subscribed, unsubscribed, cleaned members) and campaign reports. */
export const mailchimp: Source = {
  system: 'mailchimp',
  fingerprints: [
    'subscribers: emailaddress optintime|confirmtime',
    'subscribers removed_reason=unsubscribed: emailaddress unsubtime leid|euid|optintime|confirmtime',
    'subscribers removed_reason=cleaned: emailaddress cleantime leid|euid|optintime|confirmtime',
    'campaigns channel=email: totalrecipients successfuldeliveries',
    'campaigns channel=email: subject senddate uniqueopens|openrate|totalopens',
  ],
  headers: {
    subscribers: `
      subscriber_id=emailaddress|leid|euid
      list=audience
      subscribed_at=optintime|confirmtime
      removed_at=unsubtime|cleantime
    `,
    campaigns: `
      campaign_id=uniqueid
      name=title|subject
      start_date=senddate
      end_date=senddate
      num_sent=totalrecipients|successfuldeliveries
      num_responses=uniqueclicks
      cost=campaigncost
      value_won=revenuecreated
    `,
  },
};
