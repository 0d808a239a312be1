import type { Answer } from '../../query/answer.ts';
import type { Question } from '../../query/question.ts';
import { homeOf, type Guest } from '../base/home.ts';
import type { Subject } from '../base/tools/subject.ts';
import type { Look } from '../base/view.ts';

/** Lists the rows of a question in a dialog, where the tag that lists rows is there. */
export async function openRows(tag: Guest, title: string, question: Question, look: Look): Promise<void> {
  if (!customElements.get('crm-table')) return;
  const [{ showRows }, { toolTexts }] = await Promise.all([
    import('../base/tools/rows.ts'),
    import('../base/tools/texts.ts'),
  ]);
  // The tools took their time to come, and the tag may be gone.
  if (!tag.isConnected) return;
  const subject = {
    ...{ tag, language: look, settings: look.settings, home: homeOf(tag) },
    view: { title },
    answers: { main: { question } as Answer },
  };
  showRows(subject as unknown as Subject, toolTexts(look));
}
