/** Watches the content folder, and what a site keeps beside it. */
import { dirname, join, relative, sep } from "node:path";
import { watch } from "chokidar";
import { isLitter } from "../../engine/public-files.ts";
import { isPassedOver } from "../../engine/read-content.ts";

/** How long changes are gathered: an editor that saves by renaming makes several at once. */
const GATHER_MS = 8;
/** chokidar tells of no second change of a file within 50 ms, such as the end of a slow write: every path is told once more after that. */
const AGAIN_MS = 70;

/**
 * Calls `onChange` with the paths, relative to `root` with `/`, that came, changed or went; each again a moment later,
 * so whoever listens compares contents. Gives the function that stops it. Beside the content folder it watches
 * `templates/` and `public/`, whose paths begin with `../`; where `whole`, everything but what is made there.
 */
export async function watchContent(
  root: string,
  onChange: (paths: readonly string[]) => void,
  { whole = false, made = [] }: { readonly whole?: boolean; readonly made?: readonly string[] } = {},
): Promise<() => Promise<void>> {
  const site = dirname(root);
  const unwatched = new Set([...made, join(site, "node_modules"), join(site, ".git")]);
  const beside = [join(site, "templates"), join(site, "public")];
  const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);
  const isIgnored = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf(sep) + 1);
    if (path === site || path === root) return false;
    if (isBelow(path, root)) return isPassedOver(name);
    return isLitter(name) || unwatched.has(path) || !(whole || beside.some((folder) => isBelow(path, folder)));
  };
  const watcher = watch(site, { ignoreInitial: true, followSymlinks: false, ignored: isIgnored });
  const waiting = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();
  const later = (delay: number, action: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, delay);
    timers.add(timer);
  };
  const flush = (): void => {
    const paths = [...waiting];
    waiting.clear();
    onChange(paths);
    later(AGAIN_MS, () => onChange(paths));
  };
  const gather = (path: string): void => {
    if (waiting.size === 0) later(GATHER_MS, flush);
    waiting.add(relative(root, path).split(sep).join("/"));
  };
  for (const event of ["add", "change", "unlink"] as const) watcher.on(event, gather);
  await new Promise<void>((resolve, reject) => watcher.once("ready", resolve).once("error", reject));
  return async () => {
    for (const timer of timers) clearTimeout(timer);
    await watcher.close();
  };
}
