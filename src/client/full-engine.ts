import engine from '../../workers/full.worker.ts?worker-function';

/* A module of its own, so that a page loads the whole catalogue only when it asks for more than the small engine knows. */
export default engine;
