/** The trials of the torture run in their short form: the same code, few of each, always the same ones. */
import { describe, expect, test } from "vitest";
import { tryAssaultedPreview } from "./assaulted-preview.ts";
import { canMount, tryFullDisks } from "./full-disks.ts";
import { tryHostilePayloads } from "./hostile-payloads.ts";
import { tryKilledBuilds } from "./killed-builds.ts";
import { tryMutatedArticles } from "./mutated-articles.ts";
import { tryPlantedSecrets } from "./planted-secrets.ts";

const SEED = 20_261_126;

describe("nothing breaks", () => {
  test("spoilt files are read in time or refused at a place", () => {
    expect(tryMutatedArticles({ seed: SEED, count: 300 })).toEqual({ tried: 300, bad: [] });
  });

  test("payloads in every place are published as text: nothing runs, leads astray or takes a name", async () => {
    const { placed, elements, ...opened } = await tryHostilePayloads({ seed: SEED, count: 6 }, 12);
    expect([placed, elements, ...Object.values(opened)].map(({ bad }) => bad)).toEqual([[], [], [], [], []]);
    expect(elements.tried).toBeGreaterThan(5_000);
  });

  test("a build that is killed leaves one whole site, and the next build is right", async () => {
    expect((await tryKilledBuilds({ seed: SEED, count: 2 })).bad).toEqual([]);
  });

  test.runIf(canMount())("a disk that is full leaves the old site, a cache that is full only takes time", async () => {
    expect(await tryFullDisks(1)).toEqual({ tried: 2, bad: [] });
  });

  test("what the desk keeps for itself is published nowhere", async () => {
    expect((await tryPlantedSecrets()).bad).toEqual([]);
  });

  test("the preview tells strangers nothing", async () => {
    expect(await tryAssaultedPreview({ seed: SEED, count: 300 })).toEqual({ tried: 300, bad: [] });
  });
});
