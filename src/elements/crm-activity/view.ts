import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { heatView } from './heat.ts';
import { mixView } from './mix.ts';
import { perRepView } from './per-rep.ts';
import type { ActivityAsked } from './question.ts';
import { timeView } from './time.ts';

const of = { mix: mixView, heat: heatView, time: timeView, 'per-rep': perRepView };

export const activityView = (asked: ActivityAsked, answers: Answers, look: Look): View | Empty =>
  of[asked.view](answers, look, asked);
