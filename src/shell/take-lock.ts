/** One build at a time for each published folder. */
import { closeSync, openSync, readFileSync, statSync, unlinkSync, utimesSync, writeSync } from "node:fs";
import { errorCode, Refusal } from "../engine/refusal.ts";

const BREATH_MS = 5_000;
/** A holder that has not breathed for so long is dead, even where another process bears its number by now. */
const STALE_MS = 120_000;

/** Takes the lock file or refuses, naming the holder; gives the function that lets go. A dead holder's lock is taken over. */
export function takeLock(file: string): () => void {
  if (!tryLock(file)) {
    const holder = Number.parseInt(readFileSync(file, "utf8"), 10);
    if (isHeld(file, holder)) throw refuse(file, holder);
    unlinkSync(file);
    if (!tryLock(file)) throw refuse(file, holder);
  }
  const breath = setInterval(() => utimesSync(file, new Date(), new Date()), BREATH_MS).unref();
  return () => {
    clearInterval(breath);
    unlinkSync(file);
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
  if (Date.now() - statSync(file).mtimeMs > STALE_MS || holder === process.pid) return false;
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
