import type { Source } from '../source.ts';

/** WooCommerce: order export plug-ins, Analytics files and the product export. */
export const woocommerce: Source = {
  system: 'woocommerce',
  fingerprints: [
    'orders: ordernumber ordertotal paiddate|ordercurrency|orderdate',
    'orders: order# netsales|nrevenue(formatted) status|customer',
    'orders: orderid orderdate ordertotal|ordersubtotal shippingtotal|paymentmethod',
    'products: id sku name categories regularprice|published',
    'stock: sku stock lowstockamount|name',
  ],
  headers: {
    orders: `
      customer_id=customerid|customeremail
      channel=attribution
      discount=discounttotal|cartdiscount|orderdiscount
      tax=taxtotal
      shipping=shippingtotal
      refunded=refundedtotal
      net=nrevenue(formatted)
      :line=itemname|lineitemname
    `,
    order_lines: `
      order_id=ordernumber
      product_id=itemsku|itemproductid|productsku
      name=itemname|productname
      quantity=itemquantity|itemssold
      unit_price=itemprice
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
