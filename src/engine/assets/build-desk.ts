/** Makes the desk's own script, style and fonts: for the preview on this machine, never for a site. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../base/digest.ts";
import { PROJECT_ROOT } from "../code-version.ts";
import { NO_SECTION } from "../store.ts";
import type { AssetFile } from "./asset-file.ts";
import { bundleDesk } from "./bundle.ts";
import { fontFaces, makeFonts } from "./fonts.ts";
import { ownMemory } from "./own-memory.ts";
import { rememberBytes } from "./remember-bytes.ts";

/** Makes `desk.js`, `desk.css` and the fonts it names, once for each state of their sources. */
export async function buildDesk(): Promise<readonly AssetFile[]> {
  const memory = ownMemory(NO_SECTION);
  const fonts = (await makeFonts(memory)).map(({ name, bytes, range }) => ({ address: `${name}.woff2`, bytes, range }));
  const version = versionOfDesk();
  const script = await rememberBytes(memory, `desk.js ${version}`, () => bundleDesk("desk.ts"));
  const style = await rememberBytes(memory, `desk.css ${version}`, () => bundleDesk("desk.css"));
  const faces = new TextEncoder().encode(fontFaces(fonts, "swap"));
  return [
    { address: "desk.js", bytes: script },
    { address: "desk.css", bytes: new Uint8Array(Buffer.concat([faces, style])) },
    ...fonts.map(({ address, bytes }) => ({ address, bytes })),
  ];
}

/** The room's own files; what they take from elsewhere counts with the memory's version. */
function versionOfDesk(): string {
  const folder = join(PROJECT_ROOT, "desk");
  const names = readdirSync(folder).sort();
  return sha256(JSON.stringify(names.map((name) => [name, sha256(readFileSync(join(folder, name)))])));
}
