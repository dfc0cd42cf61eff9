/** The site's sign: a thread of three nodes, as SVG and as PNG. */
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { digest } from "../../base/digest.ts";
import type { Section } from "../store.ts";
import type { AssetFile } from "./asset-file.ts";
import { rememberBytes } from "./remember-bytes.ts";

const SIZES = [180, 192, 512];

/** The drawing itself. */
export const iconSvg = (): string => readFileSync(new URL("../../../public/icons/icon.svg", import.meta.url), "utf8");

/** The same in the sizes that home screens ask for: `icons/180.png`. */
export const makeIcons = (memory: Section): Promise<AssetFile[]> =>
  Promise.all(
    SIZES.map(async (size) => ({
      address: `icons/${size}.png`,
      bytes: await rememberBytes(memory, `icon ${size} ${digest(Buffer.from(iconSvg()))}`, () => draw(size)),
    })),
  );

const draw = async (size: number): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp(Buffer.from(iconSvg()), { density: (72 * size) / 64 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toBuffer(),
  );
