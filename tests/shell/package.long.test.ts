/** The whole tarball in an empty folder: both Eleventy doors with plugins of others, a theme, the preview, the types. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeFiles } from "../engine/temporary-folder.ts";
import { EVERYTHING, INSTALLED_PLUGIN, PLUGIN } from "../setup/configured-site.ts";
import { installPacked } from "../setup/installed-package.ts";
import { fingerprint, run, start, TEST_SITE } from "./run-isnad.ts";

const CARD = `/** Our own card. */
import type { claimCard as ours } from "isnad/templates/parts/claim-card";
import { agentNames } from "isnad/templates/parts/refs";

export const claimCard: typeof ours = (claim, words) => (
  <div class="claim-card mine">
    {agentNames(claim.asserters, words)}: <a href={claim.href}>{claim.text}</a>
  </div>
);
`;

/** What a program of somebody else's writes; the compiler reads it by the package's own declarations. */
const PROGRAM = `import { build, type BuildResult } from "isnad";
import { countNoun, foldKey, type NounForms } from "isnad/arabic";
import isnad from "isnad/eleventy";
import { type Article, GENRES } from "isnad/model";
import { rehypeHardenLinks, rehypeRelativeLinks } from "isnad/rehype";
import { unified } from "unified";

export const result: Promise<BuildResult> = build({ strict: true });
export const key: string = foldKey("إسناد");
export const genre = (article: Article): string => GENRES[article.genre].ar;
export const forms = (noun: NounForms): string => countNoun(3, noun);
export const passes = unified().use(rehypeHardenLinks).use(rehypeRelativeLinks, { links: "file" });
export const plugin: (config: never) => Promise<void> = isnad;
// @ts-expect-error: links end in a folder or in a file
passes.use(rehypeRelativeLinks, { links: "neither" });
`;

let project = "";
let command = "";
beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), "isnad-")));
  command = installPacked(project, "whole");
  cpSync(TEST_SITE, join(project, "content"), { recursive: true });
}, 180_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

test("check, build and the preview work with content alone", async () => {
  expect(await run(command, ["check"], project)).toMatchObject({ code: 0 });
  expect(await run(command, ["build"], project)).toMatchObject({ code: 0 });
  // What is the same for all sites was brought along, once, and is found: nothing is made beside it.
  expect(readdirSync(join(project, "node_modules/isnad/dist/isnad-made"))).toHaveLength(1);
  const preview = start(command, ["dev", "--port", "0", "--lang", "en"], project, {});
  try {
    const url = await new Promise<string>((resolve) => {
      preview.stderr.on("data", (text: Buffer) => {
        const found = /http:\/\/\S+/.exec(String(text))?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    await expect.poll(async () => (await fetch(url)).text(), { timeout: 30_000 }).toContain("<main");
  } finally {
    preview.kill("SIGTERM");
  }
}, 120_000);

test("both doors publish the same site, twice the same bytes, with a shadowed card and plugins of others", async () => {
  const files = {
    ...EVERYTHING,
    "eleventy.config.js": EVERYTHING["eleventy.config.js"].replace(PLUGIN, INSTALLED_PLUGIN),
  };
  writeFiles(project, { ...files, "templates/parts/claim-card.tsx": CARD, "public/.well-known/security.txt": "x\n" });
  const publish = async (first: string, words: readonly string[]): Promise<Record<string, string>> => {
    for (const made of ["_site", ".cache"]) rmSync(join(project, made), { recursive: true, force: true });
    expect(await run(first, words, project)).toMatchObject({ code: 0 });
    return fingerprint(join(project, "_site"));
  };
  const eleventy = join(project, "node_modules/@11ty/eleventy/cmd.cjs");
  const byCommand = await publish(command, ["build"]);
  expect(Object.keys(byCommand)).toEqual(
    expect.arrayContaining(["CNAME", "latest/index.html", ".well-known/security.txt", "data/manifest.json"]),
  );
  expect(readFileSync(join(project, "_site/claims/index.html"), "utf8")).toContain('class="claim-card mine"');
  expect(await publish(command, ["build"])).toEqual(byCommand);
  expect(await publish(process.execPath, [eleventy])).toEqual(byCommand);
}, 300_000);

test("programs and parts of somebody else's are held to our types", async () => {
  writeFiles(project, {
    "program.ts": PROGRAM,
    "templates/parts/claim-card.tsx": CARD,
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        module: "nodenext",
        target: "es2023",
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        jsx: "react-jsx",
        jsxImportSource: "hastscript",
        types: ["node"],
      },
      files: ["program.ts", "templates/parts/claim-card.tsx"],
    }),
  });
  const tsc = join(project, "node_modules/typescript/bin/tsc");
  expect(await run(process.execPath, [tsc, "-p", "."], project)).toEqual({ code: 0, out: "", err: "" });
  writeFiles(project, { "templates/parts/claim-card.tsx": CARD.replace("claim.text", "claim.txet") });
  expect(await run(process.execPath, [tsc, "-p", "."], project)).toMatchObject({
    out: expect.stringContaining("templates/parts/claim-card.tsx(7,"),
  });
}, 120_000);
