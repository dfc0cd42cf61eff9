/** `npm test`: types, lint and unused code are asked beside the tests, not before them; each tells what it found, whole and in order. */
import { spawn } from "node:child_process";

/** What was run, and what came of it. */
interface Asked {
  readonly name: string;
  readonly code: number;
  readonly said: string;
  readonly seconds: number;
}

const CHECKS = ["typecheck", "lint", "unused"];
/** Words behind `npm test --` are for the tests. */
const words = process.argv.slice(2);

const [checks, tests] = await Promise.all([oneByOne(CHECKS), run("tests", "vitest", ["run", ...words], "inherit")]);
for (const { name, code, said, seconds } of checks) {
  console.log(`\n${name}: ${code === 0 ? "nothing found" : `FAILED, exit code ${code}`}, in ${seconds.toFixed(1)} s`);
  if (said !== "") console.log(said.trimEnd());
}
const failed = [...checks, tests].filter(({ code }) => code !== 0).map(({ name }) => name);
if (failed.length > 0) console.error(`\nFAILED: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** The checks share what the tests leave of the processor: at one time they would only take it from each other. */
async function oneByOne(scripts: readonly string[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const script of scripts) asked.push(await run(script, "npm", ["run", "--silent", script], "pipe"));
  return asked;
}

/** A program of this project's, which npm puts on the path; what a signal ends has failed. */
function run(name: string, command: string, args: readonly string[], output: "pipe" | "inherit"): Promise<Asked> {
  const begun = Date.now();
  const child = spawn(command, args, { stdio: ["ignore", output, output] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  return new Promise((resolve) => {
    const end = (code: number): void => resolve({ name, code, said, seconds: (Date.now() - begun) / 1000 });
    child.once("error", (error) => {
      said += error.message;
      end(1);
    });
    child.once("close", (code) => end(code ?? 1));
  });
}
