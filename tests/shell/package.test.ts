/** The tarball in a folder of somebody else's: quickly, without the types. The whole of it is a long test. */
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { installPacked } from "../setup/installed-package.ts";
import { fingerprint, run, TEST_SITE } from "./run-isnad.ts";

test("a packed isnad builds content of its own, as the checkout does, and opens its doors", async () => {
  const project = temporaryFolder();
  const command = installPacked(project, "quick");
  cpSync(TEST_SITE, join(project, "content"), { recursive: true });

  // What runs and what a theme is compiled from, and nothing of the workplace.
  const carried = (path: string) => existsSync(join(project, "node_modules/isnad", path));
  const { exports } = JSON.parse(readFileSync(join(project, "node_modules/isnad/package.json"), "utf8"));
  const targets = Object.values<{ default?: string }>(exports).flatMap((each) => each.default ?? []);
  expect(targets.length).toBeGreaterThan(2);
  expect(targets.filter((path) => !carried(path))).toEqual([]);
  expect(["templates/parts/claim-card.tsx", "public/styles/tokens.css", "LICENSE"].every(carried)).toBe(true);
  expect(["tests", "content", "tsconfig.json", ".npmrc", "package-lock.json"].some(carried)).toBe(false);

  const built = await run(command, ["build", "--lang", "en"], project);
  expect(built).toMatchObject({ code: 0, err: expect.stringContaining("Published") });
  expect(fingerprint(join(project, "_site"))).toEqual(fingerprint(join(inject("built").root, "_site")));

  const script = 'import { foldKey } from "isnad/arabic"; console.log(foldKey("الإدارة"));';
  expect(await run(process.execPath, ["--input-type=module", "-e", script], project)).toMatchObject({
    code: 0,
    out: "الاداره\n",
  });
});
