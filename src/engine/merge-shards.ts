/** Shards to one site: their files side by side, the worker that knows all pages, and one exchange as ever. */
import { join } from "node:path";
import { WORKER } from "./assets/build-assets.ts";
import { forgetMade, madeIn } from "./change-plan.ts";
import { DISK, readWhole } from "./disk.ts";
import { MANIFEST_ADDRESS } from "./manifest.ts";
import { type NextSiteOrder, openNextSite } from "./next-site.ts";
import type { Published } from "./prepare-build.ts";
import type { Shard } from "./read-shards.ts";
import { openLook } from "./site-look.ts";
import { putAll, stageFiles } from "./stage-files.ts";
import { ASSETS, type Store } from "./store.ts";
import type { Theme } from "./theme.ts";

/** What is merged, and where to. */
export interface MergeOrder extends Omit<NextSiteOrder, "waits"> {
  /** All of one site, and sound. */
  readonly shards: readonly [Shard, ...Shard[]];
  readonly theme: Theme;
  readonly store: Store;
  /** Under which name the site is remembered. */
  readonly name: string;
}

/** Publishes the site, to the byte what one machine publishes. */
export async function mergeShards(order: MergeOrder): Promise<Published> {
  const { shards, theme, store, folder } = order;
  const { site, order: asked, later } = shards[0].record;
  const render = { links: asked.links };
  const look = await openLook({ site, theme, render, config: "", memory: store.section(ASSETS) });
  const pages = shards.flatMap(({ record }) => record.pages.map(([address, key]) => ({ page: { address }, key })));
  const worker = await look.assets.worker(look.versionOf(pages), later);
  const files = shards.flatMap(({ site, manifest }) =>
    manifest.files.map(({ path }) => ({ address: path, from: join(site, path) })),
  );
  const addresses = [...files.map(({ address }) => address), WORKER];
  const next = openNextSite({ ...order, waits: false }, addresses);
  const stage = stageFiles({ staging: next.staging, out: folder.out, intact: next.intact });
  for (const { address, from } of files) stage.put(address, readWhole(DISK, from));
  putAll(stage, [worker]);
  const stands = stage.written() === 0 && next.holds(addresses);
  if (!stands) forgetMade(madeIn(store), order.name);
  const tree = stands ? next.leaveAsItIs() : next.publish(addresses, stage.takeKept());
  return {
    files: addresses.length + 1,
    rendered: 0,
    kept: pages.length,
    manifest: tree.files.get(MANIFEST_ADDRESS)?.sha256 ?? "",
  };
}
