import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { missingColumn, recognise } from '../../../src/sources/recognise.ts';
import type { Fault } from '../../../src/util/fault.ts';
import { dataFile } from './support.ts';

const none = new Map<string, string>();
const tableOf = (headers: string[], name = 'file.csv', named?: string) => {
  try {
    const { entity, system } = recognise(headers, name, named, none);
    return `${entity.$table} ${system}`;
  } catch (thrown) {
    return (thrown as Fault).code;
  }
};

/** What the rows of real files are; 'unknown' where the schema has no table for them, or the headers do not say it. */
const real: Record<string, string> = {
  'fivetran-salesforce/sf_account_data.csv': 'customers salesforce',
  'fivetran-salesforce/sf_contact_data.csv': 'unknown-table',
  'fivetran-salesforce/sf_event_data.csv': 'activities salesforce',
  'fivetran-salesforce/sf_lead_data.csv': 'leads salesforce',
  'fivetran-salesforce/sf_opportunity_data.csv': 'deals salesforce',
  'fivetran-salesforce/sf_opportunity_history_data.csv': 'stage_history salesforce',
  'fivetran-salesforce/sf_opportunity_line_item_data.csv': 'unknown-table',
  'fivetran-salesforce/sf_order_data.csv': 'orders salesforce',
  'fivetran-salesforce/sf_product_2_data.csv': 'products salesforce',
  'fivetran-salesforce/sf_task_data.csv': 'activities salesforce',
  'fivetran-salesforce/sf_user_data.csv': 'users salesforce',
  'fivetran-salesforce/sf_user_role_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_order_data.csv': 'orders shopify-api',
  'fivetran-shopify/shopify_order_line_data.csv': 'order_lines shopify-api',
  'fivetran-shopify/shopify_gql_order_line_data.csv': 'order_lines shopify-api',
  'fivetran-shopify/shopify_customer_data.csv': 'customers shopify-api',
  'fivetran-shopify/shopify_product_data.csv': 'products shopify-api',
  'fivetran-shopify/shopify_refund_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_gql_refund_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_order_line_refund_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_transaction_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_tender_transaction_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_fulfillment_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_abandoned_checkout_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_discount_code_basic_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_collection_product_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_customer_tag_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_location_data.csv': 'unknown-table',
  'fivetran-shopify/shopify_shop_data.csv': 'unknown-table',
  'fivetran-zendesk/ticket_data.csv': 'cases zendesk',
  'fivetran-zendesk/ticket_comment_data.csv': 'case_events zendesk',
  'fivetran-zendesk/ticket_field_history_data.csv': 'case_events zendesk',
  'fivetran-zendesk/ticket_tag_data.csv': 'unknown-table',
  'fivetran-zendesk/ticket_chat_data.csv': 'unknown-table',
  'fivetran-zendesk/ticket_form_history_data.csv': 'unknown-table',
  'fivetran-zendesk/organization_data.csv': 'unknown-table',
  'fivetran-zendesk/sla_policy_metric_history_data.csv': 'unknown-table',
  'zoho-crm/Accounts.csv': 'customers zoho',
  'zoho-crm/Calls.csv': 'calls zoho',
  'zoho-crm/Campaigns.csv': 'campaigns zoho',
  'zoho-crm/Campaign_Lead_Status.csv': 'unknown-table',
  'zoho-crm/Cases.csv': 'cases zoho',
  'zoho-crm/Contacts.csv': 'unknown-table',
  'zoho-crm/Events.csv': 'activities zoho',
  'zoho-crm/Invoices.csv': 'unknown-table',
  'zoho-crm/Invoice_Line_Items.csv': 'unknown-table',
  'zoho-crm/Leads.csv': 'leads zoho',
  'zoho-crm/Potentials.csv': 'deals zoho',
  'zoho-crm/Price_Books.csv': 'unknown-table',
  'zoho-crm/Products.csv': 'products zoho',
  'zoho-crm/Purchase_Orders.csv': 'unknown-table',
  'zoho-crm/Quotes.csv': 'quotes zoho',
  'zoho-crm/Sales_Orders.csv': 'orders zoho',
  'zoho-crm/Tasks.csv': 'activities zoho',
  'zoho-crm/Users.csv': 'users zoho',
  'zoho-crm/Vendors.csv': 'unknown-table',
  'sf-devorg/Account.csv': 'customers salesforce',
  'sf-devorg/Contact.csv': 'unknown-table',
  'sf-devorg/Lead.csv': 'leads salesforce',
  'sf-devorg/Opportunity.csv': 'deals salesforce',
  'sf-devorg/OpportunityHistory.csv': 'stage_history salesforce',
  'sf-devorg/OpportunityHistoryGroup.csv': 'unknown-table',
  'northwind/customers.csv': 'customers generic',
  'northwind/order-details.csv': 'order_lines generic',
  'northwind/orders.csv': 'orders generic',
  'northwind/products.csv': 'products generic',
  'northwind/suppliers.csv': 'unknown-table',
  'northwind/shippers.csv': 'unknown-table',
  'northwind/categories.csv': 'unknown-table',
  'maven-crm/accounts.csv': 'customers generic',
  'maven-crm/products.csv': 'products generic',
  'maven-crm/sales_pipeline.csv': 'deals generic',
  'maven-crm/sales_teams.csv': 'users generic',
  'maven-crm/data_dictionary.csv': 'unknown-table',
  'mrr-playbook/subscription_periods.csv': 'subscriptions generic',
  'nps-bank/NPStimeseries.csv': 'surveys generic',
  'olist-funnel/olist_closed_deals_dataset.csv': 'deals generic',
  'olist-funnel/olist_marketing_qualified_leads_dataset.csv': 'leads generic',
  'pwc-callcentre/Call-Center-Dataset.csv': 'calls generic',
  'support-tickets/customer_support_tickets.csv': 'cases generic',
  'telco-churn/Telco-Customer-Churn.csv': 'unknown-table',
  'uci-bank/bank_market.csv': 'unknown-table',
  'jaffle-gaggle/deals.csv': 'deals hubspot',
  'jaffle-gaggle/raw_user.csv': 'unknown-table',
  'online-retail-1011/published_segment_summary.csv': 'unknown-table',
};

