/** `isnad dev`: a live preview, on this machine only. */
import { dirname } from "node:path";
import { listPaths } from "../engine/read-content.ts";
import { Refusal } from "../engine/refusal.ts";
import { findConfig } from "../engine/site-config.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { openDesk } from "./desk/desk-routes.ts";
import { openPreviewServer } from "./preview/preview-server.ts";
import { openPreviewSite, type PreviewSite } from "./preview/preview-site.ts";
import { tellChanges } from "./preview/tell-changes.ts";
import { watchContent } from "./preview/watch-content.ts";
import { latestToday } from "./today.ts";

const PORT = 8080;

/** Serves the preview until the process is asked to stop. Faults are told here and beside the page, and stop nothing. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, cache, out, baseUrl, terminal, language, own } = invocation;
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Where it is refused to start, nobody waits for what still fails while it closes.
  failed.catch(() => undefined);
  // Refuses a folder that is not there, before anything is opened.
  listPaths(content).next();
  // Eleventy takes its input relative to the working folder, and nowhere else.
  const whole = findConfig(dirname(content)) !== undefined;
  if (whole) process.chdir(dirname(content));
  const opened: (() => Promise<void>)[] = [];
  try {
    // Watched before it is read: what changes meanwhile is read as it is, or told.
    let watched: PreviewSite | undefined;
    const change = (paths: readonly string[]): void => void watched?.change(paths).catch(fail);
    opened.push(await watchContent(content, change, { whole, made: [out, cache] }));
    const site = openPreviewSite(
      { content, cache, today: latestToday(), ...(baseUrl === undefined ? {} : { baseUrl }) },
      fail,
    );
    watched = site;
    opened.push(site.close);
    const desk = openDesk({ content, cache, out, language: "ar" }, site.draw, (error) => terminal.note(String(error)));
    opened.push(desk.close);
    const port = own.port === undefined ? PORT : portOf(own.port);
    const server = await openPreviewServer(site, port, own.port !== undefined, desk);
    opened.push(server.close);
    const { url } = server;
    terminal.note(language === "ar" ? `المعاينة: ${url}  (للإيقاف Ctrl+C)` : `Preview: ${url}  (stop with Ctrl+C)`);
    terminal.note(language === "ar" ? `مكتب التحرير: ${url}desk/` : `Desk: ${url}desk/`);
    const stopTelling = tellChanges(site, invocation, fail);
    await Promise.race([failed, stopAsked()]).finally(stopTelling);
    return 0;
  } finally {
    await Promise.all(opened.map((close) => close()));
  }
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function portOf(typed: string | true): number {
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Refusal(`«${typed}» ليس رقم منفذ.`, `“${typed}” is no port number.`);
}
