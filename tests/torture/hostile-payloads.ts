/** Payloads in every place, built by the real command, read and opened. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { z } from "zod";
import { isnad } from "../shell/run-isnad.ts";
import { openPages } from "./open-pages.ts";
import { payloadNewsroom } from "./payload-newsroom.ts";
import { readPayloadPages } from "./payload-pages.ts";
import { PAYLOADS } from "./payloads.ts";
import { type Found, type Size, sample } from "./trial.ts";

/** What the three ways of looking found, and how many payloads stood in how many places. */
export interface HostilePayloads {
  readonly placed: Found;
  readonly elements: Found;
  readonly underPolicy: Found;
  readonly underSanitiser: Found;
}

/** Builds a newsroom of `count` payloads (all, where there are no more), and opens every `step`-th page. */
export async function tryHostilePayloads(size: Size, step = 1): Promise<HostilePayloads> {
  const root = mkdtempSync(join(tmpdir(), "isnad-payloads-"));
  const { files, placed, refused } = payloadNewsroom(choose(size));
  await writeContent(join(root, "content"), files);
  const faults = await buildWithoutFaults(root);
  const site = join(root, "_site");
  const found = {
    placed: { tried: placed + refused, bad: faults },
    elements: readPayloadPages(site),
    underPolicy: await openPages(site, "policy", step),
    underSanitiser: await openPages(site, "sanitiser", step),
  };
  rmSync(root, { recursive: true });
  return found;
}

function choose(size: Size): readonly string[] {
  if (size.count >= PAYLOADS.length) return PAYLOADS;
  return sample(fc.shuffledSubarray([...PAYLOADS], { minLength: size.count, maxLength: size.count }), {
    seed: size.seed,
    count: 1,
  }).flat();
}

async function writeContent(
  content: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<void> {
  const dot = await sharp({ create: { width: 40, height: 40, channels: 3, background: "#888888" } })
    .png()
    .toBuffer();
  for (const [path, text] of [
    ...files.map(({ path, text }) => [path, text] as const),
    ["articles/images/dot.png", dot] as const,
  ]) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

const REPORT = z.object({ diagnostics: z.array(z.object({ severity: z.string(), file: z.string() })) });

/** Faults that only the whole shows are answered as an editor would: the files go. Gives what was not answered but crashed. */
async function buildWithoutFaults(root: string): Promise<string[]> {
  for (let round = 0; round < 8; round += 1) {
    const { code, out, err } = await isnad(["build", "--format", "json"], root);
    if (code === 0) return [];
    if (code !== 1) return [`exit ${code}: ${err}`];
    const { diagnostics } = REPORT.parse(JSON.parse(out));
    const wrong = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ file }) => file));
    for (const file of wrong) rmSync(join(root, file));
  }
  return ["the newsroom has faults that no removal of files answers"];
}
