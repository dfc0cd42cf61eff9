/** Starts the preview with its desk, as a user would, and ends it as a crash would. */
import { startIsnad } from "../run-isnad.ts";

/** Starts `isnad dev` in a folder; `port` 0 is any. */
export async function startDev(root: string, port = 0) {
  const child = startIsnad(["dev", "--port", String(port), "--lang", "en"], root);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const found = await new Promise<number>((resolve, reject) => {
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const at = /http:\/\/localhost:(\d+)/u.exec(said)?.[1];
      if (at !== undefined) resolve(Number(at));
    });
    child.once("close", () => reject(new Error(`the desk did not start: ${said}`)));
  });
  return {
    port: found,
    pid: child.pid,
    hasEnded: () => child.exitCode !== null,
    stop: async (signal: NodeJS.Signals = "SIGKILL") => {
      child.kill(signal);
      await ended;
    },
  };
}
