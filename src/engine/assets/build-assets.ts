/** Makes everything a page asks for besides itself: style, scripts, fonts, icons, the worker for offline reading. */

import type { AssetPaths } from "../../../templates/asset-paths.ts";
import { wordsOf } from "../../../templates/words-of.ts";
import { digest } from "../../base/digest.ts";
import { DEFAULT_SITE } from "../../model/default-site.ts";
import { directionOf } from "../../model/language.ts";
import { FEED_STYLE } from "../../pages/addresses.ts";
import type { Href } from "../../pages/href.ts";
import { headersFile } from "../hosts/headers-file.ts";
import { HEADERS } from "../hosts/host-rules.ts";
import { NO_SHADOWS, type Shadows } from "../shadow.ts";
import { NO_SECTION, type Section } from "../store.ts";
import type { AssetFile } from "./asset-file.ts";
import { bundleScript, bundleStyle } from "./bundle.ts";
import { fontFaces, makeFonts } from "./fonts.ts";
import { iconSvg, makeIcons } from "./icons.ts";
import { ownMemory } from "./own-memory.ts";
import { rememberBytes } from "./remember-bytes.ts";
import { serviceWorker } from "./service-worker.ts";

/** What the assets are made from. */
export interface AssetOptions {
  /** The site's name and description, for the web manifest. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Where made things are remembered by content, should the installation not take them. */
  readonly memory?: Section;
  /** What the site has in the place of ours. */
  readonly shadows?: Shadows;
  /** Puts the fonts into the style sheet: opened from a disk, a browser takes no font from a file. */
  readonly fontsWithin?: boolean;
}

/** All assets, and where the pages find them. */
export interface Assets {
  /** All but the worker. */
  readonly files: readonly AssetFile[];
  readonly paths: AssetPaths;
  /**
   * Makes the worker for offline reading, at {@link WORKER}; `later` are pages that it keeps unread. `version` distinguishes one published site from the next (a
   * digest of its pages): the worker drops older copies by it.
   */
  readonly worker: (version: string, later?: readonly Href[]) => Promise<AssetFile>;
}

/** Where the worker stands. */
export const WORKER = "sw.js";

/** Makes the assets: the same bytes for the same inputs. Reads `public/` and the font package. */
export async function buildAssets(options: AssetOptions): Promise<Assets> {
  const { shadows = NO_SHADOWS, fontsWithin = false } = options;
  const memory = ownMemory(options.memory ?? NO_SECTION);
  const fonts = (await makeFonts(memory)).map(({ name, bytes, range }) => ({
    ...hashed(`assets/${name}.woff2`, bytes),
    range,
  }));
  // What a site has changed is bundled anew: it may import whatever it likes.
  const bundled = (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> =>
    shadows.size === 0 ? rememberBytes(memory, key, make) : make();
  const faces = fontFaces(fonts, fontsWithin ? "within" : "optional");
  const style = hashed(
    "assets/main.css",
    await bundled(`main.css ${faces}`, () => bundleStyle("main", shadows, faces)),
  );
  const moreStyle = hashed("assets/more.css", await bundled("more.css", () => bundleStyle("more", shadows)));
  const wideStyle = hashed("assets/wide.css", await bundled("wide.css", () => bundleStyle("wide", shadows)));
  const plainStyle = hashed("assets/plain.css", await bundled("plain.css", () => bundleStyle("plain", shadows)));
  const feedStyle = {
    address: FEED_STYLE.slice(1),
    bytes: await bundled("feed.css", () => bundleStyle("feed", shadows)),
  };
  const words = JSON.stringify(wordsOf({ ...DEFAULT_SITE, title: options.title, language: options.language }).comfort);
  const comfort = hashed(
    "assets/comfort.js",
    await bundled(`comfort.js ${words}`, () => bundleScript("comfort", shadows, { WORDS: words })),
  );
  const beside = { COMFORT: JSON.stringify(comfort.address) };
  const script = hashed(
    "assets/main.js",
    await bundled(`main.js ${beside.COMFORT}`, () => bundleScript("main", shadows, beside)),
  );
  const search = hashed("assets/search.js", await bundled("search.js", () => bundleScript("search", shadows)));
  const icon = hashed("assets/icon.svg", text(iconSvg(shadows)));
  const icons = await makeIcons(memory, shadows);
  const manifest = webManifest(options, icon, icons);
  const named = [
    ...[style, moreStyle, wideStyle, plainStyle, script, comfort, search, icon],
    ...(fontsWithin ? [] : fonts.map(({ address, bytes }) => ({ address, bytes }))),
  ];
  const first = named.map(({ address }) => address);
  return {
    files: [...named, ...icons, feedStyle, manifest, { address: "_headers", bytes: text(headersFile(HEADERS)) }],
    paths: {
      style: href(style),
      moreStyle: href(moreStyle),
      wideStyle: href(wideStyle),
      plainStyle: href(plainStyle),
      script: href(script),
      searchScript: href(search),
      fonts: fontsWithin ? [] : fonts.map(href),
      icon: href(icon),
      touchIcon: "/icons/180.png",
      webManifest: href(manifest),
    },
    worker: async (version, later = []) => {
      const name = digest(text(`${version}${[...first, ...later].join()}`));
      return { address: WORKER, bytes: text(await serviceWorker(name, { first, later }, shadows)) };
    },
  };
}

/** `assets/main.css` → `assets/main-1a2b3c4d.css`, by what is in it: a copy that a browser keeps is never stale. */
function hashed(address: string, bytes: Uint8Array): AssetFile {
  return { address: address.replace(/(?=\.\w+$)/u, `-${digest(bytes)}`), bytes };
}

function webManifest(
  { title, description, language }: AssetOptions,
  icon: AssetFile,
  icons: readonly AssetFile[],
): AssetFile {
  const manifest = {
    name: title,
    short_name: title,
    description,
    lang: language,
    dir: directionOf(language),
    start_url: "./",
    scope: "./",
    display: "minimal-ui",
    background_color: "#fbf9f4",
    theme_color: "#fbf9f4",
    icons: [
      { src: icon.address, sizes: "any", type: "image/svg+xml" },
      ...icons.map(({ address }) => {
        const size = address.replace(/\D/gu, "");
        return { src: address, sizes: `${size}x${size}`, type: "image/png" };
      }),
    ],
  };
  return { address: "site.webmanifest", bytes: text(`${JSON.stringify(manifest, undefined, 2)}\n`) };
}

const href = ({ address }: AssetFile): string => `/${address}`;
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
