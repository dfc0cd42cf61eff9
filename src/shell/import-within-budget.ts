/** Imports in a thread of its own, so that no file can hang the command or use up the machine's memory. */
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { fileStart } from "../base/place.ts";
import { complain } from "../diagnostics/diagnostic.ts";
import { errorCode } from "../engine/refusal.ts";
import type { ForeignFile } from "../import/draft.ts";
import type { Import, ImportOptions } from "../import/import-file.ts";

/** What one file may cost: wall time, and a thread's heap. An export of ten thousand posts takes a third of both. */
export interface ImportBudget {
  readonly seconds: number;
  readonly megabytes: number;
}
const IMPORT_BUDGET: ImportBudget = { seconds: 120, megabytes: 4096 };

/** Imports a file within the budget. Complains with `import-too-heavy`; rejects where our own code threw. */
export async function importWithinBudget(
  file: ForeignFile,
  options: ImportOptions,
  budget: ImportBudget = IMPORT_BUDGET,
): Promise<Import> {
  const thread = new Piscina<{ file: ForeignFile; options: ImportOptions }, Import>({
    filename: fileURLToPath(new URL("./import-worker.js", import.meta.url)),
    maxThreads: 1,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: budget.megabytes },
  });
  const late = AbortSignal.timeout(budget.seconds * 1000);
  const refuse = (limit: string): Import => ({
    articles: [],
    diagnostics: [complain("import-too-heavy", fileStart(file.name), { limit })],
  });
  try {
    return await thread.run({ file, options }, { signal: late });
  } catch (fault) {
    if (late.aborted) return refuse(`${budget.seconds} s`);
    if (isExhaustion(fault)) return refuse(`${budget.megabytes} MB`);
    throw new Error(`importing ${file.name} failed`, { cause: fault });
  } finally {
    await thread.destroy();
  }
}

/** The thread's heap or its stack was used up. */
const isExhaustion = (fault: unknown): boolean =>
  errorCode(fault) === "ERR_WORKER_OUT_OF_MEMORY" || (fault instanceof RangeError && /call stack/u.test(fault.message));
