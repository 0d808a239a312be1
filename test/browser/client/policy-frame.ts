import { createStart } from '../../../src/client/start.ts';
import engine from './fake.worker.ts?worker-function';

const { engine: step, tried } = await createStart(() => engine)({}, () => {});
parent.postMessage({ engine: step, tried: tried.map(({ step: at }) => at) }, '*');
