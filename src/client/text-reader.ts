import part from '../../workers/text.reader.ts?worker-function';

/* A module of its own, so that a page loads the reader of compressed and unusual text only when such a file arrives. */
export default part;
