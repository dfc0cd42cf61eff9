/** How the tests run: `pure` holds the rooms that are only values, the others those with files, processes, a browser. */
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { LongRoomsFirst } from "./tests/setup/long-rooms-first.ts";
import { useMemoryFolder } from "./tests/setup/memory-folder.ts";
import { packagesAsBuilt } from "./tests/setup/packages-as-built.ts";

useMemoryFolder();

const long = process.env.ISNAD_LONG !== undefined;

/**
 * What takes as long as all the rest of the pure rooms, and is left out while one works: each holds to one law some
 * hundred whole newsrooms, or asks the engine, or the validators of others.
 */
const UNHURRIED = [
  "diagnostics/every-code",
  "docs",
  "editors/vsix",
  "every-field",
  "graph/attribution-laws",
  "graph/mentions/beside",
  "guide",
  "import/hostile-files",
  "import/whole-sites",
  "pages/data/recompute",
  "pages/linked-data/rdf",
  "pages/linked-data/same-as-data",
  "pages/marks-in-every-place",
  "pages/search/stability",
  "parse/fast-parser",
  "parse/lost-signs",
  "rename/rename-law",
  "templates/english",
  "templates/every-word",
  "templates/kept-parts",
  "templates/render-page",
].map((name) => `tests/${name}.test.ts`);

/** Walks at the desk, each at one width in `npm test`: the long way tries all of them at both. */
const WALKS = "tests/browser/desk{,-documents,-leaving,-names}.test.ts";

/**
 * The tests of one room; the long ones stand in files of their own, and `walks` are tried both ways. Modules are loaded once for all files: no room keeps
 * state, and that all pass says so.
 */
const room = (name: string, { walks, ...more }: { readonly globalSetup?: string; readonly walks?: string } = {}) =>
  ({
    extends: true,
    test: {
      name,
      include: long
        ? [`tests/${name}/**/*.long.test.ts`, ...(walks === undefined ? [] : [walks])]
        : [`tests/${name}/**/*.test.ts`],
      exclude: long ? [] : ["**/*.long.test.ts"],
      isolate: false,
      ...more,
    },
  }) satisfies TestProjectConfiguration;

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hastscript" } },
  plugins: [packagesAsBuilt],
  test: {
    // Only what hangs takes so long, also on a machine that does much else.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    sequence: { sequencer: LongRoomsFirst },
    // What a file was translated to is kept by its content: half of what loading costs.
    experimental: { fsModuleCache: true },
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [
            "tests/{engine,shell,browser,torture}/**",
            ...(process.env.ISNAD_QUICK === undefined ? [] : UNHURRIED),
          ],
          setupFiles: "tests/setup/laws.ts",
          // Much is made and soon thrown away: with room for it, little is swept. Whoever starts processes stays small instead.
          execArgv: ["--max-semi-space-size=64"],
          isolate: false,
        },
      },
      room("engine"),
      room("shell", { globalSetup: "tests/setup/built-newsroom.ts" }),
      room("torture"),
      room("browser", { globalSetup: "tests/setup/browser.ts", walks: WALKS }),
    ],
  },
});
