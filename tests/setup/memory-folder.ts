/** Where folders of tests stand: in memory, where the machine keeps a large one there; a disk takes ten times as long to forget them. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MEMORY = "/dev/shm";
const BEGINNING = join(MEMORY, "isnad-tests-");
/** All tests together take less than a fifth of it. */
const ENOUGH_BYTES = 2 ** 31;

/**
 * Lets tests, and all that they start, keep their temporary folders in memory until this process ends. Where a machine
 * has none that holds and runs what a disk would, they stay where they are. Each project of Vitest asks again.
 */
export function useMemoryFolder(): void {
  if (process.env.TMPDIR?.startsWith(BEGINNING)) return;
  let folder: string | undefined;
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < ENOUGH_BYTES) return;
    folder = mkdtempSync(BEGINNING);
    runIn(folder);
  } catch {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    return;
  }
  const made = folder;
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  process.env.TMPDIR = folder;
}

/** Throws where programs may not be run from the folder: containers often forbid it. */
function runIn(folder: string): void {
  const program = join(folder, "program");
  writeFileSync(program, "#!/bin/sh\n");
  chmodSync(program, 0o755);
  execFileSync(program);
}
