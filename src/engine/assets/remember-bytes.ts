/** Bytes in a store of texts. */
import type { Store } from "../store.ts";

/** Gives what was made under `key` before, or makes it now and remembers it. */
export async function rememberBytes(store: Store, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = store.get(key);
  if (known !== undefined) return new Uint8Array(Buffer.from(known, "base64"));
  const bytes = new Uint8Array(await make());
  store.put(key, Buffer.from(bytes).toString("base64"));
  return bytes;
}
