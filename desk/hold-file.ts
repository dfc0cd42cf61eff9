/** One window writes a file: the others read it, and one of them has it when it is let go. */
import { attempt } from "./make.ts";

/** Holds a file for this window; `undefined` where another has it. Gives the function that lets go. */
export function holdLock(uri: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    attempt(
      navigator.locks.request(uri, { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve(undefined);
        return new Promise<void>((release) => resolve(() => release()));
      }),
    );
  });
}

/** Whether the window that has a file lets go of it, before this one is left. */
export async function awaitLock(uri: string, signal: AbortSignal): Promise<boolean> {
  try {
    await navigator.locks.request(uri, { signal }, () => undefined);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}
