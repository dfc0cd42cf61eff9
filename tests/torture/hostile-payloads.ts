/** Payloads in every place, built by the real command, read and opened. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { z } from "zod";
import { launchChromium } from "../setup/chromium.ts";
import { mainHere } from "../shell/isnad-here.ts";
import { importedPayloads } from "./imported-payloads.ts";
import { openPages, pagesOf, policyOf } from "./open-pages.ts";
import { blocksIn, type PayloadFile, textOf, without } from "./payload-file.ts";
import { NAME_PLACES, writeNames } from "./payload-names.ts";
import { payloadNewsroom, settle } from "./payload-newsroom.ts";
import { readPayloadPages } from "./payload-pages.ts";
import { COMMON, settingsOf } from "./payload-places.ts";
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
const TOGETHER = 100;

/**
 * Builds newsrooms of `count` payloads (all, where there are no more); opens the page of each, and of the others every
 * `step`-th.
 */
export async function tryHostilePayloads(size: Size, step = 1): Promise<HostilePayloads> {
  const payloads = choosePayloads(size);
  const browser = await launchChromium();
  const found: NewsroomTried[] = [];
  for (let at = 0; at < payloads.length; at += TOGETHER) {
    const some = payloads.slice(at, at + TOGETHER);
    found.push(await tryNewsroom(browser, some, step), await trySettings(browser, some));
  }
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

type NewsroomTried = Omit<HostilePayloads, "onlyPolicy"> & { readonly policy: string };

async function tryNewsroom(browser: Browser, payloads: readonly string[], step: number): Promise<NewsroomTried> {
  const root = mkdtempSync(join(tmpdir(), "isnad-payloads-"));
  const [typed, imported] = [payloadNewsroom(payloads), await importedPayloads(payloads)];
  const files = new Map([...typed.files, ...imported.files].map((file) => [`content/${file.path}`, file]));
  await writeContent(root, files);
  const misnamed = writeNames(root, payloads, await picture());
  const faults = [
    ...(await buildWithoutFaults(root, files)),
    ...misnamed.filter((path) => existsSync(join(root, path))),
  ];
  const site = join(root, "_site");
  const pages = pagesOf(site);
  const opened = pages.filter((path, at) => /^articles\/p\d+\/index\.html$/u.test(path) || at % step === 0);
  const found = {
    placed: {
      tried: typed.tried + imported.tried + payloads.length * NAME_PLACES,
      bad: [...typed.bad, ...imported.bad, ...faults],
    },
    elements: readPayloadPages(site),
    asPublished: await openPages(browser, site, "both", opened),
    onlySanitiser: await openPages(browser, site, "sanitiser", opened),
    policy: policyOf(site),
  };
  rmSync(root, { recursive: true });
  return found;
}

/** A small newsroom whose settings are payloads. */
async function trySettings(browser: Browser, payloads: readonly string[]): Promise<NewsroomTried> {
  const root = mkdtempSync(join(tmpdir(), "isnad-settings-"));
  const { files, tried, bad } = settle([...COMMON, settingsOf(payloads)]);
  const settled = new Map(files.map((file) => [`content/${file.path}`, file]));
  await writeContent(root, settled);
  const faults = await buildWithoutFaults(root, settled);
  const site = join(root, "_site");
  const opened = ["index.html", "404.html"];
  const found = {
    placed: { tried, bad: [...bad, ...faults] },
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
  write(join(root, "content/articles/images/dot.png"), await picture());
  for (const [path, file] of files) write(join(root, path), textOf(file));
}

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 40, channels: 3, background: "#888888" } })
    .png()
    .toBuffer();

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
    const { code, out, err } = await mainHere(["check", "--format", "json"], root);
    if (code === 0) {
      const built = await mainHere(["build"], root);
      return built.code === 0 ? [] : [`exit ${built.code}: ${built.err}`];
    }
    if (code !== 1) return [`exit ${code}: ${err}`];
    const faults = REPORT.parse(JSON.parse(out)).diagnostics.filter(({ severity }) => severity === "error");
    for (const path of new Set(faults.map(({ file }) => file))) {
      const file = files.get(path);
      const lines = faults.filter((fault) => fault.file === path).map(({ line }) => line);
      const left = file && without(file, lines);
      if (left === undefined || blocksIn([left]) === blocksIn([file ?? left])) {
        files.delete(path);
        rmSync(join(root, path), { force: true });
      } else {
        files.set(path, left);
        write(join(root, path), textOf(left));
      }
    }
  }
  return ["the newsroom has faults that no removal of lines answers"];
}
