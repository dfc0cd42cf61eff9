#!/usr/bin/env node
// The command `isnad`, in any folder: plain JavaScript up to here.
import { load } from "../engine/load-compiled.js";

process.setSourceMapsEnabled(true);
// Whatever fails before the command has begun is our own bug.
process.exitCode = 3;
const { main } = await load("src/shell/main.ts");
process.exitCode = await main(process.argv.slice(2));
