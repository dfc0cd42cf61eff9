/** The pure tests over sources that hold the mutants of a run: one process, the cheap tests first. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { packagesAsBuilt } from "../setup/packages-as-built.ts";
import { instrument } from "./mutants.ts";
import { FOLDER, readPlan } from "./plan.ts";

const ROOT = join(import.meta.dirname, "../..");
const plan = readPlan(process.env[FOLDER] ?? "");

const mutants: Plugin = {
  name: "mutants",
  enforce: "pre",
  load(id) {
    const here = plan.filter(({ path }) => join(ROOT, path) === id);
    return here.length === 0 ? null : instrument(readFileSync(id, "utf8"), here);
  },
};

/** Laws try much and come last: what the examples have killed they need not try. */
class CheapFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification): number =>
      Number(/laws|seeded|hostile|random|golden|dossier|guide|import-file|templates/.test(moduleId));
    return files.toSorted((a, b) => cost(a) - cost(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  root: ROOT,
  plugins: [mutants, packagesAsBuilt],
  oxc: { jsx: { runtime: "automatic", importSource: "hastscript" } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: [
      "tests/{engine,shell,browser,torture}/**",
      "tests/{architecture,supply-chain}.test.ts",
      "**/*.long.test.ts",
    ],
    setupFiles: "tests/setup/laws.ts",
    runner: "tests/mutation/runner.ts",
    isolate: false,
    execArgv: ["--max-semi-space-size=64"],
    maxWorkers: 1,
    testTimeout: 0,
    hookTimeout: 0,
    sequence: { sequencer: CheapFirst },
  },
});
