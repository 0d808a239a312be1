import type { Token } from './list.ts';

export type Scheme = 'light' | 'dark';
/** What a person has set; '' is what the token is by itself. */
export type Changes = ReadonlyMap<string, Partial<Record<Scheme, string>>>;
export type Values = (name: string, scheme: Scheme) => string;

/** A card is as the surface is until it has a colour of its own. */
const followed = new Map([
  ['--crm-card-background', '--crm-surface'],
  ['--crm-card-border', '--crm-border'],
]);

/** What a token is now, changed or not. */
export function valuesOf(tokens: readonly Token[], changes: Changes): Values {
  const byName = new Map(tokens.map((token) => [token.name, token]));
  const value: Values = (name, scheme) => {
    const own = changes.get(name);
    if (own) return own[scheme] ?? byName.get(name)![scheme];
    const other = followed.get(name);
    return other ? value(other, scheme) : byName.get(name)![scheme];
  };
  return value;
}

/** What is changed as declarations: one colour for both schemes stands alone. */
export const declarations = (tokens: readonly Token[], changes: Changes): [name: string, value: string][] =>
  tokens
    .filter(({ name }) => changes.has(name))
    .map(({ name, kind }) => {
      const value = valuesOf(tokens, changes);
      const [light, dark] = [value(name, 'light'), value(name, 'dark')];
      return [name, kind === 'colour' && light !== dark ? `light-dark(${light}, ${dark})` : light];
    });
