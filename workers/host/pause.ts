/**
 * Gives way to the message queue when the time slice is used up: in a worker so that a cancel is seen, on the page's own
 * thread so that it stays responsive.
 */
export function createPause(sliceMs: number): () => Promise<void> | undefined {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  let since = performance.now();
  port1.onmessage = () => {
    since = performance.now();
    waiting.shift()?.();
  };
  return () => {
    if (performance.now() - since < sliceMs) return undefined;
    return new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(0);
    });
  };
}
