import type { Model } from './model.ts';
import { reachedFunnel } from './reached-funnel.ts';

const models = new Map<string, Model>([['reached-funnel', reachedFunnel]]);

/** Makes further models known, by the names that analyses call them. */
export function teach(more: Readonly<Record<string, Model>>): void {
  for (const [name, model] of Object.entries(more)) models.set(name, model);
}

export const modelNamed = (name: string): Model => models.get(name)!;
