import { tables } from '../../schema/tables.ts';
import type { Lesson } from '../knowledge.ts';
import { chinese } from './chinese.ts';
import { dynamics } from './dynamics.ts';
import { espocrm } from './espocrm.ts';
import { frappe } from './frappe.ts';
import { freshdesk } from './freshdesk.ts';
import { generic } from './generic.ts';
import { hubspot } from './hubspot.ts';
import { mailchimp } from './mailchimp.ts';
import { persian } from './persian.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { salesforceHistory } from './salesforce-history.ts';
import { shopify, shopifyApi } from './shopify.ts';
import { stripe, stripeApi } from './stripe.ts';
import { suitecrm } from './suitecrm.ts';
import { plainUnit, timeUnit } from './units.ts';
import { vietnamese } from './vietnamese.ts';
import { woocommerce } from './woocommerce.ts';
import { words } from './words.ts';
import { zendesk } from './zendesk.ts';
import { zoho } from './zoho.ts';

/** All that an engine can know of files besides the core. */
export const more: Lesson = {
  sources: [
    salesforce,
    salesforceHistory,
    hubspot,
    zoho,
    pipedrive,
    dynamics,
    zendesk,
    freshdesk,
    shopify,
    shopifyApi,
    woocommerce,
    stripe,
    stripeApi,
    espocrm,
    suitecrm,
    mailchimp,
    frappe,
    generic,
    vietnamese,
    chinese,
    persian,
  ],
  tables,
  units: [plainUnit, timeUnit],
  words,
};
