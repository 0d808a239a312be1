import type { Spec } from '../../src/client/store.ts';

/** Attributes by name; `data` is set as a property. What has no value is no attribute. */
export type Args = { readonly data?: Spec } & Readonly<Record<string, unknown>>;

/** A story's tag as an element. */
export const elementOf =
  (tag: string) =>
  ({ data, ...attributes }: Args): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      // Storybook adds handlers of its own, for its actions panel.
      if (!/^on[A-Z]/.test(name) && (typeof value === 'string' || typeof value === 'number'))
        element.setAttribute(name, String(value));
    if (data !== undefined) Object.assign(element, { data });
    return element;
  };
