/** Java for the Nu checker: the system's, installed by the test itself where it is missing. */
import { execFileSync } from "node:child_process";

/** The command that runs Java; Debian's package is installed where there is none. */
export function findJava(): string {
  if (runs("java")) return "java";
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", "default-jre-headless"]]) {
    const [command = "apt-get", ...rest] = [...asRoot, "apt-get", ...step];
    execFileSync(command, rest, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  if (!runs("java")) throw new Error("The Nu checker needs Java, and it could not be installed.");
  return "java";
}

function runs(command: string): boolean {
  try {
    execFileSync(command, ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
