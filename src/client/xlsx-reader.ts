import part from '../../workers/xlsx.reader.ts?worker-function';

/* A module of its own, so that a page loads the reader of workbooks and zip bundles only when such a file arrives. */
export default part;
