import type { Source } from '../source.ts';

const words = {
  'orders.status': 'processing=paid&unfulfilled|partial',
  'orders.fulfillment_status': 'unfulfilled=(blank)',
};

/** Shopify's own exports of orders (one row a line), stock, products and customers. */
export const shopify: Source = {
  system: 'shopify',
  fingerprints: [
    'orders: lineitemname financialstatus',
    'stock: onhand|onhand(current) committed|committed(noteditable) sku|location|available|incoming',
    'products: handle title variantsku',
    'products: handle title sku vendor|type|productcategory',
    'customers: customerid firstname lastname totalspent|acceptsemailmarketing',
  ],
  headers: {
    customers: `
      customer_id=customerid|id
      name=company|defaultaddresscompany|firstname|lastname
      region=billingprovince|billingcountry|shippingcountry|defaultaddresscountrycode
    `,
    orders: `
      order_id=name
      customer_id=email|billingcompany|customeremail
      placed_at=createdat
      shipped_at=fulfilledat
      region=shippingprovince|shippingprovincename|shippingcountry
      :line=lineitemname
    `,
    order_lines: `
      order_id=name
      product_id=lineitemsku
      name=lineitemname
      quantity=lineitemquantity
      unit_price=lineitemprice
      discount=lineitemdiscount
    `,
    products: `
      product_id=variantsku|sku|handle
      sku=variantsku|sku
      name=title
      family=productcategory|type
      unit_cost=costperitem
      list_price=variantprice|price
    `,
    stock: `
      product_id=sku|handle
      on_hand=onhand(current)|onhand(new)
      available=available(noteditable)
      committed=committed(noteditable)
      unavailable=unavailable(noteditable)
      incoming=incoming(noteditable)
    `,
  },
  words,
  strict: true,
};

/** Shopify by the names of its programming interface, as connectors copy them: a table each. */
export const shopifyApi: Source = {
  system: 'shopify-api',
  fingerprints: [
    'orders: totallineitemsprice|subtotalprice totalprice financialstatus createdat|processedat',
    'order_lines: orderid variantid quantity fulfillmentstatus|sku|fulfillablequantity|unfulfilledquantity',
    'products: producttype publishedscope|publishedat handle title',
    'customers: orderscount totalspent createdat',
    'stock: inventoryitemid locationid available|onhand',
  ],
  headers: {
    orders: `
      order_id=id|orderid|name
      placed_at=processedat|createdat
      payment_status=displayfinancialstatus
      fulfillment_status=displayfulfillmentstatus
      shipped_at=fulfillmentscreatedat
      channel=sourcename
      currency=currencycode
      gross=totallineitemsprice
    `,
    order_lines: `
      line_id=id
      product_id=productid|sku|variantid
      name=title|name
      unit_price=price
      discount=totaldiscount
    `,
    products: `
      product_id=id
      name=title
      family=producttype
      unit_cost=inventoryitemcost
    `,
    stock: `
      product_id=inventoryitemid|sku
      location=locationid
      unavailable=damaged|qualitycontrol|safetystock|reserved
    `,
  },
  words,
  strict: true,
};
