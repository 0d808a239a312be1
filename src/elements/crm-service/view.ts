import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { leaderboardView } from '../crm-leaderboard/view.ts';
import { callsView, hoursView } from './calls.ts';
import { backlogView, channelsView, responseView, volumeView } from './cases.ts';
import { agentsAsked, type ServiceAsked, type ServiceView } from './question.ts';

const of: Record<ServiceView, (answers: Answers, look: Look, asked: ServiceAsked) => View | Empty> = {
  volume: volumeView,
  backlog: backlogView,
  response: responseView,
  channels: channelsView,
  agents: (answers, look, asked) => leaderboardView(agentsAsked(asked), answers, look),
  calls: callsView,
  hours: hoursView,
};

export const serviceView = (asked: ServiceAsked, answers: Answers, look: Look): View | Empty =>
  of[asked.view](answers, look, asked);
