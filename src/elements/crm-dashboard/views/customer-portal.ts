import { kpi, type Layout } from '../layout.ts';

export const customerPortal: Layout = {
  id: 'customer-portal',
  filters: ['location', 'product_family'],
  cards: [
    {
      tag: 'crm-stock',
      metrics: ['stock-available', 'stock-on-hand', 'incoming-stock'],
      span: 12,
      heading: 'availableStock',
    },
    {
      tag: 'crm-orders',
      metrics: ['orders-by-status', 'open-orders'],
      attributes: { view: 'status' },
      span: 6,
      heading: 'ordersByStatus',
    },
    {
      tag: 'crm-orders',
      metrics: ['order-cycle-time', 'time-to-pick', 'time-to-ship', 'on-time-delivery-rate', 'otif-rate'],
      attributes: { view: 'timeline' },
      span: 6,
      heading: 'orderTimeline',
    },
    kpi(4, 'order-value', 'order-count', 'average-order-value'),
    kpi(4, 'out-of-stock-skus', 'low-stock-skus'),
    kpi(4, 'outstanding-balance'),
    {
      tag: 'crm-trend',
      metrics: ['order-value'],
      attributes: { grain: 'month', kind: 'columns' },
      span: 6,
      heading: 'purchasesByMonth',
    },
    {
      tag: 'crm-breakdown',
      metrics: ['order-value'],
      attributes: { by: 'product_family' },
      span: 6,
      heading: 'purchasesByFamily',
    },
    { tag: 'crm-table', metrics: ['bought-together'], span: 6, heading: 'boughtTogether' },
    kpi(6, 'portal-order-share', 'self-service-order-rate', 'portal-visitor-to-lead-rate'),
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
    { tag: 'crm-breakdown', metrics: ['sales-by-channel'], span: 4, heading: 'salesByChannel' },
    { tag: 'crm-breakdown', metrics: ['return-reasons'], span: 4, heading: 'returnReasons' },
    kpi(4, 'online-sales-share', 'return-rate'),
  ],
};
