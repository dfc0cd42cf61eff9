/** Runs each test, then again for every mutant it came through, in the same process; a test that then fails kills it. */
import fc from "fast-check";
import type { RunnerTestCase, RunnerTestFile } from "vitest";
import { VitestTestRunner } from "vitest/runners";
import { getFn } from "vitest/suite";
import { ALWAYS_ON, FOLDER, log, trying } from "./plan.ts";
import { switches } from "./switches.ts";

const folder = process.env[FOLDER] ?? "";
const { [ALWAYS_ON]: alwaysOn } = process.env;
const mutants = switches(folder);

if (alwaysOn !== undefined) mutants.turn(Number(alwaysOn));
// What fails is enough; which smallest example fails is of no interest here.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

export default class MutationRunner extends VitestTestRunner {
  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    mutants.met.clear();
  }

  onCollected(files: RunnerTestFile[]): void {
    if (alwaysOn !== undefined || mutants.met.size === 0) return;
    for (const { filepath } of files) log(folder, { loads: [...mutants.met], file: filepath });
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    mutants.met.clear();
    await getFn(test)();
    if (alwaysOn !== undefined) return;
    for (const id of [...mutants.met].filter((each) => mutants.alive.has(each))) await this.#tryMutant(id, test);
  }

  async #tryMutant(id: number, test: RunnerTestCase): Promise<void> {
    trying(folder, id);
    mutants.turn(id);
    const failed = await fails(test);
    mutants.turnOff();
    trying(folder, undefined);
    if (!failed) return;
    mutants.alive.delete(id);
    // A test that fails a second time by itself cannot tell mutants from what they left behind.
    log(folder, (await fails(test)) ? { alone: id } : { killed: id, by: `${test.file.name} > ${test.name}` });
  }
}

async function fails(test: RunnerTestCase): Promise<boolean> {
  try {
    await getFn(test)();
    return false;
  } catch {
    return true;
  }
}
