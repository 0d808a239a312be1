import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { ageView } from './age.ts';
import { dealsView } from './deals.ts';
import { flowView } from './flow.ts';
import { movesView } from './moves.ts';
import type { PipelineAsked } from './question.ts';
import { stagesView } from './stages.ts';
import { timeInStageView } from './time-in-stage.ts';
import { waterfallView } from './waterfall.ts';

const of: Record<
  PipelineAsked['view'],
  (answers: Answers, look: Look, asked: PipelineAsked) => View | Empty
> = {
  stages: stagesView,
  age: ageView,
  'time-in-stage': timeInStageView,
  waterfall: waterfallView,
  moves: movesView,
  deals: dealsView,
  flow: flowView,
};

export const pipelineView = (asked: PipelineAsked, answers: Answers, look: Look): View | Empty =>
  of[asked.view](answers, look, asked);
