import part from '../../workers/parquet.reader.ts?worker-function';

/* A module of its own, so that a page loads the reader of Parquet only when such a file arrives. */
export default part;
