import type { Definition } from './define.ts';

const byId = new Map<string, Definition>();

/** Makes definitions known to the planner: an engine is as large as the list that it is started with. */
export function know(definitions: readonly Definition[]): void {
  for (const definition of definitions) byId.set(definition.id, definition);
}

export const metricNamed = (id: string): Definition | undefined => byId.get(id);

export const knownMetrics = (): readonly string[] => [...byId.keys()];
