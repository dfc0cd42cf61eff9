/** What views know, by example. The newsroom is made up. */
import { describe, expect, test } from "vitest";
import { foldKey } from "../../src/arabic/fold.ts";
import { labelHash } from "../../src/base/label-hash.ts";
import type { Noun } from "../../src/model/nouns.ts";
import type { Genre, Stance } from "../../src/model/vocabulary.ts";
import type { View } from "../../src/pages/page.ts";
import { article, at, type RecordSketch, topic } from "../graph/newsroom.ts";
import { planSite } from "./plan-site.ts";
import { graphOf, SMALL } from "./small-newsroom.ts";

function viewAt<Kind extends View["kind"]>(kind: Kind, address: string, nouns: readonly Noun[] = SMALL) {
  const page = planSite(graphOf(nouns)).pages.find((each) => each.address === `${address}index.html`);
  const view = page?.kind === "html" ? page.view() : undefined;
  const isKind = (each: View | undefined): each is Extract<View, { kind: Kind }> => each?.kind === kind;
  if (!isKind(view)) throw new Error(`no ${kind} at ${address}`);
  return view;
}

describe("an article", () => {
  const view = viewAt("article", "articles/dam/");

  test("numbers its claims in the order of their first mark, and knows every mark of each", () => {
    expect(view.claims.map(({ number, claim, marks, own }) => [number, claim.text, marks, own])).toEqual([
      [1, "السد لم يُصن منذ عشر سنوات", [0, 1], true],
      [2, "قول إهمال", [2], true],
      [3, "قول ضحايا", [3], true],
    ]);
  });

  test("has one backlink for each use of a source, by claim or by citation", () => {
    expect(view.sources.map(({ number, source, marks }) => [number, source.text, marks])).toEqual([
      [1, "تقرير السد", [0, 1, 5]],
      [2, "برقية عن السد", [2]],
      [3, "منشور متداول", [3]],
      [4, "بيان الوزارة", [4]],
    ]);
  });

  test("anchors each mark by what it names and the how-maniest mention it is", () => {
    expect(view.marks.map((mark) => (mark.kind === "nothing" ? undefined : mark.anchor))).toEqual([
      `q-${labelHash(foldKey("صيانة"))}`,
      `q-${labelHash(foldKey("صيانة"))}-2`,
      `q-${labelHash(foldKey("إهمال"))}`,
      `q-${labelHash(foldKey("ضحايا"))}`,
      `c-${labelHash("statement")}`,
      `c-${labelHash("report")}`,
    ]);
  });

  test("opens the source of a direct quotation at the quoted words", () => {
    const [mark] = view.marks;
    const external = mark?.kind === "claim" ? mark.assertion.carriers[0]?.external : undefined;
    expect(decodeURIComponent(external ?? "")).toBe("https://gazette.example/dam#:~:text=السد لم يُصَن منذ عشر سنوات");
  });

  test("shows the sentence with the words that are claimed", () => {
    const [mark] = view.marks;
    expect(mark?.kind === "claim" && mark.assertion.sentence).toEqual({
      before: "قال مهندس إن ",
      words: "السد لم يُصن منذ عشر سنوات",
      after: " قبل انهياره.",
    });
  });

  test("counts who speaks in it, and never adds up a score", () => {
    expect(view.summary.profile).toMatchObject({ claims: 3, named: 1, unnamed: 2, ownVoice: 0, sources: 4 });
  });

  test("leads on to the article that denies what it says", () => {
    expect(view.related.map(({ id }) => id)).toEqual(["denial"]);
  });

  test("without any record says so by having none", () => {
    expect(viewAt("article", "articles/bare/")).toMatchObject({ claims: [], sources: [], marks: [], related: [] });
  });
});

