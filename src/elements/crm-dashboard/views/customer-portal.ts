import { kpi, now, type Layout } from '../layout.ts';

export const customerPortal: Layout = {
  id: 'customer-portal',
  period: 'last-12-months',
  compare: 'previous',
  filters: ['location', 'product_family'],
  cards: [
    {
      tag: 'crm-stock',
      metrics: ['stock-available', 'stock-on-hand', 'incoming-stock'],
      span: 12,
      heading: 'availableStock',
    },
    kpi(3, 'order-value', 'order-count', 'average-order-value'),
    now(3, 'outstanding-balance'),
    kpi(3, 'out-of-stock-skus', 'low-stock-skus'),
    kpi(
      3,
      'portal-order-share',
      ...['self-service-order-rate', 'online-sales-share', 'return-rate', 'portal-visitor-to-lead-rate'],
    ),
    {
      tag: 'crm-orders',
      metrics: ['order-cycle-time', 'time-to-pick', 'time-to-ship', 'on-time-delivery-rate', 'otif-rate'],
      attributes: { view: 'timeline', top: '8' },
      span: 12,
      heading: 'orderTimeline',
    },
    {
      tag: 'crm-trend',
      metrics: ['order-value'],
      attributes: { grain: 'month', kind: 'columns' },
      span: 6,
      heading: 'purchasesByMonth',
    },
    {
      tag: 'crm-breakdown',
      metrics: ['abc-class'],
      attributes: { top: '8' },
      span: 6,
      heading: 'purchasesByProduct',
    },
    {
      tag: 'crm-orders',
      metrics: ['orders-by-status', 'open-orders'],
      attributes: { view: 'status' },
      span: 4,
      heading: 'ordersByStatus',
    },
    { tag: 'crm-breakdown', metrics: ['sales-by-channel'], span: 4, heading: 'salesByChannel' },
    { tag: 'crm-breakdown', metrics: ['return-reasons'], span: 4, heading: 'returnReasons' },
    { tag: 'crm-table', metrics: ['bought-together'], span: 12, heading: 'boughtTogether' },
    {
      tag: 'crm-stock',
      metrics: [
        ...['stock-value', 'days-of-inventory', 'overstock-value', 'slow-moving-stock', 'expiring-stock'],
        ...['sell-through-rate', 'inventory-turnover'],
      ],
      attributes: { view: 'value' },
      span: 12,
      heading: 'overstock',
    },
  ],
};
