/** How the tests run: `pure` holds the rooms that are only values, the others those with files, processes, a browser. */
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

const long = process.env.ISNAD_LONG !== undefined;

/** The tests of one room of the outer ring; the long ones stand in files of their own. */
const room = (name: string, more: { readonly globalSetup?: string; readonly isolate?: boolean } = {}) =>
  ({
    extends: true,
    test: {
      name,
      include: [long ? `tests/${name}/**/*.long.test.ts` : `tests/${name}/**/*.test.ts`],
      exclude: long ? [] : ["**/*.long.test.ts"],
      ...more,
    },
  }) satisfies TestProjectConfiguration;

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hastscript" } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{engine,shell,browser}/**"],
          setupFiles: "tests/setup/laws.ts",
          // These rooms keep no state: modules are loaded once for all files, and that all pass says so.
          isolate: false,
        },
      },
      room("engine"),
      room("shell", { globalSetup: "tests/setup/built-newsroom.ts" }),
      room("browser", { globalSetup: "tests/setup/browser.ts", isolate: false }),
    ],
  },
});
