/** The site's sign: a thread of three nodes, as SVG and as PNG. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { digest } from "../../base/digest.ts";
import type { Shadows } from "../shadow.ts";
import type { Section } from "../store.ts";
import type { AssetFile } from "./asset-file.ts";
import { ICON_SIZES, iconAddress } from "./fixed-addresses.ts";
import { rememberBytes } from "./remember-bytes.ts";

/** The drawing itself. */
export function iconSvg(shadows: Shadows): string {
  const own = fileURLToPath(new URL("../../../public/icons/icon.svg", import.meta.url));
  return readFileSync(shadows.get(own) ?? own, "utf8");
}

/** The drawing in the sizes that home screens ask for: `icons/180.png`. */
export function makeIcons(memory: Section, shadows: Shadows): Promise<AssetFile[]> {
  const svg = Buffer.from(iconSvg(shadows));
  return Promise.all(
    ICON_SIZES.map(async (size) => ({
      address: iconAddress(size),
      bytes: await rememberBytes(memory, `icon ${size} ${digest(svg)}`, () => draw(svg, size)),
    })),
  );
}

async function draw(svg: Buffer, size: number): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const drawing = sharp(svg, { density: (72 * size) / 64 }).resize(size, size);
  return new Uint8Array(await drawing.png({ compressionLevel: 9 }).toBuffer());
}
