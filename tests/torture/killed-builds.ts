/** Builds killed at any moment: the site is the old one or the new one, whole; the next build is right and leaves nothing over. */
import fc from "fast-check";
import { mainHere } from "../shell/isnad-here.ts";
import { startIsnad } from "../shell/run-isnad.ts";
import { isSame, publishedNewsroom } from "./newsroom-to-break.ts";
import { type Found, type Size, sample } from "./trial.ts";

const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT"] as const;

/** Kills `count` builds; `tried` counts those that were still running when the signal came. */
export async function tryKilledBuilds(size: Size): Promise<Found> {
  const newsroom = await publishedNewsroom();
  const moments = sample(
    fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), signal: fc.constantFrom(...SIGNALS) }),
    size,
  );
  const bad: string[] = [];
  let tried = 0;
  let lasts = 2_000;
  for (const [at, { share, signal }] of moments.entries()) {
    const before = newsroom.site();
    newsroom.rename(`اسم للاختبار ${at}`);
    const delay = Math.round(share * lasts);
    const started = performance.now();
    const wasKilled = await killAfter(newsroom.root, signal, delay);
    if (wasKilled) tried += 1;
    else lasts = performance.now() - started;
    const left = newsroom.site();
    const next = await mainHere(["build"], newsroom.root);
    const told = `${signal} after ${delay} ms`;
    if (next.code !== 0) bad.push(`${told}: the next build ended with ${next.code}: ${next.err}`);
    if (!isSame(left, before) && !isSame(left, newsroom.site()))
      bad.push(`${told}: neither the old site nor the new one`);
    if (newsroom.leftOver().length > 0) bad.push(`${told}: left over ${newsroom.leftOver().join(", ")}`);
  }
  newsroom.remove();
  return { tried, bad };
}

/** Whether the signal came before the end. */
function killAfter(root: string, signal: NodeJS.Signals, delay: number): Promise<boolean> {
  const child = startIsnad(["build"], root);
  const timer = setTimeout(() => child.kill(signal), delay);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code !== 0);
    }),
  );
}