describe("a claim", () => {
  const view = viewAt("claim", "claims/dam/8h8d2155/");

  test("is told by everyone who asserts it, wherever", () => {
    expect(view.assertions.map(({ article: { text }, asserters }) => [text, asserters[0]?.name])).toEqual([
      ["dam", "مهندس"],
      ["dam", "مهندس"],
      ["denial", "الجريدة"],
    ]);
  });

  test("shows relations from both ends, what stands against it first", () => {
    expect(view.relations.map(({ type, direction, claim }) => [type, direction, claim.id])).toEqual([
      ["denies", "incoming", "denial/نفي"],
      ["supports", "incoming", "dam/إهمال"],
    ]);
    expect(viewAt("claim", "claims/denial/vpx80f8v/").relations[0]).toMatchObject({
      direction: "outgoing",
      differs: ["time"],
    });
  });

  test("shows the corrections that touch it", () => {
    expect(view.corrections).toMatchObject([{ text: "صُحّح", article: { text: "dam" } }]);
  });

  test("draws its chain with the gap in it", () => {
    const thread = viewAt("claim", "claims/denial/5fntq7wh/").assertions[0]?.thread;
    expect(thread?.nodes.map(({ agent, gap }) => [agent.name, gap])).toEqual([
      ["المكتب الإعلامي", false],
      ["؟", true],
      ["وكالة النهر", false],
    ]);
  });

  test("in the article's own voice has nobody before it but the writer", () => {
    expect(viewAt("claim", "claims/opinion/sr7ez16h/").head.title).toBe("بصوت الكاتب: قول رأي");
  });
});

describe("a topic", () => {
  test("knows the way down to it and what lies below", () => {
    expect(viewAt("topic", "topics/north/").ancestors.map(({ text }) => text)).toEqual(["البلاد"]);
    expect(viewAt("topic", "topics/country/").narrower.map(({ text }) => text)).toEqual(["الشمال"]);
  });

  test("tells each claim once, with all who say it; what is denied stands face to face with what denies it", () => {
    const { said, conflicts } = viewAt("topic", "topics/flood/");
    expect(said).toEqual([]);
    expect(
      conflicts.map(({ one, direction, type, many }) => [one.id, direction, type, many.map(({ claim }) => claim.id)]),
    ).toEqual([["dam/صيانة", "incoming", "denies", ["denial/نفي"]]]);
    expect(conflicts[0]?.one.asserters.map(({ name }) => name)).toEqual(["مهندس", "الجريدة"]);
  });

  test("has no timeline where our own articles are all that bears a date", () => {
    expect(viewAt("topic", "topics/flood/").timeline).toBeUndefined();
  });

  test("has what happened first, then what is said to have, what was said and published; our articles apart", () => {
    const dates = [{ date: "2026-01-20" as const, text: "بدأ الهجوم" }];
    const nouns = [
      topic("attack", { name: "الهجوم", type: "event", dates }),
      topic("ministry", { name: "الوزارة", type: "organization" }),
      article("told", {
        date: "2026-10-09",
        topics: ["الهجوم"],
        records: { قول: { by: "الوزارة", topics: ["الهجوم"], eventDate: "2026-01-20", statedDate: "2026-01-22" } },
      }),
    ];
    const { timeline } = viewAt("topic", "topics/attack/", nouns);
    expect(timeline?.entries.map(({ date, kind, text }) => [date, kind, text])).toEqual([
      ["2026-01-20", "event", "بدأ الهجوم"],
      ["2026-01-20", "claimed", "الوزارة: قول قول"],
      ["2026-01-22", "said", "الوزارة: قول قول"],
    ]);
    expect(timeline?.ours).toEqual(["2026-10-09"]);
  });

  test("leads to the record of the one who speaks, and of nobody else", () => {
    expect(viewAt("topic", "topics/ministry/").agent).toEqual({ href: "/agents/ministry/", text: "الوزارة" });
    expect(viewAt("topic", "topics/flood/").agent).toBeUndefined();
  });

  test("begins with the background to it, else with what deals with it most, and not twice; where few deal with it, anywhere", () => {
    const nouns = (...genres: readonly Genre[]) => [
      ...genres.map((genre, index) => article(`a${index}`, { topics: ["الفيضان"], genre })),
      topic("flood", { name: "الفيضان", type: "event" }),
    ];
    const view = viewAt("topic", "topics/flood/", nouns("report", "background", "analysis"));
    expect(view.start?.id).toBe("a1");
    expect(view.articles.map(({ id }) => id)).toEqual(["a0", "a2"]);
    expect(view.total).toBe(3);
    expect(viewAt("topic", "topics/flood/", nouns("report", "background")).start).toBeUndefined();
  });

  test("with many articles is cut in parts, the newest in front; each article stands on one of them", () => {
    const many = Array.from({ length: 110 }, (_, index) => article(`a${index}`, { topics: ["الفيضان"] }));
    const nouns = [...many, topic("flood", { name: "الفيضان", type: "event" })];
    const parts = [5, 4, 3, 2, 1].map((part) =>
      viewAt("topic", part === 5 ? "topics/flood/" : `topics/flood/part/${part}/`, nouns),
    );
    const on = ({ start, articles }: (typeof parts)[number]) => [...(start ? [start] : []), ...articles];
    expect(parts.map((part) => [on(part).length, part.paging.number, part.total])).toEqual([
      [30, 5, 110],
      [20, 4, 110],
      [20, 3, 110],
      [20, 2, 110],
      [20, 1, 110],
    ]);
    expect(new Set(parts.flatMap(on).map(({ id }) => id)).size).toBe(110);
    expect(parts.slice(0, 2).map(({ head }) => head.title)).toEqual(["الفيضان", "الفيضان (الجزء 4)"]);
  });
});

