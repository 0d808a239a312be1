import type { Source } from '../source.ts';

/** WooCommerce: order export plug-ins, Analytics files and the product export. */
export const woocommerce: Source = {
  system: 'woocommerce',
  fingerprints: [
    'orders: ordernumber ordertotal paiddate|ordercurrency|orderdate',
    'orders: order# netsales|nrevenue(formatted) status|customer',
    'orders: ordernumber ordertotalamount orderdate|orderstatus|ordersubtotalamount',
    'orders: orderid orderdate ordertotal|ordersubtotal shippingtotal|paymentmethod',
    'products: id sku name categories regularprice|published',
    'stock: sku stock lowstockamount|name',
  ],
  headers: {
    orders: `
      customer_id=customerid|customeremail|email(billing)
      channel=attribution
      gross=ordersubtotalamount
      discount=discounttotal|cartdiscount|cartdiscountamount|orderdiscount
      tax=taxtotal|ordertotaltaxamount
      shipping=shippingtotal|ordershippingamount
      refunded=refundedtotal|orderrefundamount
      total=ordertotalamount
      region=countrycode(billing)
      net=nrevenue(formatted)
      :line=itemname|lineitemname
    `,
    order_lines: `
      order_id=ordernumber
      product_id=itemsku|itemproductid|productsku
      name=itemname|productname
      quantity=itemquantity|itemssold|quantity(refund)
      unit_price=itemprice|itemcost
    `,
    products: `
      product_id=sku
      sku=sku
      family=categories
      list_price=regularprice
    `,
    stock: `
      product_id=sku|id
      on_hand=stock
      reorder_point=lowstockamount
    `,
  },
};
