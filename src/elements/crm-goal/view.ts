import type { Answer } from '../../query/answer.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { listView } from './list.ts';
import type { GoalAsked } from './question.ts';
import { singleView } from './single.ts';
import { smartView } from './smart.ts';

const views = { single: singleView, list: listView, smart: smartView };

export const goalView = (asked: GoalAsked, answer: Answer, look: Look): View | Empty =>
  views[asked.kind](asked, answer, look);
