/** How the tests run: `pure` holds the rooms that are only values, `world` those with files, processes and a browser. */
import { defineConfig } from "vitest/config";

const long = process.env.ISNAD_LONG !== undefined;
const WORLD = "tests/{engine,shell,browser}/**";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hastscript" } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [WORLD],
          setupFiles: "tests/setup/laws.ts",
          // These rooms keep no state: modules are loaded once for all files, and that all pass says so.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "world",
          include: [`${WORLD}/*${long ? ".long" : ""}.test.ts`],
          exclude: long ? [] : ["**/*.long.test.ts"],
        },
      },
    ],
  },
});
