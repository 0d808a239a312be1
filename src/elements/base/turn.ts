/** A task may draw for so long; what is left waits for the next, so that a page full of tags answers its reader meanwhile. */
const sliceMs = 8;

let since = -Infinity;
let last: Promise<void> = Promise.resolve();

async function wait(): Promise<void> {
  if (performance.now() - since < sliceMs) return;
  await new Promise((resolve) => setTimeout(resolve));
  since = performance.now();
}

/** Resolves when it is the caller's turn to draw: in the order of asking, a few to a task. */
export const turn = (): Promise<void> => (last = last.then(wait));
