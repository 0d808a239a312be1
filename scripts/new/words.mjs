/** Lower case words joined by hyphens. */
export const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @param {string} name win-rate to winRate */
export const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** @param {string} name crm-nps to CrmNps */
export const pascal = (name) => camel(`-${name}`);
