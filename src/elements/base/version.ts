/** The package's version: tags of two copies are the same only when it is equal. */
export const version = '0.1.0';
