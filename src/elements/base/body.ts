import { periodName } from '../../i18n/periods.ts';
import { faultText, reasonText, type Language } from '../../i18n/say.ts';
import type { Answer, MetricAnswer } from '../../query/answer.ts';
import type { Fault } from '../../util/fault.ts';
import type { Shown } from './frame.ts';
import type { Answers, Inquiry } from './inquiry.ts';
import { missing, type Look } from './view.ts';

type Body = Shown['body'];

const asOfText = ({ asOf }: Answer, { formats, settings }: Look): string =>
  formats.date(asOf - 1, settings.base.timeZone);

/** What the values rest on. */
export function footOf(answer: Answer, look: Look): string {
  const { texts, formats } = look;
  const [first] = Object.values(answer.metrics);
  const parts = [
    // A calculator's answer rests on no rows.
    first && first.n > 0 && texts.n(formats.count(first.n)),
    texts.asOf(asOfText(answer, look)),
    !answer.period.complete && texts.toDate,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What does not keep the view from being shown: amounts without a rate, newer data that could not be had. */
export function doubtsOf(
  answers: Answers | undefined,
  fault: Fault | undefined,
  language: Language,
): string[] {
  const codes = new Set<string>();
  const look = ({ reason, series, groups, comparison }: Partial<MetricAnswer>): void => {
    if (reason?.startsWith('no-rate:')) for (const code of reason.slice(8).split(',')) codes.add(code);
    for (const part of [...(series ?? []), ...(groups ?? []), ...(comparison ? [comparison] : [])])
      look(part);
  };
  for (const { metrics } of Object.values(answers ?? {})) Object.values(metrics).forEach(look);
  return [
    ...(codes.size ? [reasonText(`no-rate:${[...codes].join()}`, language)] : []),
    ...(fault ? [faultText(fault.code, fault.details, language)] : []),
  ];
}

/** Why there is nothing to see and what to do; throws where the data lack what the tag needs. */
export function emptyBody(reason: string, filter: string, answer: Answer, look: Look): Body {
  const fault = missing(reason);
  if (fault) throw fault;
  const { texts, formats, settings, report } = look;
  const why = reasonText(reason, look);
  // Neither another period nor another filter helps.
  if (reason.startsWith('no-rate')) return { state: 'empty', title: texts.errorTitle, text: why };
  const period =
    answer.period.from && periodName(answer.period, formats, texts, settings.base.fiscalYearStart);
  const hint = texts.emptyHint(
    filter,
    period,
    formats.date(report?.newest ?? answer.asOf - 1, settings.base.timeZone),
  );
  return { state: 'empty', title: texts.emptyTitle, text: `${why} ${hint}` };
}

export const errorBody = ({ code, details }: Fault, language: Language): Body => ({
  state: 'error',
  title: language.texts.errorTitle,
  text: faultText(code, details, language),
});

/** How far the file that is being read has got. */
export const progressText = ({ progress }: Inquiry, { texts, formats }: Language): string =>
  progress
    ? texts.progress(
        progress.file,
        formats.bytes(progress.bytes),
        progress.rows,
        formats.count(progress.rows),
      )
    : texts.loading;
