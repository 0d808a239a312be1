import type { Source } from '../source.ts';

/** Spellings of the tables but for the core's, that several systems share or that people choose themselves. */
export const generic: Source = {
  system: 'generic',
  fingerprints: [
    'calls direction=inbound: callid|uniqueid|callsid speedofanswer|waittime|queuetime|speedofanswerinseconds',
    'order_lines: orderid productid unitprice quantity',
    'cases: ticketid ticketstatus|ticketpriority|tickettype',
    'subscriptions: subscriptionid customerid startdate|subscriptionstartedat|mrr|monthlyamount',
  ],
  headers: {
    deals: `
      deal_id=dealid|opportunityno
      owner_id=ownername|assignedto|responsible
      amount=estimatedvalue|dealvalue|totalvalue|price
      close_date=estimatedclosedate|expectedclosedate|expectedclosingdate
      created_at=creationdate|createdtime|createddate|createdate
      competitors=competitor
      industry=sector
      contact_id=contactname|contact
      region=country
      currency=currencycode
    `,
    leads: `
      lead_id=mqlid|leadno
      created_at=createdate|createddate|createdtime|created|createdon|firstcontactdate|datecreated
      status=leadstatus
      source=leadsource|origin|channel
      campaign_id=campaign
      owner_id=leadowner|owner|salesrep
      product=productinterest
      mql_at=mqldate|mqldatec
      sql_at=sqldate
      converted_at=conversiondate|convertedon
      converted_deal_id=opportunity
      first_response_at=firstresponse|firstresponsetime|firstrespondedon
      region=country|territory
      score=leadscore
    `,
    activities: `
      type=activitytype
      owner_id=owner|assignedto|rep|user
      deal_id=opportunityid|deal|opportunity
      lead_id=lead
      customer_id=account|company|customer
      created_at=created|createddate|datecreated
      completed_at=activitydate|completeddate|completedon|donedate|date
      due_at=duedate|due|scheduledfor
      duration_s=duration|durationminutes*60|durationmin*60|durationseconds|durationhours*3600
      outcome=result|disposition
      direction=calldirection
    `,
    quotes: `
      quote_id=quotenumber|quoteno|quote#|proposalid|proposalnumber
      deal_id=opportunityid|deal|opportunity
      customer_id=account|accountname|customer|company|client
      owner_id=owner|salesrep|rep
      sent_at=datesent|sentdate|sent|quotedate|proposaldate|issuedate
      amount=total|grandtotal|quoteamount|value|quotetotal
      status=quotestatus
      decided_at=accepteddate|acceptedat|decisiondate
    `,
    campaigns: `
      name=campaign|campaignname
      channel=type|campaigntype|medium
      start_date=start|startdate|launchdate
      end_date=end
      budget=budgetedcost|plannedcost
      cost=actualcost|spend|amountspent|totalspent
      num_sent=sent|recipients|delivered
      num_responses=responses
      num_leads=leads
      num_converted_leads=convertedleads
      num_won=wondeals|wonopportunities
      value_won=wonvalue|revenue
    `,
    touches: `
      touch_id=eventid
      type=event|action|eventtype
      at=eventtime|date|timestamp|occurredat
      person_id=contactid|contact|email|recipient
      campaign_id=campaign
      channel=medium
    `,
    costs: `
      period_start=month|from|startdate|start|date
      period_end=to|enddate|end
      category=type|costtype|kind
      amount=cost|spend|value
    `,
    customers: `
      customer_id=accountid|account|clientid|custnum|companyid
      name=accountname|customername|company|customer|client|clientname|companyname
      created_at=created|createdon|datecreated
      first_purchase_at=firstorderdate|customersince|firstpurchase|firstpurchasedate
      churned_at=churndate|cancelledat|lostdate|churnedon
      region=billingcountry|billingstate|officelocation|country
      customer_type=type
      csm_id=csm|customersuccessmanager|accountmanager
      industry=sector
      segment=size|companysize|customersegment
      owner_id=accountowner|owner
    `,
    subscriptions: `
      subscription_id=subscriptionoid
      customer_id=customeroid|customer|account|accountid
      plan=planname|planoid
      quantity=subscriptionquantity|seats
      mrr=monthlyamount|planamount|monthlyrecurringrevenue
      currency=plancurrency
      valid_from=subscriptionstartedat|startdate|startedat
      valid_to=enddate|endedat
      canceled_at=subscriptioncanceledat|cancelledat|canceldate
      cancel_reason=cancellationreason
      term_end=renewaldate|contractend
      term_start=contractstart
    `,
    orders: `
      order_id=ordernumber|order#|order|orderno|invoiceno|transactionno
      customer_id=customeremail|customer|customername|client|account|customerid|customerno
      placed_at=createdat|processedat|orderdate|date|purchasedate|orderedat|orderedon|invoicedate|ordered
      paid_at=paiddate
      payment_status=financialstatus
      shipped_at=fulfilledat|shippeddate|shipdate|dateshipped
      channel=source|sourcename|origin
      placed_by=employee
      currency=ordercurrency
      gross=ordersubtotal
      discount=discountamount|totaldiscounts
      tax=taxes|totaltax
      refunded=refundedamount|refunds|refund
      total=ordertotal|totalprice|amount|orderamount|grandtotal|ordervalue
      net=netsales
      outstanding=outstandingbalance
      status=orderstatus
      promised_at=requireddate|promiseddate
      delivered_at=deliverydate|delivereddate
      shipping=freight|shippingcost
      region=shipcountry|shipregion|country
    `,
    order_lines: `
      line_id=lineno|linenumber|lineitemid
      product_id=sku|item|itemcode|productcode|stockcode
      name=productname|description|itemname
      quantity=qty|unitssold
      unit_price=price|unitcostprice
      discount=linediscount
      unit_cost=cost
    `,
    products: `
      product_id=itemcode|product|item
      name=productname|itemname
      family=category|productcategory|series
      vendor=manufacturer|supplier|brand
      unit_cost=cost|costprice
      list_price=price|salesprice|unitprice|retailprice
    `,
    stock: `
      product_id=sku|item|itemcode
      location=inventorylocation|warehouse
      lot=batch|lotnumber
      as_of=date|snapshotdate|asofdate
      on_hand=qtyonhand|quantity|unitsinstock|quantityinstock|stock|stocklevel
      committed=reserved|allocated
      available=inventoryquantity|availablequantity
      incoming=onorder|unitsonorder|quantityordered
      reorder_point=lowstocklevel|minstock|reorderlevel|lowstockamount
      unit_cost=cost
      expires_at=expirydate|bestbefore|expiration|expirationdate
    `,
    cases: `
      case_id=ticketid|ticketno|ticketnumber|casenumber|caseno|ticket#
      created_at=created|opened|openedat|dateopened|opendate|createddate|createdtime
      channel=source|ticketchannel|via|origin
      type=tickettype|casetype
      topic=subject|category|ticketsubject|issue
      priority=ticketpriority|casepriority
      status=ticketstatus|casestatus
      agent_id=agent|assignee|owner|caseowner|assignedto
      team=group|queue|department
      customer_id=customer|customeremail|customername|account|company|accountname
      product=productpurchased
      first_response_at=firstreplyat|firstresponsetime|firstresponsedate|firstresponse
      first_response_s=firstresponseseconds|firstresponseminutes*60|firstresponsehours*3600
      solved_at=resolvedat|resolveddate|dateresolved|resolutiondate|timetoresolution
      closed_at=closeddate|dateclosed|closed
      reopens=reopened|reopencount
      csat=customersatisfactionrating|satisfactionrating|satisfaction|csatscore
      response_due_at=responsedue
      resolution_due_at=duedate|resolutiondue
    `,
    case_events: `
      case_id=ticketid
      at=createdat|timestamp|date
      type=event|field
      from_value=oldvalue
      to_value=newvalue
    `,
    calls: `
      call_id=uniqueid|callsid
      direction=calltype|calldirection
      agent_id=agent|agentname
      customer_id=customer
      caller=from|callernumber|callerid
      started_at=calldatetime|calldate|offeredat|date|starttime|calltime
      answered_at=answertime|answered
      ended_at=endtime
      wait_s=waittime|queuetime|speedofanswer|speedofanswerinseconds
      talk_s=talktime|talkduration|avgtalkduration|callduration|duration
      hold_s=holdtime
      wrap_s=wrapuptime|aftercallwork|acw
      result=disposition|callstatus|outcome
      result?answered:abandoned=answered(yn)
      topic=reason
    `,
    visits: `
      visit_id=pageviewid|hitid
      at=timestamp|visitedat|occurredat|date|time
      visitor_id=clientid|anonymousid|userpseudoid
      session_id=sessionid
      page=url|pagepath|pageurl|path
      views=pageviews
      channel=source|medium|trafficsource
    `,
    usage: `
      customer_id=accountid|account|company
      user_id=user
      at=date|day|eventdate|timestamp|occurredat
      feature=event|eventname|featurename
      events=count|eventcount
    `,
    subscribers: `
      subscriber_id=email|emailaddress
      list=listname|audience
      subscribed_at=signupdate|subscribedon|joined
      removed_at=unsubscribedat|unsubscribedon
    `,
    forecasts: `
      submitted_at=submittedon|submissiondate|date
      owner_id=rep|owner|salesrep
      period_start=start
      period_end=end
      category=forecastcategory|type
      amount=forecast|forecastamount|value
    `,
    fx_rates: `
      currency=currencycode|isocode|code
      rate=exchangerate|conversionrate
      date=startdate|validfrom|effectivedate
    `,
    milestones: `
      name=milestone|event
      at=date|day
    `,
  },
};