describe("the front page", () => {
  test("shows the conflict with the denied claim first", () => {
    expect(
      viewAt("home", "").conflicts.map(({ one, type, many }) => [one.id, type, many.map(({ claim }) => claim.id)]),
    ).toEqual([["dam/صيانة", "denies", ["denial/نفي"]]]);
  });

  test("leads with the claim whose chain has most to show", () => {
    expect(viewAt("home", "").leadClaim?.id).toBe("denial/تأكيد");
  });

  test("is of one size with four articles and with four hundred", () => {
    const many = Array.from({ length: 400 }, (_, index) => article(`a${index}`, { topics: [`موضوع ${index % 90}`] }));
    const topics = Array.from({ length: 90 }, (_, index) => topic(`t${index}`, { name: `موضوع ${index}` }));
    const view = viewAt("home", "", [...many, ...topics]);
    expect(view.latest).toHaveLength(9);
    expect(view.topics.map((group) => group.topics.length)).toEqual([5]);
    expect(view.counts).toMatchObject({ articles: 400, topics: 90 });
  });

  test("does not repeat the lead among what is new", () => {
    const view = viewAt("home", "");
    expect(view.latest.map(({ id }) => id)).not.toContain(view.lead?.id);
  });
});

describe("the indexes", () => {
  test("list topics by kind, within a kind in the order of letters, «ال» skipped", () => {
    const { groups } = viewAt("topicIndex", "topics/");
    expect(groups.map(({ type, topics }) => [type, topics.map(({ text }) => text)])).toEqual([
      ["organization", ["المكتب الإعلامي", "الوزارة"]],
      ["outlet", ["الجريدة", "وكالة النهر"]],
      ["state", ["البلاد"]],
      ["place", ["الشمال"]],
      ["event", ["الفيضان"]],
      ["concept", ["موضوع بلا مقالات"]],
    ]);
  });

  test("list sources by kind", () => {
    const { byType } = viewAt("sourceIndex", "sources/");
    expect(byType.map(({ type }) => type)).toEqual(["investigation", "wire", "statement", "socialPost"]);
  });

  test("list everybody who speaks, with a page or without, and count claims, however often they are said", () => {
    const { agents } = viewAt("agentIndex", "agents/");
    expect(agents.find(({ agent }) => agent.name === "مهندس")).toMatchObject({ asserted: 1, relayed: 0 });
    expect(agents.find(({ agent }) => agent.name === "الجريدة")).toMatchObject({ asserted: 2, relayed: 1 });
  });

  test("tell years and months", () => {
    const { years, months } = viewAt("archive", "archive/");
    expect(years.map(({ year, articles }) => [year, articles])).toEqual([
      [2026, 3],
      [2025, 1],
    ]);
    expect(months.map(({ year, month, articles }) => [year, month, articles.length])).toEqual([
      [2026, 10, 3],
      [2025, 12, 1],
    ]);
  });
});

test("a dossier tells apart what an agent says and what it passes on", () => {
  const { asserted, relayed } = viewAt("agent", "agents/gazette/");
  const dam = "مهندس، الجريدة: «السد لم يُصن منذ عشر سنوات»";
  expect(asserted.map(({ claim }) => claim.text)).toEqual([dam, "الجريدة: قول إهمال"]);
  expect(relayed.map(({ claim }) => claim.text)).toEqual([dam, dam]);
});

