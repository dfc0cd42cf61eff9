#!/usr/bin/env node
// The command `isnad`, in any folder: plain JavaScript up to here.
import { load } from "../engine/load-compiled.js";

process.setSourceMapsEnabled(true);
try {
  const { main } = await load("src/shell/main.ts");
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // What fails before the command has begun is our own bug.
  console.error(error);
  process.exitCode = 3;
}
