import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { movementsView } from './movements.ts';
import type { CohortAsked } from './question.ts';
import { tableView } from './table.ts';

export const cohortView = (asked: CohortAsked, answers: Answers, look: Look): View | Empty =>
  asked.view === 'movements' ? movementsView(answers, look) : tableView(answers, look, asked);