describe("what introduces a claim", () => {
  const cue = (verb: string, strength: "neutral" | "warning", subject: string) => {
    const name = { text: subject, place: at("articles/a.md", 9) };
    return { verb, strength, stance: "affirms" as const, subject: name };
  };
  const told = (record: RecordSketch) => {
    const nouns = [...SMALL, article("a", { date: "2026-10-06", records: { قول: record } })];
    const view = viewAt("article", "articles/a/", nouns);
    const [mark] = view.marks;
    if (mark?.kind !== "claim") throw new Error("the article marks a claim");
    const { speech } = mark.assertion;
    expect(view.claims[0]?.claim.speech).toEqual(speech);
    return { ...speech, speakers: speech.speakers.map(({ name }) => name), cue: mark.assertion.cue?.verb };
  };

  test("is the speaker's own verb", () => {
    const marks = [{ cue: cue("حذّر", "warning", "الجريدة") }];
    const own = { speakers: ["الجريدة"], verb: "حذّر", strength: "warning", cue: "حذّر" };
    expect(told({ by: "الجريدة", sources: ["تقرير السد"], marks })).toEqual(own);
  });

  test("is never the verb of whoever passes it on", () => {
    const marks = [{ cue: cue("حذّر", "warning", "الجريدة") }];
    const passed = { speakers: ["الوزارة"], passedOn: 1, cue: undefined };
    expect(told({ by: "الوزارة", chain: "الوزارة ثم الجريدة", marks })).toEqual(passed);
  });

  test("has whom we read ourselves first, and counts those whose words were passed on", () => {
    const records = {
      نقل: { by: "الوزارة", chain: "الوزارة ثم الجريدة" },
      قول: { claim: "نقل", by: "الجريدة" },
    };
    const view = viewAt("article", "articles/a/", [...SMALL, article("a", { date: "2026-10-06", records })]);
    const speech = view.claims[0]?.claim.speech;
    expect(speech?.speakers.map(({ name }) => name)).toEqual(["الجريدة", "الوزارة"]);
    expect(speech?.passedOn).toBe(1);
  });

  test("says where the original was not seen", () => {
    const unseen = told({ by: "الجريدة", sources: ["تقرير السد"], circumstances: ["notSeenByUs"] });
    expect(unseen).toEqual({ speakers: ["الجريدة"], passedOn: 1, cue: undefined });
  });
});

test("a source shows every sentence that rests on it, what it rests on, and what rests on it", () => {
  const view = viewAt("source", "sources/report/");
  expect(view.assertions).toHaveLength(3);
  expect(view.citations).toHaveLength(1);
  expect(view.basisOf.map(({ text }) => text)).toEqual(["برقية عن السد"]);
  expect(viewAt("source", "sources/rumour/").basis).toEqual([{ kind: "unknown" }]);
});

test("the corrections page shows every correction", () => {
  expect(viewAt("static", "corrections/").corrections).toMatchObject([{ date: "2026-11-02" }]);
});

describe("who stands to a claim", () => {
  const newsroom = (stance: Stance): readonly Noun[] => [
    ...SMALL,
    article("reply", { topics: ["الفيضان"], records: { تحذير: { by: "الوزارة", stance, topics: ["الفيضان"] } } }),
  ];
  const claimOf = (nouns: readonly Noun[]) =>
    viewAt("claimIndex", "claims/", nouns).claims.find(({ id }) => id === "reply/تحذير");

  test("is who affirms it", () => {
    expect(claimOf(newsroom("affirms"))).toMatchObject({ asserters: [{ name: "الوزارة" }], others: [] });
  });

  test("is beside it where they deny it; the site never says it for want of a speaker", () => {
    const claim = claimOf(newsroom("denies"));
    expect(claim).toMatchObject({ asserters: [], others: [{ agent: { name: "الوزارة" }, stance: "denies" }] });
    expect(claim).not.toHaveProperty("ownVoice");
    const { said } = viewAt("topic", "topics/flood/", newsroom("denies"));
    expect(said.find(({ id }) => id === "reply/تحذير")).toEqual(claim);
    const page = planSite(graphOf(newsroom("denies"))).pages.find(({ address }) => address === hrefOf(claim));
    expect(page?.kind === "html" && page.view().head.title).toMatch(/^الوزارة \(نفي\): /u);
  });

  test("is quoted only where the words are a quotation of theirs, whole", () => {
    expect(viewAt("claim", "claims/dam/8h8d2155/").claim).toMatchObject({ verbatim: true });
    expect(claimOf(newsroom("affirms"))).not.toHaveProperty("verbatim");
  });

  const hrefOf = (claim: { readonly href: string } | undefined): string => `${claim?.href.slice(1)}index.html`;
});

