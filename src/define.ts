import './elements/crm-forecast/define.ts';
import './elements/crm-funnel/define.ts';
import './elements/crm-kpi/define.ts';
import './elements/crm-nps/define.ts';
import './more.ts';

export * from './index.ts';
