import type { Source } from '../source.ts';

const words = {
  'orders.status':
    'completed=paid|succeeded refunded=partialrefund pending=requiresaction|requirespaymentmethod cancelled=canceled failed=blocked',
};

/** Stripe Dashboard files: amounts as people write them. */
export const stripe: Source = {
  system: 'stripe',
  fingerprints: [
    'subscriptions: customerid currentperiodend canceledat|endedat|status',
    'orders: id amount amountrefunded|captured status',
    'customers: id email delinquent|defaultsource|accountbalance',
  ],
  headers: {
    customers: `
      customer_id=customerid|id
      name=customername|name|description
      created_at=created
    `,
    subscriptions: `
      subscription_id=id|subscriptionid
      plan=plan|planpriceid|product
      product=product
      mrr=planamount|amount
      currency=plancurrency
      valid_from=start|startdate|created
      valid_to=endedat
      cancel_reason=cancellationreason
      term_end=currentperiodend
      term_start=currentperiodstart
      :interval=interval|planinterval
    `,
    orders: `
      customer_id=customerid|customeremail
      placed_at=created|createddate
      total=amount
      refunded=amountrefunded
    `,
  },
  words,
};

/** Stripe by the names of its programming interface: amounts in the smallest unit of the currency. */
export const stripeApi: Source = {
  system: 'stripe-api',
  fingerprints: [
    'subscriptions: currentperiodstart currentperiodend customer',
    'subscriptions: customer planamount|unitamount',
  ],
  headers: {
    subscriptions: `
      subscription_id=id|subscriptionid
      customer_id=customer|customerid
      plan=plannickname|pricenickname|planid
      product=product|productid
      mrr=planamount|unitamount
      valid_from=startdate|startdateat|created
      valid_to=endedat
      cancel_reason=cancellationdetailsreason
      term_end=currentperiodend
      term_start=currentperiodstart
      :interval=planinterval|priceinterval|interval
    `,
  },
  words,
};
