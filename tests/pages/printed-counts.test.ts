/** Every count that a page prints is the length of what it names, where readers find it. */
import { describe, expect, test } from "vitest";
import { known } from "../../src/base/known.ts";
import type { View } from "../../src/pages/page.ts";
import type { CountedNoun } from "../../templates/words.ts";
import { wordsOf } from "../../templates/words-of.ts";
import { fromFolder, fromTexts } from "../graph/from-content.ts";
import { all } from "../setup/laws.ts";
import { render } from "../templates/rendering.ts";
import { planSite } from "./plan-site.ts";

describe.each(
  all([
    ["the small site", "../site"],
    ["the dossier", "../../content"],
  ]),
)("of %s", (_, folder) => {
  const { graph } = fromFolder(new URL(folder, import.meta.url).pathname);
  const words = wordsOf(graph.site);
  const { pages } = planSite(graph);
  const views = pages.flatMap((page) => (page.kind === "html" ? [page.view()] : []));
  const of = <K extends View["kind"]>(kind: K) =>
    views.filter((view): view is Extract<View, { kind: K }> => view.kind === kind);
  const html = new Map(views.map((view) => [view, render(view)]));
  const textOf = (view: View, id?: string) => {
    const all = known(html, view);
    const main = all.slice(all.indexOf("<main"), all.indexOf("</main>"));
    const part = id === undefined ? main : (new RegExp(`<section id="${id}".*?</section>`, "su").exec(main)?.[0] ?? "");
    return part.replaceAll(/<[^>]*>/gu, " ").replaceAll(/[\u2066-\u2069\s]+/gu, " ");
  };
  const prints = (view: View, count: number, noun: CountedNoun) =>
    expect(textOf(view), view.head.address).toContain(words.count(count, noun));
  /** The pages that a page links to, of one kind, each once. */
  const linked = (view: View, kind: RegExp) =>
    new Set(
      [
        ...known(html, view)
          .replace(/<nav.*?<\/nav>/gsu, "")
          .matchAll(/href="([^"#]+)/gu),
      ]
        .map(([, href = ""]) => new URL(href, `https://x.example/${view.head.address}`).pathname)
        .filter((path) => kind.test(path)),
    ).size;

  const articles = of("article").length;
  const claims = of("claim").length;
  const sources = of("source").filter(({ paging }) => paging.number === paging.parts).length;
  const topics = of("topic").filter(({ paging }) => paging.number === paging.parts).length;
  const [agents] = of("agentIndex").map((view) => view.agents.length);

  test("the front page counts what the indexes list", () => {
    for (const view of of("home")) {
      prints(view, articles, "article");
      prints(view, claims, "claim");
      prints(view, sources, "source");
      prints(view, topics, "topic");
    }
  });

  test("the indexes count what they list", () => {
    const [all, ofStates] = [
      of("claimIndex").filter((view) => view.state === undefined),
      of("claimIndex").filter((view) => view.state !== undefined),
    ];
    expect(all.flatMap((view) => view.claims)).toHaveLength(claims);
    for (const view of all) prints(view, claims, "claim");
    // Every claim stands in the list of its state, and in no other.
    expect(ofStates.flatMap((view) => view.claims.filter(({ state }) => state === view.state))).toHaveLength(claims);
    expect(ofStates.flatMap((view) => view.claims)).toHaveLength(claims);
    for (const view of ofStates) prints(view, view.total, "claim");
    for (const view of of("sourceIndex")) prints(view, linked(view, /^\/sources\/[^/]+\/$/u), "source");
    for (const view of of("topicIndex")) prints(view, linked(view, /^\/topics\/[^/]+\/$/u), "topic");
    for (const view of of("archive"))
      for (const { year, articles: count } of view.years) {
        prints(view, count, "article");
        const dated = of("article").filter(({ summary }) => summary.datePublished.startsWith(String(year)));
        expect(count).toBe(dated.length);
      }
  });

  test("the page on data counts what the site lists", () => {
    for (const view of of("data")) {
      prints(view, articles, "article");
      prints(view, claims, "claim");
      prints(view, sources, "source");
      prints(view, topics, "topic");
      prints(view, agents ?? 0, "agent");
      prints(view, of("claim").flatMap((each) => each.assertions).length, "assertion");
      prints(view, of("article").flatMap((each) => each.corrections).length, "correction");
    }
  });

  test("a source's line counts the claims whose sentences stand on its page", () => {
    const [index] = of("sourceIndex");
    for (const { href, claims: count } of index?.byType.flatMap((group) => group.sources) ?? []) {
      const parts = of("source").filter(({ head }) => `/${head.address}`.startsWith(href));
      const told = new Set(parts.flatMap((view) => view.assertions.map(({ claim }) => claim.href)));
      expect(count, href).toBe(told.size);
    }
  });

  test("an agent's row counts the claims whose sentences stand in its dossier", () => {
    const [index] = of("agentIndex");
    for (const { agent, asserted, relayed } of index?.agents ?? []) {
      const parts = of("agent").filter(({ head }) => agent.href && `/${head.address}`.startsWith(agent.href));
      if (parts.length === 0) continue;
      const claimsIn = (list: "asserted" | "relayed") =>
        new Set(parts.flatMap((view) => view[list].map(({ claim }) => claim.href))).size;
      expect([asserted, relayed], agent.name).toEqual([claimsIn("asserted"), claimsIn("relayed")]);
    }
  });

  test("a topic counts its articles, claims and sources, at its top, in its contents and wherever it is listed", () => {
    const listed = new Map(
      of("topicIndex").flatMap(({ groups }) => groups.flatMap((each) => each.topics.map((one) => [one.href, one]))),
    );
    for (const view of of("topic").filter(({ paging }) => paging.parts === 1)) {
      const shown = [...(view.start === undefined ? [] : [view.start]), ...view.articles];
      expect(view.total).toBe(new Set(shown.map(({ href }) => href)).size);
      expect(listed.get(`/${view.head.address.replace("index.html", "")}`)?.articles).toBe(view.total);
      if (view.total > 0) prints(view, view.total, "article");
      const facing = view.conflicts.flatMap(({ one, many }) => [one, ...many.map(({ claim }) => claim)]);
      const told = new Set([...view.said, ...facing].map(({ href }) => href));
      const about = of("claim").filter((each) =>
        each.topics.some(({ href }) => href === `/${view.head.address.replace("index.html", "")}`),
      );
      expect(view.profile.claims, view.name).toBe(about.length);
      for (const { claim } of about) expect(told).toContain(claim.href);
      if (about.length > 0) prints(view, about.length, "claim");
      expect(view.profile.sources).toBe(view.sources.length);
      const contents = /<nav class="toc".*?<\/nav>/su.exec(known(html, view))?.[0] ?? "";
      for (const [, id = "", count = ""] of contents.matchAll(/href="#(\w+)">[^<]*<\/a> <span[^>]*>([^<]+)</gu)) {
        const lengths = { said: view.said, articles: view.articles, sources: view.sources };
        const length = id === "conflicts" ? new Set(facing.map(({ href }) => href)).size : undefined;
        expect(count, `${view.name} ${id}`).toBe(
          words.number(length ?? Object.entries(lengths).find(([key]) => key === id)?.[1].length ?? -1),
        );
      }
    }
  });

  test("an article counts its claims by their states as its table has them", () => {
    for (const view of of("article")) {
      const { profile } = view.summary;
      expect(profile.claims).toBe(view.claims.length);
      for (const [state, count] of Object.entries(profile.byState))
        expect(count).toBe(view.claims.filter(({ claim }) => claim.state === state).length);
      expect(profile.named + profile.unnamed + profile.ownVoice).toBe(profile.claims);
    }
  });
});

describe("a classification is told in words or not at all", () => {
  test("no page shows a code of IPTC", () => {
    const { graph } = fromTexts({
      "topics/a.md": "---\nالاسم: السد\nالنوع: مكان\nتصنيف الخبر: medtop:16000000\n---\n\nسد.\n",
      "topics/b.md": "---\nالاسم: الجسر\nالنوع: مكان\nتصنيف الخبر: medtop:20000593\n---\n\nجسر.\n",
    });
    const shown = planSite(graph).pages.flatMap((page) => {
      const view = page.kind === "html" ? page.view() : undefined;
      return view?.kind === "topic" ? [render(view).replace(/<script.*?<\/script>/gsu, "")] : [];
    });
    expect(shown.map((page) => /medtop|تصنيف الخبر/u.exec(page)?.[0])).toEqual(["تصنيف الخبر", undefined]);
    expect(shown[0]).toContain("نزاعات وحروب وسلام");
  });
});
