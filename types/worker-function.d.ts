// A worker file that exports `start(scope)`, imported as one self-contained function (scripts/worker-function.mjs).
declare module '*?worker-function' {
  /** Starts the worker's code on anything that talks like a worker: its global scope, or one end of a MessageChannel. */
  const start: (scope: Pick<MessagePort, 'postMessage' | 'addEventListener' | 'removeEventListener'>) => void;
  export default start;
}
