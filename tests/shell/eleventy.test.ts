/** Eleventy as our writer: it writes what it is given, and changes no letter. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PreparedBuild } from "../../src/engine/prepare-build.ts";
import type { HtmlPage } from "../../src/pages/page.ts";
import { writeInPortions } from "../../src/shell/eleventy/write-site.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { fingerprint } from "./run-isnad.ts";

const page = (address: string): HtmlPage => ({
  kind: "html",
  address,
  view: () => {
    throw new Error("nobody needs the view here");
  },
});

function prepared(addresses: readonly string[], html: (page: HtmlPage) => string): PreparedBuild {
  const finish = () => Promise.resolve({ files: 0, rendered: 0, kept: 0, manifest: "" });
  return { staging: join(temporaryFolder(), "staging"), render: addresses.map(page), html, finish };
}

test("Eleventy writes what it is given, letter for letter, at the address it is given", async () => {
  const text = "{{ x }} {% y %} <%= w %> #{v} [[n]]\n---\njs: 1\n---\nنص";
  const build = prepared(["404.html", "articles/x/index.html", "أ/ب ج/index.html"], ({ address }) => text + address);
  const told: string[] = [];
  const cwd = process.cwd();
  await writeInPortions(build, build.staging, (done, total) => told.push(`${done}/${total}`));
  expect(Object.keys(fingerprint(build.staging))).toEqual(["404.html", "articles/x/index.html", "أ/ب ج/index.html"]);
  for (const { address } of build.render)
    expect(readFileSync(join(build.staging, address), "utf8")).toBe(text + address);
  expect(told).toEqual(["3/3"]);
  expect(process.cwd()).toBe(cwd);
});

test("a page that cannot be rendered ends the build with its address and the cause", async () => {
  const build = prepared(["a.html", "b.html"], ({ address }) => {
    if (address === "b.html") throw new TypeError("our own bug");
    return "x";
  });
  await expect(writeInPortions(build, build.staging, () => undefined)).rejects.toMatchObject({
    message: "rendering b.html failed",
    cause: { message: "our own bug" },
  });
});

test("nothing to render is nothing to do", async () => {
  const build = prepared([], () => "x");
  await writeInPortions(build, build.staging, () => undefined);
  expect(() => fingerprint(build.staging)).toThrow(/ENOENT/);
});
