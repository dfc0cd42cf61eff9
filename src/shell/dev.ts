/** `isnad dev`: a live preview, on this machine only. */
import { dirname } from "node:path";
import { listPaths } from "../engine/read-content.ts";
import { Refusal } from "../engine/refusal.ts";
import { findConfig } from "../engine/site-config.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { openDesk } from "./desk/desk-routes.ts";
import { openPreviewServer } from "./preview/preview-server.ts";
import { openPreviewSite } from "./preview/preview-site.ts";
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
  // Refuses a folder that is not there, before anything is opened.
  listPaths(content).next();
  // Eleventy takes its input relative to the working folder, and nowhere else.
  const isConfigured = findConfig(dirname(content)) !== undefined;
  if (isConfigured) process.chdir(dirname(content));
  const site = openPreviewSite(
    { content, cache, today: latestToday(), ...(baseUrl === undefined ? {} : { baseUrl }) },
    fail,
  );
  const desk = openDesk({ content, cache, out, language: "ar" }, (error) => terminal.note(String(error)));
  const server = await openPreviewServer(
    site,
    own.port === undefined ? PORT : portOf(own.port),
    own.port !== undefined,
    desk,
  );
  terminal.note(
    language === "ar" ? `المعاينة: ${server.url}  (للإيقاف Ctrl+C)` : `Preview: ${server.url}  (stop with Ctrl+C)`,
  );
  terminal.note(language === "ar" ? `مكتب التحرير: ${server.url}desk/` : `Desk: ${server.url}desk/`);
  const stopTelling = tellChanges(site, invocation, fail);
  const unwatch = await watchContent(content, (paths) => void site.change(paths).catch(fail), {
    whole: isConfigured,
    made: [invocation.out, cache],
  });
  try {
    await Promise.race([failed, stopAsked()]);
    return 0;
  } finally {
    stopTelling();
    await Promise.all([desk.close(), server.close(), site.close(), unwatch()]);
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