test("the page on data counts what stands in each file, and does not exist where the site wants no data", () => {
  const { files } = viewAt("data", "data/");
  const records: Record<string, number> = Object.fromEntries(files.map(({ file, records }) => [file, records]));
  for (const [file, count] of Object.entries(records)) {
    const written = planSite(graphOf(SMALL)).pages.find(({ address }) => address === `data/${file}.json`);
    const content = written?.kind === "file" ? String(written.content()) : "[]";
    // Two agents stand in the file so that every reference leads somewhere: nobody, and this newsroom.
    expect(JSON.parse(content), file).toHaveLength(file === "agents" ? count + 2 : count);
  }
  expect(files.map(({ csv }) => csv).filter(Boolean)).toEqual(["/data/claims.csv"]);
  const { outputs } = graphOf([]).site;
  const without = planSite(graphOf(SMALL, { outputs: { ...outputs, data: false } })).pages;
  expect(without.filter(({ address }) => address.startsWith("data/"))).toEqual([]);
});

describe("a front page", () => {
  const home = (records: Record<string, RecordSketch>) =>
    viewAt("home", "", [...SMALL, article("lead", { date: "2026-10-09", records })]);

  test("leads with a claim that somebody affirms, whatever longer way a denial came", () => {
    const denied = { by: "الوزارة", stance: "denies", chain: "الوزارة ثم ؟ ثم وكالة النهر ثم الجريدة" } as const;
    expect(home({ نفي: denied, قول: { by: "الجريدة" } }).leadClaim?.text).toBe("قول قول");
    expect(home({ نفي: denied }).leadClaim).toBeUndefined();
  });

  test("shows of one article's conflicts the one its editor wrote first", () => {
    const records = { ي: { by: "الجريدة" }, ب: { by: "الوزارة" } };
    const rival: RecordSketch = {
      by: "وكالة النهر",
      relations: [
        ["contradicts", "ي"],
        ["contradicts", "ب"],
      ],
    };
    const [first] = home({ ...records, مقابل: rival }).conflicts;
    expect(first?.one.text).toBe("قول مقابل");
    expect(first?.many.map(({ claim }) => claim.text)).toEqual(["قول ي", "قول ب"]);
  });
});

describe("a drift is told in the words of the site", () => {
  const told = (home: string, elsewhere: string) => {
    const marks = (exact: string) => [{ exact }];
    const view = viewAt("claim", `claims/home/${labelHash(foldKey("قول"))}/`, [
      ...SMALL,
      article("home", {
        date: "2026-10-06",
        records: { قول: { by: "الوزارة", sources: ["بيان الوزارة"], marks: marks(home) } },
      }),
      article("other", {
        date: "2026-10-07",
        records: { ثان: { claim: "home/قول", by: "الوزارة", sources: ["بيان الوزارة"], marks: marks(elsewhere) } },
      }),
    ]);
    return view.drifts.flatMap(({ differences }) => differences);
  };

  test.each([
    ["سقط يوم الأحد", "سقط يوم الإثنين", "date", "الأحد", "الاثنين"],
    ["سقط في كانون الثاني", "سقط في شباط", "date", "كانون الثاني", "شباط"],
    ["سقط عام 2015", "سقط عام 2016", "date", "2015", "2016"],
  ])("%s, %s", (home, elsewhere, what, aSays, bSays) => {
    expect(told(home, elsewhere)).toEqual([{ what, aSays, bSays }]);
  });
});

test("where the original was not seen and nobody stands between, the thread has a gap; the chain of the data has none", () => {
  const record: RecordSketch = { by: "الجريدة", sources: ["تقرير السد"], circumstances: ["notSeenByUs"] };
  const view = viewAt("article", "articles/a/", [
    ...SMALL,
    article("a", { date: "2026-10-06", records: { قول: record } }),
  ]);
  const [mark] = view.marks;
  const thread = mark?.kind === "claim" ? mark.assertion.thread.nodes.map(({ agent, gap }) => [agent.name, gap]) : [];
  expect(thread).toEqual([
    ["الجريدة", false],
    ["؟", true],
  ]);
});

test("of whom nobody says who speaks, titles, feeds and tables say so in words", () => {
  const records = { قول: { by: "؟", sources: ["منشور متداول"] } };
  const { pages } = planSite(graphOf([...SMALL, article("a", { date: "2026-10-06", records })]));
  const title = pages.flatMap((page) => {
    const view = page.kind === "html" && page.address.startsWith("claims/a/") ? page.view() : undefined;
    return view === undefined ? [] : [view.head.title];
  });
  expect(title).toEqual(["قائل غير مذكور: قول قول"]);
  const files = pages.flatMap((page) =>
    page.kind === "file" && /feed|csv/u.test(page.address) ? [String(page.content())] : [],
  );
  expect(files.join("\n")).toContain("قائل غير مذكور");
  expect(files.join("\n")).not.toMatch(/؟:|>؟</u);
});
