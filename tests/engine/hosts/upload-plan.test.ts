/** An upload brings a mirror from whatever it was to what the site is, wherever it was broken off before. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { planUpload } from "../../../src/engine/hosts/upload-plan.ts";
import type { Manifest } from "../../../src/engine/manifest.ts";

const manifestOf = (files: Readonly<Record<string, string>>): Manifest => ({
  generator: "isnad",
  version: 1,
  files: Object.entries(files).map(([path, sha256]) => ({ path, size: 1, sha256 })),
});

const NOW = manifestOf({
  "index.html": "2",
  "assets/main-2.css": "2",
  "sw.js": "2",
  "feed.xml": "1",
});

test("what pages need goes first, the manifest after all of it, removals last", () => {
  const mirror = manifestOf({ "index.html": "1", "assets/main-1.css": "1", "sw.js": "1", "feed.xml": "1" });
  expect(planUpload(NOW, mirror, true)).toEqual({
    send: [["assets/main-2.css"], ["index.html"], ["sw.js"], ["data/manifest.json"], ["data/manifest.json.sig"]],
    remove: ["assets/main-1.css"],
  });
});

test("nothing is sent to a mirror that has all; an old signature does not stay on a site that has none", () => {
  expect(planUpload(NOW, NOW, false)).toEqual({ send: [], remove: [] });
  const { remove } = planUpload(NOW, manifestOf({ "index.html": "1" }), false);
  expect(remove).toEqual(["data/manifest.json.sig"]);
});

test("a mirror of nothing gets everything, and nothing is removed there", () => {
  const { send, remove } = planUpload(NOW, undefined, false);
  expect(send.flat().toSorted()).toEqual([...NOW.files.map(({ path }) => path), "data/manifest.json"].toSorted());
  expect(remove).toEqual([]);
});

const sites = fc.dictionary(
  fc.constantFrom("index.html", "a/index.html", "assets/a.css", "sw.js", "feed.xml", "data/x.json"),
  fc.constantFrom("1", "2", "3"),
);

test("broken off anywhere and begun again, the mirror is the site; while it says it is the old one, all of that is there", () => {
  fc.assert(
    fc.property(sites, sites, fc.nat(8), (before, after, until) => {
      const files = new Map<string, string>(Object.entries(before));
      let says: Manifest | undefined = manifestOf(before);
      const act = (steps: number): void => {
        const { send, remove } = planUpload(manifestOf(after), says, false);
        for (const step of send.slice(0, steps))
          for (const path of step) {
            if (path === "data/manifest.json") says = manifestOf(after);
            else files.set(path, String(after[path]));
          }
        if (steps > send.length) for (const path of remove) files.delete(path);
      };
      act(until);
      for (const { path } of says?.files ?? []) expect(files.has(path), path).toBe(true);
      act(99);
      for (const [path, sha256] of Object.entries(after)) expect(files.get(path)).toBe(sha256);
    }),
  );
});
