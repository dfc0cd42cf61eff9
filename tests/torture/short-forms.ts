/** The trials of the torture run in their short forms: the same code, few of each, always the same ones. */
import { expect, test } from "vitest";
import { tryAssaultedDesk, tryStrangers } from "./assaulted-desk.ts";
import { tryAssaultedPreview } from "./assaulted-preview.ts";
import { tryDeskPayloads } from "./desk-payloads.ts";
import { tryFailingCalls } from "./failing-calls.ts";
import { canMount, tryFullDisks } from "./full-disks.ts";
import { tryHostilePayloads } from "./hostile-payloads.ts";
import { tryKilledBuilds } from "./killed-builds.ts";
import { tryMutatedArticles, tryMutatedNewsrooms } from "./mutated-articles.ts";
import { tryPlantedSecrets } from "./planted-secrets.ts";
import { tryRandomStrings } from "./random-strings.ts";

const SEED = 20_261_126;

/** Tests each promise by a share of the short form; 1 is what the long tests try, and `npm run torture` many times that. */
export function tryShortForms(share: number): void {
  const size = (count: number) => ({ seed: SEED, count: Math.ceil(count * share) });

  test("spoilt files are read in time or refused at a place", () => {
    expect(tryMutatedArticles(size(300))).toEqual({ tried: size(300).count, bad: [] });
  });

  test("newsrooms of spoilt files are built or refused: no stack, nothing written elsewhere", async () => {
    expect(await tryMutatedNewsrooms(size(60))).toEqual({ tried: size(60).count, bad: [] });
  });

  test("a string of any characters stands on the published page whole", async () => {
    expect(await tryRandomStrings(size(300))).toEqual({ tried: size(300).count, bad: [] });
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

  test("a disk that fails at a call leaves one whole site", async () => {
    expect((await tryFailingCalls(Math.ceil(50 / share))).bad).toEqual([]);
  });

  test("payloads at the desk are text, in its own page and in the page beside the text", async () => {
    expect(await tryDeskPayloads({ seed: SEED, count: 6 })).toEqual({ tried: 6, bad: [] });
  });

  test("what the desk keeps for itself is published nowhere", async () => {
    expect((await tryPlantedSecrets()).bad).toEqual([]);
  });

  test("the preview tells strangers nothing", async () => {
    expect(await tryAssaultedPreview(size(300))).toEqual({ tried: size(300).count, bad: [] });
  });

  test("messages to the desk end nothing, and a page elsewhere reads no draft", async () => {
    expect((await tryAssaultedDesk(size(300))).bad).toEqual([]);
    expect((await tryStrangers()).bad).toEqual([]);
  });
}
