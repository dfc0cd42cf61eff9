/** The types of `compile.js`. */

/** Compiles every entry into `folder`, an absolute path. */
export function compile(folder: string): Promise<void>;
