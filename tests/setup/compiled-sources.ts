/** The sources as Node loads them by itself: compiled file by file, so that nobody waits for Vitest to hand over a thousand modules one by one. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin as Step, version } from "esbuild";
import type { Plugin } from "vite";

const ROOT = join(import.meta.dirname, "../..");
const ROOMS = ["src", "templates"].map((room) => join(ROOT, room));
const COMPILED = join(ROOT, "node_modules/.cache/isnad-tests");
/** By what they were compiled: this file, and the compiler. */
const MADE_BY = join(COMPILED, "made-by");
const SOURCE = /(?<!\.d)\.tsx?$/u;

/** Whoever imports a source is given what was compiled of it; a stack trace names the source. */
export const compiledSources: Plugin = {
  name: "compiled-sources",
  enforce: "pre",
  configResolved: () => {
    // Each project of Vitest asks again.
    compiled ??= compileChanged();
    return compiled;
  },
  resolveId(asked, importer) {
    if (!asked.startsWith(".") || importer === undefined) return null;
    const source = join(dirname(importer), asked);
    return isSource(source) ? compiledPath(source) : null;
  },
};
let compiled: Promise<void> | undefined;

const isSource = (path: string): boolean => SOURCE.test(path) && ROOMS.some((room) => path.startsWith(room + sep));
const compiledPath = (source: string): string => join(COMPILED, relative(ROOT, source)).replace(SOURCE, ".mjs");

/** What was compiled has the time of its source; what is of another time, or another compiler's, is compiled anew. */
async function compileChanged(): Promise<void> {
  const madeBy = createHash("sha256")
    .update(readFileSync(import.meta.filename))
    .update(version)
    .digest("hex");
  if (textOf(MADE_BY) !== madeBy) rmSync(COMPILED, { recursive: true, force: true });
  const sources = ROOMS.flatMap(filesIn).filter((path) => SOURCE.test(path));
  const changed = sources.filter((source) => changedAt(source) !== changedAt(compiledPath(source)));
  const times = new Map(changed.map((source) => [compiledPath(source), statSync(source).mtime]));
  const wanted = new Set(sources.flatMap((source) => [compiledPath(source), `${compiledPath(source)}.map`]));
  for (const old of filesIn(COMPILED)) if (!wanted.has(old) && old !== MADE_BY) rmSync(old, { force: true });
  // Maps first: whoever sees a file as new may ask for its map.
  for (const { path, contents } of (await compile(changed)).toReversed()) replace(path, contents, times.get(path));
  replace(MADE_BY, madeBy);
}

async function compile(sources: readonly string[]) {
  if (sources.length === 0) return [];
  const { outputFiles } = await build({
    entryPoints: [...sources],
    absWorkingDir: ROOT,
    outbase: ROOT,
    outdir: COMPILED,
    outExtension: { ".js": ".mjs" },
    tsconfigRaw: { compilerOptions: { jsx: "react-jsx", jsxImportSource: "hastscript", verbatimModuleSyntax: true } },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: true,
    sourcesContent: false,
    logLevel: "silent",
    plugins: [eachByItself],
  });
  return outputFiles;
}

/** What a file imports stays where it is; what lies beside its source it goes on finding there. */
const eachByItself: Step = {
  name: "each-by-itself",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
      if (kind === "entry-point") return undefined;
      if (!path.startsWith(".")) return { path, external: true };
      if (isSource(join(resolveDir, path))) return { path: path.replace(SOURCE, ".mjs"), external: true };
      return { path: pathToFileURL(join(resolveDir, path)).href, external: true };
    });
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const way = JSON.stringify(
        relative(dirname(compiledPath(path)), path)
          .split(sep)
          .join("/"),
      );
      return {
        contents: readFileSync(path, "utf8").replaceAll("import.meta.url", `new URL(${way}, import.meta.url).href`),
        loader: path.endsWith("x") ? "tsx" : "ts",
      };
    });
  },
};

/** In one step: two runs may compile at one time, and who works beside may share the file's bytes. */
function replace(path: string, contents: string | Uint8Array, time?: Date): void {
  const unfinished = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(unfinished, contents);
  if (time !== undefined) utimesSync(unfinished, time, time);
  renameSync(unfinished, path);
}

const changedAt = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtime.getTime();

function textOf(path: string): string | undefined {
  return changedAt(path) === undefined ? undefined : readFileSync(path, "utf8");
}

function filesIn(folder: string): string[] {
  if (changedAt(folder) === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
