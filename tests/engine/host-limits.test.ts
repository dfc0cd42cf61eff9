/** A desk hears of the limits of hosts before its site is refused. */
import { truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkHostLimits, STRICTEST } from "../../src/engine/host-limits.ts";
import { readEdition } from "../../src/engine/open-newsroom.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const fileOf = (bytes: number) => ({ address: "pictures/large.png", bytes });

test("a site well below the limits hears nothing", () => {
  expect(checkHostLimits(STRICTEST.files / 2, [fileOf(1000)], 10)).toEqual([]);
});

test("host-files: told when four fifths of the limit are used", () => {
  const count = STRICTEST.files * 0.8;
  expect(checkHostLimits(count, [], 0)).toEqual([]);
  expect(checkHostLimits(count + 1, [], 0)).toMatchObject([
    { code: "host-files", facts: { count: count + 1, limit: 20_000, host: "Cloudflare Pages" } },
  ]);
});

test("host-file-size: each large file by its address, in MB", () => {
  expect(checkHostLimits(1, [fileOf(21 * 2 ** 20), fileOf(1)], 0)).toMatchObject([
    { code: "host-file-size", facts: { address: "pictures/large.png", size: 21, limit: 25 } },
  ]);
});

test("host-redirects: told when four fifths of the limit are used", () => {
  expect(checkHostLimits(1, [], 1600)).toEqual([]);
  expect(checkHostLimits(1, [], 1601)).toMatchObject([{ code: "host-redirects", facts: { count: 1601, limit: 2000 } }]);
});

test("what a site keeps in public/ counts as well", async () => {
  const root = temporaryFolder({ "content/site.yaml": "", "public/films/long.mp4": "" });
  truncateSync(join(root, "public/films/long.mp4"), 26 * 2 ** 20);
  const { diagnostics } = await readEdition({
    content: join(root, "content"),
    cache: join(root, ".cache"),
    drafts: false,
    today: () => "2026-01-01",
  });
  expect(diagnostics).toMatchObject([{ code: "host-file-size", facts: { address: "films/long.mp4", size: 26 } }]);
});
