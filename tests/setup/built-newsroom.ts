/** The newsroom written for tests, built once for all tests of the shell by the real command: for them to copy. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { isnad, TEST_SITE } from "../shell/run-isnad.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder with `content/`, `_site/`, `.cache/`, and what `isnad build --lang en` said of its first build. */
    readonly built: { readonly root: string; readonly said: string };
  }
}

export default async function build(project: TestProject): Promise<() => void> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "isnad-built-")));
  cpSync(TEST_SITE, join(root, "content"), { recursive: true });
  const { code, out, err } = await isnad(["build", "--lang", "en"], root);
  if (code !== 0) throw new Error(`The newsroom for tests does not build:\n${out}${err}`);
  project.provide("built", { root, said: err });
  return () => rmSync(root, { recursive: true, force: true });
}
