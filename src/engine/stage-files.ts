/** Stages all but the pages to render: what stands as it was published is taken over, what moved is made and written. */
import { sha256 } from "../base/digest.ts";
import { digestOfFile, type FilePage } from "../pages/planned.ts";
import type { AssetFile } from "./assets/asset-file.ts";
import type { SeenFile } from "./seen-file.ts";
import type { Staging } from "./staging.ts";
import type { Traces } from "./traces.ts";

/** Where files go, and what is known of those that were published the last time. */
export interface StagePlan {
  readonly staging: Staging;
  /** The published folder, and those of its files that stand as they were written. */
  readonly out: string;
  readonly intact: ReadonlyMap<string, SeenFile>;
}

/** Files on their way: each is written at once or waits to be taken over. */
export interface FileStage {
  readonly put: (address: string, bytes: string | Uint8Array) => void;
  /** Puts a page that is no HTML, behind those that it comes after; it is made only where something that it was made from has moved. */
  readonly putPage: (page: FilePage, traces: Traces) => void;
  /** Keeps a published file if it is there as it was; says whether. */
  readonly keep: (address: string) => boolean;
  readonly written: () => number;
  /** Takes over all that is kept; nothing else of what stood in the staging folder stays. */
  readonly takeKept: () => TakenFiles;
}

/** Files taken over: what is known of all of them, and those that stood there already, as the disk knows them. */
export interface TakenFiles {
  readonly kept: ReadonlyMap<string, SeenFile>;
  readonly stood: ReadonlyMap<string, SeenFile>;
}

/** Begins to stage files. */
export function stageFiles({ staging, out, intact }: StagePlan): FileStage {
  const kept = new Map<string, SeenFile>();
  /** The sha256 of everything that was staged so far. */
  const staged = new Map<string, string>();
  let written = 0;
  const keep = (address: string): boolean => {
    const file = intact.get(address);
    if (file === undefined) return false;
    kept.set(address, file);
    staged.set(address, file.sha256);
    return true;
  };
  const put = (address: string, bytes: string | Uint8Array): void => {
    const digest = sha256(bytes);
    staged.set(address, digest);
    if (intact.get(address)?.sha256 === digest && keep(address)) return;
    written += 1;
    staging.write(address, bytes);
  };
  return {
    put,
    putPage: (page, traces) => {
      const digests = page.after?.map((other) => staged.get(other.address) ?? digestOfFile(other));
      const traced = digests === undefined ? page : { address: page.address, given: digests };
      if (traces.recall(traced) !== undefined && keep(page.address)) return;
      const make = (): string | Uint8Array => page.content(digests);
      put(
        page.address,
        traces.make(traced, make, () => ""),
      );
    },
    keep,
    written: () => written,
    takeKept: () => {
      const stood = new Map<string, SeenFile>();
      for (const [address, { sha256 }] of kept) {
        const file = staging.keep(address, sha256);
        if (file === undefined) staging.take(address, out);
        else stood.set(address, file);
      }
      staging.sweep();
      return { kept, stood };
    },
  };
}

/** Stages files that are ready. */
export function putAll(stage: FileStage, files: readonly AssetFile[]): void {
  for (const { address, bytes } of files) stage.put(address, bytes);
}
