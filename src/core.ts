/* What a page may call, whatever tags it shows. */
export { clearCache, configure } from './client/connect.ts';
export { openSource, publishSource, type Source, type SourceEvent, type Spec } from './client/store.ts';
export { diagnose, type Diagnosis } from './elements/base/define.ts';
export type { ErrorDetail, ReadyDetail, SelectDetail } from './elements/base/events.ts';
export { CrmElement } from './elements/base/element.ts';
export { version } from './elements/base/version.ts';
export { CrmForecast } from './elements/crm-forecast/element.ts';
export { CrmFunnel } from './elements/crm-funnel/element.ts';
export { CrmKpi } from './elements/crm-kpi/element.ts';
export { CrmNps } from './elements/crm-nps/element.ts';
export type { Texts } from './i18n/en.ts';
export { registerLanguage } from './i18n/languages.ts';
export type { Answer, MetricAnswer } from './query/answer.ts';
export type { Filter, Question, RowsAnswer, RowsQuestion } from './query/question.ts';
export type { Report } from './query/report.ts';
export { Fault, type FaultCode, type FaultDetails } from './util/fault.ts';
