#!/usr/bin/env node
// The command `isnad`: plain JavaScript, because Node knows no TypeScript until tsx is registered; our own
// tsconfig is named, so that it works from any folder.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
