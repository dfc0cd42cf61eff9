/** Nodes of JSON-LD. */

/** A JSON value; fields that are `undefined` are dropped when written. */
export type LinkedValue = string | number | boolean | undefined | readonly LinkedValue[] | LinkedNode;
/** A node of a JSON-LD graph. */
export interface LinkedNode {
  readonly [field: string]: LinkedValue;
}

/** Makes a node of the fields that say something: neither `undefined` nor an empty list. */
export const linkedNode = (fields: LinkedNode): LinkedNode =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
