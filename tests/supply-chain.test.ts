/** What isnad is made of: every package under a free licence, none that must run something when it is installed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLockfile } from "./tools/read-lockfile.ts";

const ROOT = join(import.meta.dirname, "..");
const published = readLockfile(ROOT).filter(({ dev }) => !dev);

/** What may be passed on with a free program; those of libvips are linked at run time, and replaceable. */
const FREE =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|Python-2\.0|BlueOak-1\.0\.0|Zlib|OFL-1\.1|LGPL-3\.0-or-later|GPL-3\.0-or-later|Unlicense|CC0-1\.0)$/u;

test("every package that is installed with isnad is under a free licence", () => {
  const others = published.filter(
    ({ licence }) =>
      !licence
        .split(/ (?:AND|OR) |[()]/u)
        .filter(Boolean)
        .every((part) => FREE.test(part)),
  );
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  expect(published.length).toBeGreaterThan(200);
});

test("every package that we name has a licence and a reason in the document, and the document names no other", () => {
  const told = [
    ...readFileSync(join(ROOT, "docs/dependencies.md"), "utf8").matchAll(/^\| (\S+) \| (\S+) \| (\S.{9,}) \|$/gmu),
  ];
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const licences = new Map(published.map(({ name, licence }) => [name, licence]));
  expect(told.map(([, name, licence]) => [name, licence])).toEqual(
    Object.keys(dependencies).map((name) => [name, licences.get(name)]),
  );
});

test("only esbuild has an install script, and works without it", () => {
  expect(published.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual(["esbuild"]);
});

test("every package has the hash of its bytes, and every dependency one version to the digit", () => {
  expect(published.filter(({ integrity }) => !integrity.startsWith("sha512-")).map(({ name }) => name)).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toEqual([]);
});
