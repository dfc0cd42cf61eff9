/** How the tests run: the fast ones by `npm test`, the long ones by `npm run test:long`. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hastscript" } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: process.env.ISNAD_LONG ? [] : ["tests/**/*.long.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
