/** What is copied from `public/`, and what it may not hold; addresses that are taken. */
import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimAddresses } from "../../src/engine/claim-addresses.ts";
import { listPublic } from "../../src/engine/public-files.ts";
import { besideContent } from "../../src/engine/site-faults.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("public/", () => {
  test("everything is copied, hidden files too; what is built and what systems leave behind is not", () => {
    const root = temporaryFolder({
      "public/CNAME": "x",
      "public/.well-known/security.txt": "x",
      "public/.nojekyll": "",
      "public/google1.html": "x",
      "public/deep/styles/a.css": "x",
      "public/styles/tokens.css": "x",
      "public/scripts/main.ts": "x",
      "public/icons/icon.svg": "x",
      "public/.DS_Store": "x",
      "public/CNAME~": "x",
    });
    const { files, diagnostics } = listPublic(root);
    expect(files.map(({ address }) => address)).toEqual([
      ".nojekyll",
      ".well-known/security.txt",
      "CNAME",
      "deep/styles/a.css",
      "google1.html",
    ]);
    expect(diagnostics).toEqual([]);
    expect(listPublic(temporaryFolder())).toEqual({ files: [], diagnostics: [] });
  });

  test("a link, a pipe, a name that is no address are complained of, each at its place", () => {
    const root = temporaryFolder({ "public/CNAME": "x", "public/a\\b": "x", secret: "x" });
    symlinkSync(join(root, "secret"), join(root, "public/link"));
    symlinkSync(root, join(root, "public/folder"));
    execFileSync("mkfifo", [join(root, "public/pipe")]);
    const { files, diagnostics } = listPublic(root);
    expect(files.map(({ address }) => address)).toEqual(["CNAME"]);
    expect(diagnostics.map(({ code, place, facts }) => [place.file, code, Object.values(facts)[0]])).toEqual([
      ["../public/a\\b", "file-unreadable", "EINVAL"],
      ["../public/folder", "not-a-regular-file", "symbolic link"],
      ["../public/link", "not-a-regular-file", "symbolic link"],
      ["../public/pipe", "not-a-regular-file", "pipe"],
    ]);
  });
});

test("what editors leave behind while a file is open is no file of the site, a link neither", () => {
  const root = temporaryFolder({ "public/a.txt": "x", "public/#a.txt#": "x" });
  symlinkSync("user@host.1", join(root, "public/.#a.txt"));
  expect(listPublic(root)).toMatchObject({ files: [{ address: "a.txt" }], diagnostics: [] });
});

describe("addresses", () => {
  const own = (...addresses: string[]) =>
    addresses.map((address) => ({ address, place: besideContent(`public/${address}`) }));
  const said = (planned: readonly string[], ...addresses: string[]) =>
    claimAddresses(planned, own(...addresses)).map(({ place, facts }) => [place.file, Object.values(facts)].flat());

  test("that are planned are taken: in any case, as a file where a folder is, as a folder where a file is", () => {
    const planned = ["robots.txt", "articles/x/index.html"];
    expect(said(planned, "CNAME", "articles/y.txt")).toEqual([]);
    for (const address of ["robots.txt", "Robots.TXT", "articles", "articles/x", "robots.txt/a"])
      expect(said(planned, address)).toEqual([[`../public/${address}`, address, "isnad"]]);
  });

  test("that another own file has are taken by it", () => {
    expect(said([], "a/b", "A/B", "a")).toEqual([
      ["../public/A/B", "A/B", "public/a/b"],
      ["../public/a", "a", "public/a/b"],
    ]);
  });

  test("whatever is not complained of can stand on one disk", () => {
    const address = fc
      .array(fc.constantFrom("a", "A", "b", "c"), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join("/"));
    fc.assert(
      fc.property(fc.uniqueArray(address), (addresses) => {
        const faults = new Set(claimAddresses([], own(...addresses)).map(({ place }) => place.file));
        const kept = addresses.filter((each) => !faults.has(`../public/${each}`)).map((each) => each.toLowerCase());
        const files = new Set(kept);
        expect(files.size).toBe(kept.length);
        for (const file of kept)
          for (let cut = file.indexOf("/"); cut !== -1; cut = file.indexOf("/", cut + 1))
            expect(files.has(file.slice(0, cut))).toBe(false);
      }),
    );
  });
});
