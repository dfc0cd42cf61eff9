/** Pages of a heavy newsroom, drawn and measured: the short test asks a small one, the long one all that the reader's issue names. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { planSite } from "../pages/plan-site.ts";
import { heavyGraph, type Weight } from "../setup/heavy-newsroom.ts";
import { type Stage, stageViews } from "../setup/sample-served.ts";
import { faultsOf } from "./measure-page.ts";

/** The newsroom's pages, served. */
export function stageHeavy(weight: Weight): Promise<Stage> {
  const { pages } = planSite(heavyGraph(weight));
  const wanted = pages.filter(({ kind, address }) => kind === "html" && PAGES.some((each) => each === address));
  return stageViews(wanted.flatMap((page) => (page.kind === "html" ? [page.view()] : [])));
}

/** One of each kind, the heaviest. */
export const PAGES = [
  "index.html",
  "topics/index.html",
  "topics/flood/index.html",
  "topics/flood/part/1/index.html",
  "topics/body-1/index.html",
  "dossiers/flood/index.html",
  "articles/flood-0/index.html",
  "claims/index.html",
  "sources/index.html",
  "sources/report-1/index.html",
  "agents/index.html",
  "agents/body-1/index.html",
  "archive/index.html",
  "archive/2022/index.html",
] as const;

/** Asks one page at one width; its folds are opened where `open`. */
export async function expectGood(
  page: Page,
  url: string,
  { width, open }: { readonly width: number; readonly open: boolean },
): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await page.goto(url);
  const folded = await faultsOf(page);
  if (open)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
  const opened = (await faultsOf(page)).filter((fault) => !fault.endsWith("without contents and parts"));
  expect([...folded, ...(open ? opened : [])], `${url} at ${width}`).toEqual([]);
}
