import type { Args } from './tag.ts';

/** A story's tag as an element: attributes by name, `data` as a property; what has no value is no attribute. */
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
