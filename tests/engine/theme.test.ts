/** A site's own parts and styles in the place of ours, and what is said of those that cannot stand there. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildAssets } from "../../src/engine/assets/build-assets.ts";
import { loadRenderer } from "../../src/engine/load-renderer.ts";
import { openTheme, type Theme } from "../../src/engine/theme.ts";
import { ASSETS, render } from "../templates/rendering.ts";
import { VIEWS } from "../templates/sample/views.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const PART = "templates/parts/claim-card.tsx";
const CARD = `
import { claimCard as ours } from "isnad/templates/parts/claim-card";
import { agentNames } from "isnad/templates/parts/refs";
import { foldKey } from "isnad/arabic";
export const claimCard: typeof ours = (claim, words) => (
  <aside class="mine" title={foldKey("إسناد")}>{agentNames(claim.asserters, words)}{ours(claim, words)}</aside>
);
`;

function open(files: Readonly<Record<string, string>>) {
  const root = temporaryFolder(files);
  symlinkSync(join(import.meta.dirname, "../../node_modules"), join(root, "node_modules"));
  return openTheme({ root, cache: join(root, ".cache") });
}

/** What is said, as a reader would find it. */
async function faults(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { diagnostics } = await open(files);
  return diagnostics.map(({ code, place, facts, expected }) =>
    [`${place.file}:${place.line}`, code, ...Object.values(facts), ...(expected === undefined ? [] : [expected])].join(
      " ",
    ),
  );
}

const { claim } = VIEWS;
const drawn = async ({ module }: Theme): Promise<string> =>
  (await loadRenderer(module()))({ kind: "html", address: claim.head.address, view: () => claim }, ASSETS);

describe("without shadows", () => {
  test("pages are ours, letter for letter, and so is a theme of the same parts", async () => {
    const theme = await open({ "templates/notes.njk": "Eleventy's", "public/CNAME": "x" });
    expect(theme).toMatchObject({ digest: "", diagnostics: [] });
    expect(theme.shadows.size).toBe(0);
    expect(await drawn(theme)).toBe(render(claim));
    const same = await open({ [PART]: 'export * from "isnad/templates/parts/claim-card";' });
    expect(same.shadows.size).toBe(1);
    expect(await drawn(same)).toBe(render(claim));
  });
});

describe("a part under the same path", () => {
  test("stands in the place of ours wherever that is asked for, and may wrap it", async () => {
    const theme = await open({ [PART]: CARD });
    expect(theme.diagnostics).toEqual([]);
    const html = await drawn(theme);
    expect(html).toContain('<aside class="mine" title="اسناد">');
    expect(html).toContain('<div class="claim-card">');
    expect(html.replace(/<aside[^>]*>.*?(?=<div class="claim-card">)|<\/aside>/gsu, "")).toBe(render(claim));
  });

  test("may be written in JavaScript, and bring files of its own; the digest is of all of them, not of where they stand", async () => {
    const plain = `import { h } from "hastscript"; import { mark } from "./own-mark.js";
export const claimCard = (claim) => h("b", mark + claim.text);`;
    const one = await open({
      "templates/parts/claim-card.js": plain,
      "templates/parts/own-mark.js": 'export const mark = "✓";',
    });
    const other = await open({
      "templates/parts/claim-card.js": plain,
      "templates/parts/own-mark.js": 'export const mark = "✗";',
    });
    expect([one.diagnostics, (await drawn(one)).includes("<b>✓"), (await drawn(other)).includes("<b>✗")]).toEqual([
      [],
      true,
      true,
    ]);
    const again = await open({
      "templates/parts/claim-card.js": plain,
      "templates/parts/own-mark.js": 'export const mark = "✓";',
    });
    expect(again.digest).toBe(one.digest);
    expect(other.digest).not.toBe(one.digest);
  });

  test("is drawn with what it imports from elsewhere in the site, which is part of the digest too", async () => {
    const plain = `import { h } from "hastscript"; import { mark } from "../../lib/mark.js";
export const claimCard = (claim) => h("b", mark + claim.text);`;
    const [one, other] = await Promise.all(
      ["✓", "✗"].map((mark) =>
        open({ "templates/parts/claim-card.js": plain, "lib/mark.js": `export const mark = "${mark}";` }),
      ),
    );
    expect(one?.digest).not.toBe(other?.digest);
    expect(one?.files.map((path) => path.replace(/^.*\/(?=lib|templates)/u, ""))).toEqual([
      "lib/mark.js",
      "templates/parts/claim-card.js",
    ]);
  });

  test.each([
    ["does not compile", "\nexport const claimCard = (", "2 theme-broken Unexpected end of file"],
    [
      "asks for a package that is not there",
      'import "no-such-package";',
      '1 theme-broken Could not resolve "no-such-package"',
    ],
    ["lacks what the site asks of it", CARD.replace("export const claimCard", "const card"), "1 theme-lacks claimCard"],
  ])("that %s is told at its place, and ours is drawn", async (_, text, fault) => {
    expect(await faults({ [PART]: text })).toContain(`../${PART}:${fault}`);
    expect(await drawn(await open({ [PART]: text }))).toBe(render(claim));
  });

  test("that shadows nothing is a slip of a name", async () => {
    expect(await faults({ "templates/parts/claim-crad.tsx": "export {};" })).toEqual([
      "../templates/parts/claim-crad.tsx:1 theme-unused templates/parts/claim-crad.tsx claim-card.tsx",
    ]);
    expect(await faults({ "public/styles/colours.css": ":root {}" })).toEqual([
      "../public/styles/colours.css:1 theme-unused public/styles/colours.css",
    ]);
  });
});

