import type { Layout } from './layout.ts';
import { activityManagement } from './views/activity-management.ts';
import { cleanYourRoom } from './views/clean-your-room.ts';
import { crmSuccess } from './views/crm-success.ts';
import { customerPortal } from './views/customer-portal.ts';
import { customerSuccess } from './views/customer-success.ts';
import { forecast } from './views/forecast.ts';
import { marketing } from './views/marketing.ts';
import { openPipe } from './views/open-pipe.ts';
import { pipeGen } from './views/pipe-gen.ts';
import { sales } from './views/sales.ts';
import { service } from './views/service.ts';
import { stateOfTheUnion } from './views/state-of-the-union.ts';

/** The dashboards of the kit, in the order of a business day. */
export const layouts: readonly Layout[] = [
  stateOfTheUnion,
  activityManagement,
  openPipe,
  pipeGen,
  forecast,
  cleanYourRoom,
  marketing,
  sales,
  service,
  customerSuccess,
  customerPortal,
  crmSuccess,
];

export const layoutNamed = (id: string): Layout | undefined => layouts.find((layout) => layout.id === id);
