/** The assets: small, the same from run to run, and named by what is in them. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { type Assets, buildAssets } from "../../../src/engine/assets/build-assets.ts";
import { planSocialPictures } from "../../../src/engine/assets/plan-social-pictures.ts";
import { renderPage } from "../../../templates/render-page.tsx";
import { planSite } from "../../pages/plan-site.ts";
import { readSite } from "../../setup/read-site.ts";
import { render } from "../../templates/rendering.ts";
import { ARTICLE } from "../../templates/sample/views.ts";
import { LIMITS } from "../../tools/weigh-site.ts";

const OPTIONS = { title: "إسناد", description: "من قال ماذا", language: "ar" };
let assets: Assets;
beforeAll(async () => {
  assets = await buildAssets(OPTIONS);
});

const bytesOf = (pattern: RegExp): number =>
  assets.files.filter(({ address }) => pattern.test(address)).reduce((sum, { bytes }) => sum + bytes.length, 0);
const textOf = (pattern: RegExp): string =>
  new TextDecoder().decode(assets.files.find(({ address }) => pattern.test(address))?.bytes);

test("fonts weigh at most 28 KB in all, scripts before search at most 6 KB", () => {
  expect(bytesOf(/\.woff2$/u)).toBeGreaterThan(10_000);
  expect(bytesOf(/\.woff2$/u)).toBeLessThanOrEqual(LIMITS.fonts);
  expect(bytesOf(/assets\/main-\w+\.js$/u) + bytesOf(/^sw\.js$/u)).toBeLessThanOrEqual(LIMITS.scripts);
});

test("a crowded article weighs at most 14 KB with its style, as the plainest servers send them", () => {
  const html = gzipSync(render(ARTICLE)).length;
  const style = gzipSync(textOf(/main-\w+\.css$/u)).length;
  expect(html).toBeGreaterThan(2_000);
  expect(html + style).toBeLessThanOrEqual(LIMITS.page);
});

test("every article of the dossier weighs at most 14 KB with its style, published with its address and its picture", () => {
  const { graph } = readSite(join(import.meta.dirname, "../../../content"), { drafts: false, today: "2026-11-22" });
  const style = gzipSync(textOf(/main-\w+\.css$/u)).length;
  const baseUrl = "https://example.org/";
  const { pages } = planSite(graph, { baseUrl, socialPictures: planSocialPictures(graph, baseUrl) });
  const weights = pages
    .filter((page) => page.kind === "html" && page.address.startsWith("articles/"))
    .map(
      (page) =>
        [page.address, gzipSync(page.kind === "html" ? renderPage(page, assets.paths) : "").length + style] as const,
    );
  expect(weights.length).toBeGreaterThanOrEqual(6);
  expect(weights.filter(([, weight]) => weight > LIMITS.page)).toEqual([]);
});

test("for a disk the style holds its fonts, and no font file is asked for", async () => {
  const { files, paths } = await buildAssets({ ...OPTIONS, fontsWithin: true });
  const style = new TextDecoder().decode(files.find(({ address }) => /main-\w+\.css$/u.test(address))?.bytes);
  expect(style.match(/url\("data:font\/woff2;base64,[A-Za-z0-9+/]{4000,}={0,2}"\)/gu)).toHaveLength(2);
  expect(paths.fonts).toEqual([]);
  expect(files.filter(({ address }) => address.endsWith(".woff2"))).toEqual([]);
});

test("the same inputs give the same bytes", async () => {
  const { files, paths } = await buildAssets(OPTIONS);
  expect({ files, paths }).toEqual({ files: assets.files, paths: assets.paths });
});

test("a new version of the site changes the worker, whose name browsers know, and no other asset hears of it", async () => {
  const [one, same, other] = await Promise.all([assets.worker("1"), assets.worker("1"), assets.worker("2")]);
  expect(one).toEqual(same);
  expect(one.address).toBe("sw.js");
  expect(other.bytes).not.toEqual(one.bytes);
});

test("every path that pages ask for is a file", () => {
  const addresses = new Set(assets.files.map(({ address }) => `/${address}`));
  const { fonts, ...others } = assets.paths;
  for (const path of [...fonts, ...Object.values(others)]) expect(addresses).toContain(path);
});

test("the style sheet asks nothing of another host and uses no side of the page but start and end", () => {
  const style = textOf(/main-\w+\.css$/u);
  expect(style).not.toMatch(/url\(["']?(?:https?:)?\/\//u);
  expect(style).not.toMatch(
    /(?:^|[;{])(?:margin|padding|border|inset)-(?:left|right)|[;{](?:left|right):|float:(?:left|right)|text-align:(?:left|right)/u,
  );
});

test("the headers file says what the pages say, and keeps others from framing them", () => {
  const headers = textOf(/^_headers$/u);
  expect(headers).toContain("script-src 'self' 'sha256-");
  expect(headers).toContain("frame-ancestors 'none'");
  expect(headers).not.toContain("unsafe");
  // What bears a hash of its bytes in its name is never asked for twice.
  for (const folder of ["assets", "files"])
    expect(headers).toContain(`/${folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n`);
});

test("the web manifest is one that starts below any path", () => {
  const manifest: unknown = JSON.parse(textOf(/webmanifest$/u));
  expect(manifest).toMatchObject({ dir: "rtl", lang: "ar", start_url: "./", scope: "./" });
});
