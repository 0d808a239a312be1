import type { Source } from '../source.ts';

/** Zendesk Support: ticket exports (labels) and API names. */
export const zendesk: Source = {
  system: 'zendesk',
  fingerprints: [
    'cases: firstreplytimeinminutes requester|assignee|solvedat',
    'cases: requester assignee tickettype|solvedat|satisfactionscore',
    'cases: requesterid submitterid assigneeid',
    'cases: ticketid ticketcreatedtimestamp|ticketcreateddate',
    'case_events: ticketid fieldname updated value',
    'case_events type=public_reply: ticketid public body created|createdat',
  ],
  headers: {
    cases: `
      case_id=ticketid
      created_at=createdat|ticketcreatedtimestamp|ticketcreateddate
      channel=via|viachannel|createdchannel
      type=tickettype
      topic=tags
      agent_id=assignee|assigneeid|assigneename
      team=group|groupid|ticketgroup
      customer_id=organization|organizationid|requesterid|requester
      first_response_s=firstreplytime*60|firstreplytimeinminuteswithinbusinesshours*60
      first_solved_at=initiallysolvedat
      solved_at=lastsolvedat|ticketsolvedtimestamp|ticketsolveddate
      reopens=countreopens
      agent_replies=replies|countpublicagentcomments
      customer_replies=countendusercomments
      assignee_changes=assigneestations|groupstations
      resolution_due_at=duedate|dueat
      csat=satisfactionscore|ticketsatisfactionscore|ticketsatisfactionrating
    `,
    case_events: `
      case_id=ticketid
      at=updated|created|createdat
      type=fieldname
      type?public_reply:internal_note=public
      actor_id=userid|authorid
      to_value=value
    `,
  },
  words: {
    'case_events.type': 'assigned=assigneeid',
    'cases.channel':
      'web=webform|webservice|webwidget|helpcenter phone=voice chat=messaging|chattranscript social=twitter|facebook|anychannel',
  },
};
