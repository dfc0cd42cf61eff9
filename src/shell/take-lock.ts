/** One build at a time for each published folder. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { errorCode, Refusal } from "../engine/refusal.ts";

const BREATH_MS = 5_000;
const MOMENT_MS = 50;
const TRIES = 10;
/** A holder that has not breathed for so long is dead, even where another process bears its number by now. */
const STALE_MS = 120_000;

/**
 * Takes the lock file or refuses, naming the holder; gives the function that lets go. A dead holder's lock is taken
 * over; the folder it stands in is made where there is none.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  if (!tryLock(file)) {
    const holder = readHolder(file);
    if (isHeld(file, holder)) throw refuse(file, holder);
    unlinkSync(file);
    if (!tryLock(file)) throw refuse(file, holder);
  }
  const breathe = (): void => {
    if (existsSync(file)) utimesSync(file, new Date(), new Date());
  };
  const breath = setInterval(breathe, BREATH_MS).unref();
  return () => {
    clearInterval(breath);
    rmSync(file, { force: true });
  };
}

function tryLock(file: string): boolean {
  try {
    const handle = openSync(file, "wx");
    writeSync(handle, `${process.pid}\n`);
    closeSync(handle);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * Gives the holder's number; `NaN` where there is none. Between making its lock and writing its number into it a holder has
 * none for a moment, and is waited for: one that was killed in that moment never writes it.
 */
function readHolder(file: string): number {
  for (let tries = 0; ; tries += 1) {
    const holder = Number.parseInt(readFileSync(file, "utf8"), 10);
    if (!Number.isNaN(holder) || tries === TRIES) return holder;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MOMENT_MS);
  }
}

function isHeld(file: string, holder: number): boolean {
  const age = Date.now() - statSync(file).mtimeMs;
  if (age > STALE_MS || holder === process.pid) return false;
  if (Number.isNaN(holder)) return false;
  try {
    return process.kill(holder, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

function refuse(file: string, holder: number): Refusal {
  return new Refusal(
    `بناء آخر يعمل الآن (العملية ${holder}). إن لم يكن كذلك فاحذف ${file}`,
    `Another build is running (process ${holder}). If not, delete ${file}`,
  );
}
