/** Payloads in every place, built by the real command, read and opened. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { z } from "zod";
import { launchChromium } from "../setup/chromium.ts";
import { isnad } from "../shell/run-isnad.ts";
import { importedPayloads } from "./imported-payloads.ts";
import { openPages, pagesOf, policyOf } from "./open-pages.ts";
import { blocksIn, type PayloadFile, textOf, without } from "./payload-file.ts";
import { payloadNewsroom } from "./payload-newsroom.ts";
import { readPayloadPages } from "./payload-pages.ts";
import { PAYLOADS } from "./payloads.ts";
import { tryRawPayloads } from "./raw-payloads.ts";
import { type Found, type Size, sample, together } from "./trial.ts";

/** What the ways of looking found, and how many payloads stood in how many places. */
export interface HostilePayloads {
  readonly placed: Found;
  readonly elements: Found;
  readonly asPublished: Found;
  readonly onlySanitiser: Found;
  readonly onlyPolicy: Found;
}

/** How many payloads stand in one newsroom: lists of articles grow with each, and say the same again. */
const TOGETHER = 80;

/**
 * Builds newsrooms of `count` payloads (all, where there are no more); opens all pages of articles, and of the others every
 * `step`-th.
 */
export async function tryHostilePayloads(size: Size, step = 1): Promise<HostilePayloads> {
  const payloads = choosePayloads(size);
  const browser = await launchChromium();
  const found: (Omit<HostilePayloads, "onlyPolicy"> & { readonly policy: string })[] = [];
  for (let at = 0; at < payloads.length; at += TOGETHER)
    found.push(await tryNewsroom(browser, payloads.slice(at, at + TOGETHER), step));
  const onlyPolicy = await tryRawPayloads(browser, payloads, found[0]?.policy ?? "");
  await browser.close();
  const all = (which: "placed" | "elements" | "asPublished" | "onlySanitiser"): Found =>
    together(found.map((each) => each[which]));
  return {
    placed: all("placed"),
    elements: all("elements"),
    asPublished: all("asPublished"),
    onlySanitiser: all("onlySanitiser"),
    onlyPolicy,
  };
}

async function tryNewsroom(
  browser: Browser,
  payloads: readonly string[],
  step: number,
): Promise<Omit<HostilePayloads, "onlyPolicy"> & { readonly policy: string }> {
  const root = mkdtempSync(join(tmpdir(), "isnad-payloads-"));
  const [typed, imported] = [payloadNewsroom(payloads), await importedPayloads(payloads)];
  const files = new Map([...typed.files, ...imported.files].map((file) => [`content/${file.path}`, file]));
  await writeContent(root, files);
  const faults = await buildWithoutFaults(root, files);
  const site = join(root, "_site");
  const pages = pagesOf(site);
  const opened = pages.filter((path, at) => /^articles\/[^/]+\/index\.html$/u.test(path) || at % step === 0);
  const found = {
    placed: { tried: typed.tried + imported.tried, bad: [...typed.bad, ...imported.bad, ...faults] },
    elements: readPayloadPages(site),
    asPublished: await openPages(browser, site, "both", opened),
    onlySanitiser: await openPages(browser, site, "sanitiser", opened),
    policy: policyOf(site),
  };
  rmSync(root, { recursive: true });
  return found;
}

/** `count` payloads, the same for the same seed. */
export function choosePayloads(size: Size): readonly string[] {
  if (size.count >= PAYLOADS.length) return PAYLOADS;
  return sample(fc.shuffledSubarray([...PAYLOADS], { minLength: size.count, maxLength: size.count }), {
    seed: size.seed,
    count: 1,
  }).flat();
}

/** Writes files of content, and the one picture that they show. */
export async function writeContent(root: string, files: ReadonlyMap<string, PayloadFile>): Promise<void> {
  const dot = await sharp({ create: { width: 40, height: 40, channels: 3, background: "#888888" } })
    .png()
    .toBuffer();
  write(join(root, "content/articles/images/dot.png"), dot);
  for (const [path, file] of files) write(join(root, path), textOf(file));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const REPORT = z.object({
  diagnostics: z.array(z.object({ severity: z.string(), file: z.string(), line: z.number() })),
});

/** Faults that only the whole shows are answered as an editor would: the lines go. Gives what was not answered, but crashed. */
export async function buildWithoutFaults(root: string, files: Map<string, PayloadFile>): Promise<string[]> {
  for (let round = 0; round < 12; round += 1) {
    const { code, out, err } = await isnad(["build", "--format", "json"], root);
    if (code === 0) return [];
    if (code !== 1) return [`exit ${code}: ${err}`];
    const faults = REPORT.parse(JSON.parse(out)).diagnostics.filter(({ severity }) => severity === "error");
    for (const path of new Set(faults.map(({ file }) => file))) {
      const file = files.get(path);
      const lines = faults.filter((fault) => fault.file === path).map(({ line }) => line);
      const left = file && without(file, lines);
      if (left === undefined || blocksIn([left]) === blocksIn([file ?? left])) {
        files.delete(path);
        rmSync(join(root, path));
      } else {
        files.set(path, left);
        write(join(root, path), textOf(left));
      }
    }
  }
  return ["the newsroom has faults that no removal of lines answers"];
}
