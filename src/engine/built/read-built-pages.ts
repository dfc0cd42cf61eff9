/** The pages of a site as they stand in a folder, taken apart as a browser would: what they ask for, and what can be pointed at. */
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { DISK, type Disk, readWhole, walk } from "../disk.ts";

/** Something that a page names by an address of its own. */
export interface Asked {
  /** As it is written in the page. */
  readonly href: string;
  /** `a`, `link`, `script`, `img`… */
  readonly element: string;
  /** Of a `link`: `stylesheet`, `preload`…, and for which media. */
  readonly rel: string;
  readonly media: string;
  /** Where its element begins, in UTF-16 code units of the page. */
  readonly at: number;
}

/** One page. */
export interface BuiltPage {
  /** Its file, relative to the folder: `articles/x/index.html`. */
  readonly address: string;
  readonly text: string;
  /** Empty where it has none. */
  readonly title: string;
  readonly asked: readonly Asked[];
  /** What an address may point at behind its `#`. */
  readonly anchors: ReadonlySet<string>;
}

/** A folder with a site in it. */
export interface BuiltSite {
  /** All its files, relative to it. */
  readonly files: ReadonlySet<string>;
  /** Its pages, read one after the other. */
  readonly pages: () => Generator<BuiltPage>;
  /** One of them. */
  readonly page: (address: string) => BuiltPage;
}

/** Opens the folder at an absolute path. */
export function openBuiltSite(folder: string, disk: Disk = DISK): BuiltSite {
  const files = new Set([...walk(disk, folder)].sort());
  const page = (address: string): BuiltPage =>
    readPage(address, new TextDecoder().decode(readWhole(disk, join(folder, address))));
  return {
    files,
    page,
    pages: function* () {
      for (const address of files) if (address.endsWith(".html")) yield page(address);
    },
  };
}

/** The attributes that hold an address, one each; `srcset` holds several. */
const HOLDERS = ["href", "src", "poster", "data", "action"] as const;

/** Takes a page apart. */
export function readPage(address: string, text: string): BuiltPage {
  const asked: Asked[] = [];
  const anchors = new Set<string>();
  let title: string | undefined;
  let isTitle = false;
  const parser = new Parser({
    onopentag: (element, { id, name, rel = "", media = "", ...others }) => {
      isTitle = element === "title" && title === undefined;
      if (id !== undefined) anchors.add(id);
      if (element === "a" && name !== undefined) anchors.add(name);
      for (const href of addressesIn(others)) asked.push({ href, element, rel, media, at: parser.startIndex });
    },
    ontext: (words) => {
      if (isTitle) title = `${title ?? ""}${words}`;
    },
    onclosetag: () => {
      isTitle = false;
    },
  });
  parser.end(text);
  return { address, text, title: (title ?? "").trim(), asked, anchors };
}

const addressesIn = (attributes: Readonly<Record<string, string>>): string[] => [
  ...HOLDERS.flatMap((holder) => attributes[holder] ?? []),
  ...(attributes.srcset ?? "").split(",").flatMap((candidate) => candidate.trim().split(/\s+/u)[0] || []),
];
