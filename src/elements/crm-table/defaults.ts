/** Columns that tell most of a row, in this order; those that the file lacks are left out. */
const telling: ReadonlyMap<string, string> = new Map([
  ['activities', 'type owner_id customer_id deal_id due_at completed_at status outcome'],
  ['calls', 'call_id agent_id queue started_at result wait_s talk_s'],
  ['campaigns', 'name channel status start_date end_date budget cost'],
  ['cases', 'case_id topic customer_id agent_id priority status created_at first_solved_at'],
  ['customers', 'name status owner_id segment region first_purchase_at health_score'],
  ['deals', 'name amount stage owner_id customer_id close_date status created_at'],
  ['leads', 'lead_id source owner_id status score created_at converted_at'],
  ['orders', 'order_id customer_id placed_at status promised_at shipped_at net total'],
  ['order_lines', 'order_id product_id quantity unit_price discount backordered_qty'],
  ['products', 'name sku family list_price'],
  ['quotes', 'quote_id deal_id owner_id status amount sent_at'],
  ['stage_history', 'deal_id from_stage stage changed_at'],
  ['stock', 'product_id location available committed incoming incoming_at reorder_point as_of'],
  ['subscriptions', 'customer_id plan mrr status valid_from valid_to'],
  ['surveys', 'customer_id kind score responded_at comment'],
  ['usage', 'customer_id feature at events'],
]);

/** The moment by which a table's rows belong to a period. */
const dating: ReadonlyMap<string, string> = new Map([
  ['activities', 'completed_at'],
  ['calls', 'started_at'],
  ['campaigns', 'start_date'],
  ['case_events', 'at'],
  ['cases', 'created_at'],
  ['costs', 'period_start'],
  ['customers', 'first_purchase_at'],
  ['deals', 'created_at'],
  ['leads', 'created_at'],
  ['orders', 'placed_at'],
  ['quotes', 'sent_at'],
  ['stage_history', 'changed_at'],
  ['stock', 'as_of'],
  ['subscribers', 'subscribed_at'],
  ['subscriptions', 'valid_from'],
  ['surveys', 'responded_at'],
  ['targets', 'period_start'],
  ['touches', 'at'],
  ['usage', 'at'],
  ['visits', 'at'],
]);

const fewest = 3;
const most = 8;

/** What is shown of a table where nobody says: what tells most, and where that is little the file's own first columns. */
export function shownColumns(table: string, known: readonly string[]): string[] {
  const own = (telling.get(table) ?? '').split(' ').filter((name) => known.includes(name));
  // A deal's amount in its own currency says more than what it was converted to.
  const rest = known.filter((name) => !own.includes(name) && !/_base$|^is_/.test(name));
  return own.length >= fewest ? own : [...own, ...rest].slice(0, most);
}

export const datedBy = (table: string): string | undefined => dating.get(table);

/** The dimension by which others know what a column's ids are. */
const dimensions: ReadonlyMap<string, string> = new Map([
  ['customer_id', 'customer'],
  ['product_id', 'product'],
  ['campaign_id', 'campaign'],
  ['user_id', 'owner'],
]);
export const dimensionOfKey = (column: string): string => dimensions.get(column) ?? column;
