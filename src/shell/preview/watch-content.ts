/** Watches the content folder. */
import { relative, sep } from "node:path";
import { watch } from "chokidar";
import { isPassedOver } from "../../engine/read-content.ts";

/** How long changes are gathered: an editor that saves by renaming makes several at once. */
const GATHER_MS = 8;

/** Calls `onChange` with the paths, relative to `root` with `/`, that came, changed or went; gives the function that stops it. */
export async function watchContent(
  root: string,
  onChange: (paths: readonly string[]) => void,
): Promise<() => Promise<void>> {
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => path !== root && isPassedOver(path.slice(path.lastIndexOf(sep) + 1)),
  });
  const waiting = new Set<string>();
  const flush = (): void => {
    const paths = [...waiting];
    waiting.clear();
    onChange(paths);
  };
  const gather = (path: string): void => {
    if (waiting.size === 0) setTimeout(flush, GATHER_MS);
    waiting.add(relative(root, path).split(sep).join("/"));
  };
  for (const event of ["add", "change", "unlink"] as const) watcher.on(event, gather);
  await new Promise<void>((resolve, reject) => watcher.once("ready", resolve).once("error", reject));
  return () => watcher.close();
}
