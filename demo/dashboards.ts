import '../src/define.ts';
import type { CrmDashboard } from '../src/index.ts';
import '../src/i18n/define/fa.ts';
import '../src/i18n/define/vi.ts';
import '../src/i18n/define/zh.ts';
import { choose, switches } from './switches.ts';

/* Which of the company's exports each dashboard is shown over; a page of one's own would name its own files the same way. */
const sales = ['opportunities', 'opportunity-details', 'opportunity-history', 'stages', 'targets', 'users'];
const files: Readonly<Record<string, readonly string[]>> = {
  'state-of-the-union': [...sales, 'customers', 'activities', 'orders'],
  'activity-management': [...sales, 'activities', 'engagements', 'goals'],
  'open-pipe': [...sales, 'activities'],
  'pipe-gen': [...sales, 'activities', 'leads', 'campaigns', 'touches', 'costs'],
  forecast: [...sales, 'forecasts', 'leads'],
  'clean-your-room': [...sales, 'activities', 'leads', 'customers'],
  marketing: [
    ...sales,
    'leads',
    'campaigns',
    'touches',
    'costs',
    'subscribers',
    'visits',
    'customers',
    'subscriptions',
  ],
  sales: [...sales, 'activities', 'leads', 'quotes', 'customers', 'orders', 'subscriptions'],
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
  'customer-success': [
    'customers',
    'subscriptions',
    'usage',
    'nps',
    'case-surveys',
    'tickets',
    'orders',
    'success-team',
    'engagements',
    'leads',
    'costs',
  ],
  'customer-portal': ['wholesale-orders', 'order-lines', 'products', 'stock', 'fx-rates'],
  'crm-success': [
    ...sales,
    'activities',
    'leads',
    'case-surveys',
    'visits',
    'usage',
    'customers',
    'goals',
    'milestones',
    'costs',
    'nps',
  ],
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
