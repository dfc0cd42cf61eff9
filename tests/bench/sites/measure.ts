/** What one command costs: processor time, wall time and memory of it and all its children. Reads /proc, so Linux alone. */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Seconds, and bytes. */
export interface Cost {
  /** Of the processor, user and system, of the whole family. */
  readonly cpu: number;
  readonly wall: number;
  /** The most that the family held at once, as looked at ten times a second. */
  readonly memory: number;
}

const LOOK_EVERY_MS = 100;

/** Runs a command in a folder and waits for its end; what it prints is shown only where it fails. */
export async function measure(command: readonly string[], cwd: string): Promise<Cost> {
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" >"$ISNAD_BENCH_ERRORS" 2>&1';
  const errors = `${cwd}/bench-errors.txt`;
  const child = spawn("bash", ["-c", script, "bash", ...command], {
    cwd,
    env: { ...process.env, ISNAD_BENCH_ERRORS: errors },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let memory = 0;
  const looking = setInterval(() => {
    memory = Math.max(memory, familyMemory(child.pid ?? 0));
  }, LOOK_EVERY_MS);
  const { code, text } = await ended(child);
  clearInterval(looking);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}\n${readFileSync(errors, "utf8")}`);
  const [user = 0, system = 0, wall = 0] = text.trim().split("\n").at(-1)?.split(" ").map(Number) ?? [];
  return { cpu: user + system, wall, memory };
}

function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly text: string }> {
  let text = "";
  child.stderr?.on("data", (chunk) => {
    text += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, text }));
  });
}

/** Resident memory of a process and its descendants; who ends while we look counts nothing. */
function familyMemory(root: number): number {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(readProc(name, "stat"))?.[1] ?? 0)]),
  );
  const isOurs = (pid: number): boolean => pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0));
  return [...parents.keys()]
    .filter(isOurs)
    .map((pid) => Number(/VmRSS:\s+(\d+)/.exec(readProc(String(pid), "status"))?.[1] ?? 0) * 1024)
    .reduce((sum, bytes) => sum + bytes, 0);
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
