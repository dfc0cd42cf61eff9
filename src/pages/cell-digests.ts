/** The digests of what pages read: of a field of a node, and of all that a node holds. */
import { sha256 } from "../base/digest.ts";

/** What is asked of a thing as a whole: whether it is there, which keys it has and in which order, how many. */
export const IS = "#is";
export const KEYS = "#keys";
export const SIZE = "#size";
/** Between the steps of a way to a value, which begins at a node. */
export const BETWEEN = "\0";

/** Gives, for an object that was read from a file of content as it is, the hash of that file. */
export type MadeFrom = (value: object) => string | undefined;

/** Short values are their own digest; objects that came from a file of content are known by the file. */
export function digestAt(node: unknown, field: string, madeFrom: MadeFrom): string {
  let value = node;
  for (const step of field === "" ? [] : field.split(BETWEEN)) {
    const file = typeof value === "object" && value !== null ? madeFrom(value) : undefined;
    if (file !== undefined && isRead(value, step)) return `${file} ${step}`;
    value = stepInto(value, step);
    if (file !== undefined && typeof value === "object") return `${file} ${step}`;
  }
  const json = JSON.stringify(value) ?? "";
  return json.length <= 16 ? json : sha256(json).slice(0, 16);
}

/** All that a node holds is plain data, but for what came from a file of content. */
export function wholeOf(node: object, madeFrom: MadeFrom, shared: WeakMap<object, string>): string {
  const file = madeFrom(node);
  if (file !== undefined) return file;
  const digestShared = (value: unknown): unknown => {
    const known = typeof value === "object" && value !== null ? shared.get(value) : undefined;
    if (known === undefined || typeof value !== "object" || value === null) return value;
    const digest = known || digestOf(value);
    shared.set(value, digest);
    return digest;
  };
  const fields = Object.entries(node).map(([field, value]) => [
    field,
    Array.isArray(value) ? value.map(digestShared) : (fileOf(value, madeFrom) ?? value),
  ]);
  return digestOf(fields);
}

const digestOf = (value: object): string => sha256(JSON.stringify(value)).slice(0, 16);

const fileOf = (value: unknown, madeFrom: MadeFrom): string | undefined =>
  typeof value === "object" && value !== null ? madeFrom(value) : undefined;

/** Whether a field is read only when it is asked for: it is an object, and need not be read to know that. */
const isRead = (value: unknown, field: string): boolean =>
  typeof value === "object" && Object.getOwnPropertyDescriptor(value, field)?.get !== undefined;

function stepInto(value: unknown, step: string): unknown {
  if (step === IS) return value !== undefined;
  if (value instanceof Map) {
    if (step === KEYS) return [...value.keys()];
    return step === SIZE ? value.size : value.get(step);
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (step === KEYS) return Object.keys(value);
  return step === SIZE && Array.isArray(value) ? value.length : Reflect.get(value, step);
}
