import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { abcView } from './abc.ts';
import type { ClvAsked } from './question.ts';
import { segmentsView } from './segments.ts';
import { valueView } from './value.ts';

const of = { segments: segmentsView, value: valueView, abc: abcView };

export const clvView = (asked: ClvAsked, answers: Answers, look: Look): View | Empty =>
  of[asked.view](asked, answers, look);
