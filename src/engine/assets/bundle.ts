/** Bundles the style sheet and the scripts of `public/`, and those of the desk; the only file that knows which bundler is used. */
import { fileURLToPath } from "node:url";
import { NO_SHADOWS, type Shadows, shadow } from "../shadow.ts";

const PUBLIC = new URL("../../../public/", import.meta.url);
const DESK = new URL("../../../desk/", import.meta.url);

/** Browsers from the spring of 2024 on, when `light-dark()` had come to all; older ones show the page without it. */
const TARGET = ["chrome123", "firefox120", "safari17.5"];

/** A style sheet of `public/styles/` in one piece, with `fontFaces` in front. */
export async function bundleStyle(
  name: "main" | "more" | "wide" | "plain" | "feed" | "draft",
  shadows: Shadows,
  fontFaces = "",
): Promise<Uint8Array> {
  const bytes = await bundle(`styles/${name}.css`, shadows, {});
  return new TextEncoder().encode(fontFaces + new TextDecoder().decode(bytes));
}

/** One script of `public/scripts/`: classic and deferred, so that it also runs on a page opened from a disk. */
export const bundleScript = (
  name: "main" | "comfort" | "search" | "sw",
  shadows: Shadows,
  define: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> => bundle(`scripts/${name}.ts`, shadows, { ...define, SCRIPT: JSON.stringify(name) });

/** The script or the style of the desk, as they come: no site changes them. */
export const bundleDesk = (name: "desk.ts" | "desk.css"): Promise<Uint8Array> =>
  bundle(name, NO_SHADOWS, { SCRIPT: '"desk"' }, DESK);

async function bundle(
  entry: string,
  shadows: Shadows,
  define: Readonly<Record<string, string>>,
  folder = PUBLIC,
): Promise<Uint8Array> {
  const own = fileURLToPath(new URL(entry, folder));
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [shadows.get(own) ?? own],
    // Not the folder of the process: that may have gone by now.
    absWorkingDir: fileURLToPath(PUBLIC),
    plugins: shadows.size === 0 ? [] : [shadow(shadows)],
    // The same bytes whether a tsconfig.json stands above or, as in a package, none.
    tsconfigRaw: { compilerOptions: { strict: true } },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: TARGET,
    charset: "utf8",
    legalComments: "none",
    define: { ...define },
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`The bundler made nothing of ${entry}.`);
  return file.contents;
}
