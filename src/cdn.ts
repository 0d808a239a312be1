import './elements/crm-forecast/define.ts';
import './elements/crm-funnel/define.ts';
import './elements/crm-kpi/define.ts';
import './elements/crm-nps/define.ts';
import { onDemand } from './elements/base/on-demand.ts';

// One script tag is enough for all tags; a page with the first four alone never loads the others' file.
onDemand(() => import('./more.ts'));

export * from './core.ts';
