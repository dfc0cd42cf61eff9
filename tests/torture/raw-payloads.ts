/** Payloads as they were typed, in pages that nobody sanitised: what the policy alone holds back, and what runs without it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openPages } from "./open-pages.ts";
import type { Found } from "./trial.ts";

/** Where in a page a payload stands. */
const PLACES = [
  (payload: string) => payload,
  (payload: string) => `<p title="${payload}">x</p>`,
  (payload: string) => `<a href="${payload}">x</a>`,
] as const;

/** Opens each payload in each place under the policy, and those of `control` without it, of which many must run. */
export async function tryRawPayloads(
  browser: Browser,
  payloads: readonly string[],
  policy: string,
  control = 48,
): Promise<Found> {
  const guarded = await open(
    browser,
    payloads,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    "policy",
  );
  const every = Math.max(1, Math.floor(payloads.length / control));
  const free = await open(
    browser,
    payloads.filter((_, at) => at % every === 0),
    "",
    "nothing",
  );
  const ran = free.bad.filter((told) => told.endsWith(": ran")).length;
  if (ran < 2) throw new Error(`the control did not fire: ${ran} of ${free.tried} ran`);
  return guarded;
}

async function open(
  browser: Browser,
  payloads: readonly string[],
  head: string,
  guard: "policy" | "nothing",
): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-raw-"));
  mkdirSync(join(folder, "pages"));
  const paths = payloads.flatMap((payload, at) =>
    PLACES.map((place, number) => {
      const path = `pages/${at}-${number}.html`;
      writeFileSync(
        join(folder, path),
        `<!doctype html><html><head>${head}</head><body>${place(payload)}</body></html>`,
      );
      return path;
    }),
  );
  const found = await openPages(browser, folder, guard, paths);
  rmSync(folder, { recursive: true });
  return found;
}
