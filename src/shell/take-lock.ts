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
/** A holder that has not breathed for so long is dead, even where another process bears its number by now. */
const STALE_MS = 120_000;

/**
 * Takes the lock file or refuses, naming the holder; gives the function that lets go. A dead holder's lock is taken
 * over; the folder it stands in is made where there is none.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  if (!tryLock(file)) {
    const holder = Number.parseInt(readFileSync(file, "utf8"), 10);
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

function isHeld(file: string, holder: number): boolean {
  const age = Date.now() - statSync(file).mtimeMs;
  if (age > STALE_MS || holder === process.pid) return false;
  // Between making its lock and writing its number into it, a holder has none.
  if (Number.isNaN(holder)) return age < BREATH_MS;
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
