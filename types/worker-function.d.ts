// A worker file that exports `start(scope)`, imported as one self-contained function (scripts/worker-function.mjs).
declare module '*?worker-function' {
  /** Starts the worker's code on anything that talks like a worker: its global scope, or one end of a MessageChannel; `parts` are functions such as this one that it uses. A part starts on whatever its worker hands it. */
  const start: (scope: object, parts?: readonly ((scope: object) => void)[]) => void;
  export default start;
}
