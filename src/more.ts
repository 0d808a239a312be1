/* Every tag but the first four, and what tags load on demand: one file beside theirs. */
export {};
