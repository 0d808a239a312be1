import '../src/define.ts';
import type { CrmDashboard } from '../src/index.ts';
import '../src/i18n/define/fa.ts';
import '../src/i18n/define/vi.ts';
import '../src/i18n/define/zh.ts';
import { choose, switches } from './switches.ts';

/* Which of the company's exports each dashboard is shown over; a page of one's own would name its own files the same way. */
const deals = ['opportunities', 'opportunity-details', 'opportunity-history', 'stages', 'targets', 'users'];
// The same for every view of the sales team, so that one metric is one number on all of them.
const sales = [...deals, 'activities', 'engagements', 'goals', 'customers', 'subscriptions', 'orders'];
const files: Readonly<Record<string, readonly string[]>> = {
  'state-of-the-union': sales,
  'activity-management': sales,
  'open-pipe': sales,
  'pipe-gen': [...sales, 'leads', 'campaigns', 'touches', 'costs'],
  forecast: [...sales, 'forecasts', 'leads'],
  'clean-your-room': [...sales, 'leads'],
  marketing: [...sales, 'leads', 'campaigns', 'touches', 'costs', 'subscribers', 'visits'],
  sales: [...sales, 'leads', 'quotes'],
  service: [
    'cases',
    'tickets',
    'case-events',
    'case-surveys',
    'calls',
    'nps',
    'users',
    'targets',
    'customers',
  ],
  'customer-success': [...sales, 'usage', 'nps', 'case-surveys', 'tickets', 'success-team', 'leads', 'costs'],
  'customer-portal': ['wholesale-orders', 'order-lines', 'products', 'stock', 'fx-rates'],
  'crm-success': [...sales, 'leads', 'case-surveys', 'visits', 'usage', 'milestones', 'costs', 'nps'],
};

const address = switches();
const board = document.getElementById('board') as CrmDashboard;
const view = document.getElementById('view') as HTMLSelectElement;
choose(view, address.get('view'));
const show = (): void => {
  board.view = view.value;
  board.src = files[view.value]!.map((name) => new URL(`./data/${name}.csv`, import.meta.url).href).join(' ');
};
view.addEventListener('change', show);
show();