describe('the history of stages', () => {
  test.each([
    ['opportunity_id,from_stage,to_stage,at', 'generic'],
    ['opportunity_id,from_stage,to_stage,timestamp', 'generic'],
    ['opportunity_id,stage,entered_at', 'generic'],
    ['deal_id,stage,at', 'generic'],
    ['Opportunity ID,From Stage,To Stage,Last Modified', 'salesforce'],
    [
      'Opportunity Name,From Stage,To Stage,Amount,Probability (%),Age,Close Date,Last Modified,Last Modified By',
      'salesforce',
    ],
    ['opportunity_id,old_value,new_value,created_date,field', 'salesforce-history'],
    [
      'Id,IsDeleted,OpportunityId,CreatedById,CreatedDate,Field,DataType,OldValue,NewValue',
      'salesforce-history',
    ],
    [
      'Opportunity ID,Opportunity Name,Edited By,Field / Event,Old Value,New Value,Edit Date',
      'salesforce-history',
    ],
  ])('%s', (headers, system) => {
    expect(tableOf(headers.split(','))).toBe(`stage_history ${system}`);
  });

  test('a change has an instant of its own: a close date is none', () => {
    const headers = ['deal_id', 'from_stage', 'to_stage', 'Close Date', 'Age'];
    expect(tableOf(headers)).toBe('unknown-table');
    const { entity, headers: mapped } = recognise(headers, 'x.csv', 'stage_history', none);
    expect(missingColumn(entity, mapped)).toBe('changed_at');
  });

  test('a field history says which field changed; what it says of today is no history', () => {
    const headers =
      'Opportunity Name,Opportunity ID,Edited By,Field / Event,Old Value,New Value,Edit Date,Stage,Close Date';
    const { headers: mapped } = recognise(headers.split(','), 'x.csv', undefined, none);
    expect(mapped.map(({ column, type }) => `${column} ${type}`)).toEqual([
      'null string',
      'deal_id id',
      'changed_by id',
      ':field string',
      'from_stage string',
      'stage string',
      'changed_at timestamp',
      ':today boolean',
      'null string',
    ]);
  });
});

describe('without being told', () => {
  test.each(Object.entries(real))('%s: %s', (path, expected) => {
    const bytes = dataFile(path);
    if (!bytes) return;
    const text = new TextDecoder().decode(bytes.subarray(0, 30_000));
    const headers = Papa.parse<string[]>(text, { preview: 1 }).data[0]!;
    expect(tableOf(headers, path.split('/').pop())).toBe(expected);
  });

  test('headers that could be anything are nothing, with the tables that they may be', () => {
    expect(tableOf(['id', 'name', 'email', 'created_at'])).toBe('unknown-table');
    expect(tableOf(['Name', 'Status', 'Owner', 'Date'])).toBe('unknown-table');
    expect(tableOf(['id', 'order_id', 'amount', 'created_at', 'status'])).toBe('unknown-table');
    try {
      recognise(['Invoice Id', 'Customer', 'Status', 'Date', 'Amount'], 'x.csv', undefined, none);
      expect.unreachable();
    } catch (thrown) {
      const { expected } = (thrown as Fault).details;
      expect((expected as string[]).length).toBeLessThan(5);
      expect(expected).toContain('orders');
    }
  });

  test('deals among many fields of a company are deals', () => {
    const custom = Array.from({ length: 200 }, (_, at) => `custom ${at}`);
    for (const named of [
      ['deal_id', 'stage', 'amount', 'created_at', 'close_date'],
      ['Deal ID', 'Stage', 'Close Date'],
    ])
      expect(tableOf([...named, ...custom])).toBe('deals generic');
    expect(tableOf(['id', 'stage', 'amount', 'created_at', ...custom])).toBe('unknown-table');
    expect(tableOf(['deal_id', 'amount', 'created_at', ...custom])).toBe('unknown-table');
  });

  test('a host that names the table is believed', () => {
    expect(tableOf(['id', 'name', 'email', 'created_at'], 'x.csv', 'leads')).toBe('leads generic');
    expect(tableOf(['id', 'name'], 'x.csv', 'no_such')).toBe('unknown-table');
  });
});
