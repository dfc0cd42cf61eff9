/** Placeholder until the search script lands. */
export {};
