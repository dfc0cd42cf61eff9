/** Eleventy as our writer: it writes what it is given, and changes no letter. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { expect, test } from "vitest";
import type { PreparedBuild } from "../../src/engine/prepare-build.ts";
import type { HtmlPage } from "../../src/pages/page.ts";
import { addPages } from "../../src/shell/eleventy/add-pages.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { fingerprint } from "./run-isnad.ts";

const page = (address: string): HtmlPage => ({
  kind: "html",
  address,
  view: () => {
    throw new Error("nobody needs the view here");
  },
});

type Pages = Pick<PreparedBuild, "render" | "html">;

/** Runs Eleventy in our own folder of templates, where it finds none beside the pages. */
async function write(staging: string, pages: Pages): Promise<void> {
  const config = (eleventy: Parameters<typeof addPages>[0]): void => addPages(eleventy, pages);
  const eleventy = new Eleventy("templates", staging, { source: "cli", configPath: "", config });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}

test("Eleventy writes what it is given, letter for letter, at the address it is given", async () => {
  const text = "{{ x }} {% y %} <%= w %> #{v} [[n]]\n---\njs: 1\n---\nنص";
  const staging = join(temporaryFolder(), "staging");
  const render = ["404.html", "articles/x/index.html", "أ/ب ج/index.html"].map(page);
  await write(staging, { render, html: ({ address }) => text + address });
  expect(Object.keys(fingerprint(staging))).toEqual(["404.html", "articles/x/index.html", "أ/ب ج/index.html"]);
  for (const { address } of render) expect(readFileSync(join(staging, address), "utf8")).toBe(text + address);
});

test("nothing to render is nothing to do", async () => {
  const staging = join(temporaryFolder(), "staging");
  await write(staging, { render: [], html: () => "x" });
  expect(() => fingerprint(staging)).toThrow(/ENOENT/);
});
