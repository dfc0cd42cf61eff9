/** The site being made beside the published one: made of its twin where there is one, and exchanged for it in one step. */
import { present } from "../base/present.ts";
import { DISK, type Disk } from "./disk.ts";
import type { SiteMemory } from "./last-build.ts";
import { MANIFEST_ADDRESS } from "./manifest.ts";
import type { OutFolder } from "./out-folder.ts";
import { publish } from "./publish.ts";
import { type HeldSite, type SiteTree, seeSite } from "./site-tree.ts";
import type { TakenFiles } from "./stage-files.ts";
import { openStaging, type Staging } from "./staging.ts";
import { type KnownFiles, leaveTwin, makeTwin, takeTwin } from "./twin.ts";

/** The published site, and where the next one is made. */
export interface NextSiteOrder {
  readonly folder: OutFolder;
  readonly memory: SiteMemory;
  /** What stands there, and what was left there: another, where the folder is new and only the cache was brought along. */
  readonly site: HeldSite;
  readonly left: SiteTree;
  /** Absent: there is none, and none is left. */
  readonly twin?: string;
  /** Whether somebody else writes into the staging folder, which is empty then: the twin is left alone. */
  readonly waits: boolean;
  /** Milliseconds. */
  readonly now: () => number;
}

/** A site being made. */
export interface NextSite {
  readonly staging: Staging;
  /** Files that have the bytes which the last build gave them: in the published folder, or in its twin. */
  readonly intact: KnownFiles;
  /** Whether the published site has just these files, and its manifest. */
  readonly holds: (addresses: readonly string[]) => boolean;
  /** Lets the published site stand. */
  readonly leaveAsItIs: () => SiteTree;
  /** Exchanges the sites; gives the new one as the disk knows it. */
  readonly publish: (addresses: readonly string[], taken: TakenFiles) => SiteTree;
}

/** Opens the staging folder; `planned` are all addresses that the site may have. */
export function openNextSite(order: NextSiteOrder, planned: readonly string[], disk: Disk = DISK): NextSite {
  const { memory, site, left, waits, now } = order;
  const folder: OutFolder = waits ? order.folder : { ...order.folder, ...present({ twin: order.twin }) };
  const { out, next, twin } = folder;
  const standing =
    twin === undefined
      ? new Map()
      : takeTwin({ twin, next, planned: new Set(planned), known: memory.twin(), now: now() }, disk);
  const intact = new Map([...standing].filter(([address, { sha256 }]) => left.files.get(address)?.sha256 === sha256));
  for (const [address, file] of site.tree.files) intact.set(address, file);
  const rememberTree = (tree: SiteTree): SiteTree => {
    memory.rememberTree(tree);
    return tree;
  };
  const staging = openStaging(next, standing, disk);
  return {
    staging,
    intact,
    holds: (addresses) => {
      const { files } = site.tree;
      const has = (address: string): boolean => files.has(address);
      return site.isWhole && files.size === new Set(addresses).size + 1 && addresses.every(has);
    },
    leaveAsItIs: () => {
      if (twin !== undefined && standing.size > 0 && leaveTwin(next, twin, disk))
        memory.rememberTwin(asFiles(standing));
      return rememberTree(site.tree);
    },
    publish: (addresses, { kept, stood }) => {
      const isFirst = disk.look(out) === undefined;
      const manifest = publish(
        folder,
        addresses,
        { known: kept, ...present({ staged: waits ? undefined : staging.files() }) },
        disk,
      );
      const isTwinned = twin !== undefined && isFirst && makeTwin(out, twin, addresses, disk);
      const tree = seeSite(out, manifest, now(), isTwinned ? new Map() : stood, disk);
      if (twin !== undefined) memory.rememberTwin(isTwinned ? asFiles(withoutManifest(tree.files)) : site.tree);
      return rememberTree(tree);
    },
  };
}

/** Files whose folders are not known. */
const asFiles = (files: KnownFiles): SiteTree => ({ files, folders: new Map() });

const withoutManifest = (files: KnownFiles): KnownFiles =>
  new Map([...files].filter(([address]) => address !== MANIFEST_ADDRESS));
