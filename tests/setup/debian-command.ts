/** Programs of the system that tests run: Debian's package is installed by the test itself where one is missing. */
import { execFileSync } from "node:child_process";

/** Gives the command, which its package brings; `asked` are arguments by which it says that it is there. */
export function debianCommand(command: string, packageName: string, asked: readonly string[]): string {
  if (runs(command, asked)) return command;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", packageName]]) {
    const [first = "apt-get", ...rest] = [...asRoot, "apt-get", ...step];
    execFileSync(first, rest, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  if (!runs(command, asked)) throw new Error(`${command} is needed, and ${packageName} could not be installed.`);
  return command;
}

function runs(command: string, asked: readonly string[]): boolean {
  try {
    execFileSync(command, asked, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
