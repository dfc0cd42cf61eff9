/** `npm run bench`: runs the benches that are named (`sites`, `search`, …), the comparison of whole sites where none is; further words go to each. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const known = readdirSync(import.meta.dirname).flatMap((name) => /^(.*)\.bench\.ts$/.exec(name)?.[1] ?? []);
const words = process.argv.slice(2);
const named = words.filter((word) => known.includes(word));
const rest = words.filter((word) => !named.includes(word));
const wrong = rest.find((word) => !/^(?:--\w+|\d+)$/.test(word));
if (wrong !== undefined) throw new Error(`There is no bench «${wrong}»; there are ${known.join(", ")}.`);

for (const name of named.length > 0 ? named : ["sites"]) {
  const bench = `${import.meta.dirname}/${name}.bench.ts`;
  const { status } = spawnSync("tsx", [bench, ...rest], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
