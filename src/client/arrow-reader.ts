import part from '../../workers/arrow.reader.ts?worker-function';

/* A module of its own, so that a page loads the reader of Arrow and Feather only when such a file arrives. */
export default part;
