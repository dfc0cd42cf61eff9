/** Makes a thing once. */
import type { Section } from "../store.ts";

/** Gives what was made under `key` before, or makes it now and remembers it. */
export async function rememberBytes(
  memory: Section,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(await make());
  memory.put(key, bytes);
  return bytes;
}
