/** Where the program stands that serves the protocol: in the folder that is open, installed there or the checkout itself. */
import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";

/** What is looked for below a folder, in this order. */
const WAYS = ["node_modules/isnad/src/shell/isnad.js", "src/shell/isnad.js"];

/** Gives the program's absolute path; `chosen` by the user goes before all. `undefined` where there is none. */
export function findServer(folder: string, chosen = ""): string | undefined {
  const ways = chosen === "" ? WAYS : [chosen];
  return ways.map((way) => (isAbsolute(way) ? way : join(folder, way))).find(existsSync);
}

/** What it is started with. */
export const serverWords = (language: string): readonly string[] => ["language-server", "--stdio", "--lang", language];
