// The sources as JavaScript: one bundle for each door, what they share in pieces beside them.
// Plain JavaScript, because it is what runs before there is any other.
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What is loaded by name; everything else is found from these. */
const ENTRIES = [
  "src/shell/main.ts",
  "src/shell/preview/newsroom-thread.ts",
  "src/shell/desk/desk-thread.ts",
  "src/shell/preview/run-config.ts",
  "src/import/import-file.ts",
  "src/engine/parse-to-json.ts",
  "src/engine/render-batch.ts",
  "src/shell/doors/*.ts",
];

/** How TSX is read, also where a package left its tsconfig.json behind. */
const TSX = { compilerOptions: { jsx: "react-jsx", jsxImportSource: "hastscript", verbatimModuleSyntax: true } };

/**
 * Packages of which each is dozens of small modules, and nothing but modules: two in three of what a thread loads. Whoever
 * takes them in does not look for them one by one at every start.
 */
const TAKEN_IN =
  /^(?:unified|vfile|vfile-.*|hastscript|xastscript|remark-.*|rehype-.*|(?:hast|mdast|unist|xast)-util-.*|micromark-.*|zod|d3-scale|@dagrejs\/dagre)(?:\/|$)/u;

/** Compiles all into `folder`; packages stay outside, but for some where `takesIn` says so: those of others are not ours to hand on. */
export async function compile(folder, { takesIn = false } = {}) {
  await build({
    absWorkingDir: ROOT,
    tsconfigRaw: TSX,
    entryPoints: ENTRIES,
    entryNames: "[name]",
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: true,
    sourcesContent: false,
    logLevel: "silent",
    plugins: [
      { name: "packages", setup: keepOutside(takesIn) },
      { name: "own-address", setup: keepAddresses(folder) },
    ],
  });
}

/** What our own files ask for by name; what a package that was taken in asks for comes with it. */
const keepOutside =
  (takesIn) =>
  ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      if (importer === "" || !/^(?:src|templates)\b/u.test(relative(ROOT, importer))) return undefined;
      return takesIn && TAKEN_IN.test(path) ? undefined : { path, external: true };
    });
  };

/** A compiled module goes on finding what stands beside its source, wherever the whole is carried to. */
const keepAddresses =
  (folder) =>
  ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/, namespace: "file" }, ({ path }) => {
      const way = JSON.stringify(relative(folder, path).split(sep).join("/"));
      return {
        contents: readFileSync(path, "utf8").replaceAll("import.meta.url", `new URL(${way}, import.meta.url).href`),
        loader: path.endsWith("x") ? "tsx" : "ts",
      };
    });
  };
