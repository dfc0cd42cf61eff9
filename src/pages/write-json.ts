/** JSON files, written in one way. */

/** Writes a value: two spaces, fields in the order they were made, a newline at the end; `undefined` is left out. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Writes a long list with one entry a line: as good for `diff` and `grep` as for parsers, at half the size. */
export const writeJsonLines = (values: readonly unknown[]): string =>
  values.length === 0 ? "[]\n" : `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]\n`;
