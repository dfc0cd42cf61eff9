/** The Arabic dictionary, where it is installed: the only file that knows which one is used, and by what it is read. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Dictionary } from "../arabic/spelling.ts";
import { errorCode, Refusal } from "./refusal.ts";

/** What has to be installed for it; neither comes along with isnad. */
const PACKAGES = "cspell-trie-lib@9.7.0 @cspell/dict-ar@1.1.7";

/** Opens it; refuses where it is not installed. */
export async function openDictionary(): Promise<Dictionary> {
  try {
    const { decodeTrie } = await import("cspell-trie-lib");
    const described = createRequire(import.meta.url).resolve("@cspell/dict-ar");
    const trie = decodeTrie(gunzipSync(readFileSync(join(dirname(described), "ar.trie.gz"))));
    return {
      has: (word) => trie.has(word),
      suggest: (word) => trie.suggest(word, { numSuggestions: 1, timeout: 200 }),
    };
  } catch (error) {
    const code = errorCode(error);
    if (code !== "MODULE_NOT_FOUND" && code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Refusal(
      `لم يُثبَّت معجم الإملاء. ثبّته مرة واحدة: npm install --save-dev ${PACKAGES}`,
      `The dictionary is not installed. Install it once: npm install --save-dev ${PACKAGES}`,
    );
  }
}