test("links, pipes and files in the place of folders are told, never followed, and ours is drawn", async () => {
  const root = temporaryFolder({
    "elsewhere/claim-card.tsx": CARD,
    "public/icons/icon.svg": "<svg",
    "elsewhere/x.css": "",
  });
  for (const folder of ["templates/parts", "public/styles"]) mkdirSync(join(root, folder), { recursive: true });
  symlinkSync(join(root, "elsewhere/claim-card.tsx"), join(root, PART));
  symlinkSync(join(root, "elsewhere/x.css"), join(root, "public/styles/tokens.css"));
  execFileSync("mkfifo", [join(root, "templates/parts/refs.tsx")]);
  writeFileSync(join(root, "templates/views"), "");
  const theme = await openTheme({ root, cache: join(root, ".cache") });
  expect(theme.diagnostics.map(({ code, place, facts }) => [place.file, code, Object.values(facts)[0]])).toEqual([
    ["../public/styles/tokens.css", "not-a-regular-file", "symbolic link"],
    ["../templates/parts/claim-card.tsx", "not-a-regular-file", "symbolic link"],
    ["../templates/parts/refs.tsx", "not-a-regular-file", "pipe"],
    ["../templates/views", "not-a-folder", "templates/views"],
    ["../public/icons/icon.svg", "theme-broken", expect.stringContaining("unsupported")],
  ]);
  expect(await drawn(theme)).toBe(render(claim));
});

test("a folder of templates that is a link is not entered", async () => {
  const root = temporaryFolder({ "elsewhere/parts/claim-card.tsx": CARD });
  symlinkSync("elsewhere", join(root, "templates"));
  const { diagnostics, shadows } = await openTheme({ root, cache: join(root, ".cache") });
  expect([diagnostics.map(({ code, place }) => [place.file, code]), shadows.size]).toEqual([
    [["../templates", "not-a-regular-file"]],
    0,
  ]);
});

describe("styles", () => {
  const style = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const { shadows } = await open(files);
    const { files: made } = await buildAssets({ title: "x", description: "x", language: "ar", shadows });
    return new TextDecoder().decode(made.find(({ address }) => /^assets\/main-.*\.css$/u.test(address))?.bytes);
  };

  test("tokens of the site's own win, and may begin with ours", async () => {
    const css = await style({
      "public/styles/tokens.css": '@import "isnad/styles/tokens.css";\n:root { --rubric: teal; }',
    });
    expect(css).toMatch(/--paper:.*--rubric: ?teal/su);
  });

  test.each([
    [":root { --x: 1;", "1 theme-broken Expected"],
    ['\n@import "./nope.css";', '2 theme-broken Could not resolve "./nope.css"'],
  ])("%j is told at its place", async (text, fault) => {
    const [first] = await faults({ "public/styles/tokens.css": text });
    expect(first).toContain(`../public/styles/tokens.css:${fault}`);
  });
});
