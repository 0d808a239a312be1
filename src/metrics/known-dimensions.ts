import { coreDimensions, coreLabels, type Dimension, type Label } from './core-dimensions.ts';

let dimensions = coreDimensions;
let labels = coreLabels;

/** Makes all these dimensions known, and where the names of their ids stand. */
export function knowDimensions(
  all: ReadonlyMap<string, Dimension>,
  labelsOf: ReadonlyMap<string, Label>,
): void {
  dimensions = all;
  labels = labelsOf;
}

export const dimensionNamed = (name: string): Dimension | undefined => dimensions.get(name);

export const knownDimensions = (): readonly string[] => [...dimensions.keys()];

export const labelOf = (dimension: string): Label | undefined => labels.get(dimension);
