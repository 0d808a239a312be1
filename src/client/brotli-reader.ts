import part from '../../workers/brotli.reader.ts?worker-function';

/* A module of its own, so that a page loads the reader of Parquet whose pages are compressed by Brotli only when such a file arrives. */
export default part;
