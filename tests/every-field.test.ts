/**
 * Every field of every table is written, read, completed, explained, in the guide with an example that builds, in the data
 * files and on a page: nothing stands in a type that nothing can fill, and nothing is asked for that nobody is told.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { gatherDocuments } from "../src/engine/gather-documents.ts";
import type { Picture } from "../src/model/article.ts";
import { linkedPaths } from "../src/pages/check-content-links.ts";
import { SCHEMAS } from "../src/pages/data/schemas.ts";
import type { PictureFiles } from "../src/pages/plan-options.ts";
import type { AnyTable } from "../src/parse/fields/field.ts";
import {
  ARTICLE_FIELDS,
  CORRECTION_FIELDS,
  HAPPENING_FIELDS,
  PAGE_FIELDS,
  SITE_FIELDS,
  SOURCE_CORRECTION_FIELDS,
  SOURCE_FIELDS,
  TOPIC_FIELDS,
} from "../src/parse/fields/field-tables.ts";
import { findField } from "../src/parse/fields/find-field.ts";
import { RECORD_FIELDS } from "../src/parse/fields/record-fields.ts";
import { fieldCardAt } from "../src/shell/language-server/field-card.ts";
import { offersFor } from "../src/shell/language-server/field-values.ts";
import { wantedAt } from "../src/shell/language-server/wanted-here.ts";
import { breaches, linkedFiles, toStore } from "./pages/linked-data/rdf.ts";
import { planSite } from "./pages/plan-site.ts";
import { DOCUMENT, EXAMPLES, GUIDE, PICTURE } from "./setup/guide-examples.ts";
import { readSite } from "./setup/read-site.ts";
import { render } from "./templates/rendering.ts";

/** Where a field of the guide's examples comes out: as a way into a data file, and as words on a page. */
interface ComesOut {
  /** `claims.modality.due`; `=value` where one of several must be this; or why it is no data. */
  readonly data: string | { readonly none: string };
  /** A stretch of HTML; or why it is not shown. */
  readonly shown: string | { readonly none: string };
}

const row = (data: ComesOut["data"], shown: ComesOut["shown"]): ComesOut => ({ data, shown });
const none = (why: string) => ({ none: why });

const ARTICLE: Record<keyof typeof ARTICLE_FIELDS, ComesOut> = {
  headline: row("articles.headline", "من قال ماذا عن سقوط الرافعة"),
  genre: row("articles.genre=report", "تقرير"),
  datePublished: row("articles.datePublished=2026-10-08", "8 تشرين الأول 2026"),
  dateModified: row("articles.dateModified", "10 تشرين الأول 2026"),
  authors: row("articles.authors", "هيئة التحرير"),
  topics: row("articles.topics=crane-fall", "سقوط الرافعة"),
  description: row("articles.description", "أقوال في سقوط رافعة، وأصل كل منها."),
  englishSummary: row("articles.englishSummary", "Who said what about the fall of a crane."),
  weKnow: row("articles.weKnow", "سقطت رافعة في الميناء، ولا خلاف في ذلك."),
  isSaid: row("articles.isSaid", "تقول هيئة الميناء إنها كانت سليمة."),
  notKnown: row("articles.notKnown", "من عاينها آخر مرة."),
  inLanguage: row("articles.inLanguage", 'lang="ar"'),
  image: row("articles.image.url", "/assets/crane.png"),
  imageAlt: row("articles.image.alt", "رافعة مائلة على رصيف"),
  imageCaption: row("articles.image.caption", "الرصيف الشمالي بعد السقوط"),
  imageCredit: row("articles.image.credit", "أرشيف الدليل"),
  sources: row("sources.name=رواية تُنسب إلى مهاجمين موقوفين", "رواية تُنسب إلى مهاجمين موقوفين"),
  corrections: row("corrections.article=corrected", "نُسب القول في نسخة سابقة"),
  isBasedOn: row("articles.isBasedOn=port-statement", "بيان هيئة الميناء ووزارة الموانئ"),
  publishAt: row(none("it only says until when an article is held back"), none("readers see the day it was published")),
  formerAddresses: row(none("it is a page that leads on, and a redirect"), "انتقلت هذه الصفحة"),
  withdrawn: row(none("what is withdrawn is in no data"), "تبيّن أنها من تدريب متخيَّل"),
  draft: row(none("a draft is not published"), none("a draft is not published")),
};

const CORRECTION: Record<keyof typeof CORRECTION_FIELDS, ComesOut> = {
  date: row("corrections.date=2026-11-22", "22 تشرين الثاني 2026"),
  text: row("corrections.text", "وهو لمسؤولين غربيين نقلت عنهم"),
  kind: row("corrections.kind=attribution", "إسناد"),
  claims: row("corrections.claims=forged-passports/مواد", "تنظيم الدولة الإسلامية حصل في 2015"),
};

const SOURCE: Record<keyof typeof SOURCE_FIELDS, ComesOut> = {
  name: row("sources.name", "بيان هيئة الميناء ووزارة الموانئ"),
  type: row("sources.type=footage", "مقطع"),
  publisher: row("sources.publisher=port-authority", "هيئة الميناء"),
  authors: row("sources.authors", "المكتب الإعلامي"),
  datePublished: row("sources.datePublished=2026-10-03", "3 تشرين الأول 2026"),
  dateAccessed: row("sources.dateAccessed=2026-10-04", "4 تشرين الأول 2026"),
  url: row("sources.address", "https://example.org/port/1"),
  archivedAt: row("sources.archivedAt", "https://web.archive.org/web/2026/https://example.org/port/1"),
  documents: row("sources.documents.mediaType=application/pdf", "port-statement.pdf"),
  alsoAt: row("sources.alsoAt", "https://m.example.org/port/1"),
  status: row("sources.status=corrected", "مصحح"),
  corrections: row("sources.corrections.text", "صححت الهيئة عدد المصابين"),
  recordedBy: row("sources.recordedBy", "عامل في الميناء"),
  recordedAt: row("sources.recordedAt=salt-port", "مكان التصوير"),
  dateCreated: row("sources.dateCreated=2026-10-02", "تاريخ التصوير"),
  firstSeen: row("sources.firstSeen=2026-10-02", "أول ظهور"),
  authenticatedBy: row("sources.authenticatedBy.of=place", "تحقق منه"),
  inLanguage: row("sources.inLanguage=en", "الإنجليزية"),
  isBasedOn: row("sources.isBasedOn.source=guardian-investigation", "مبني على"),
  alternateNames: row("sources.alternateNames=بيان الميناء", "بيان الميناء"),
  excerpts: row("sources.excerpts", "نصحح في العلن."),
  formerAddresses: row(none("it is a page that leads on, and a redirect"), "صورة من تدريب"),
  withdrawn: row(none("what is withdrawn is in no data"), "لم تكن مما ظُنّ أنها منه"),
};

const SOURCE_CORRECTION: Record<keyof typeof SOURCE_CORRECTION_FIELDS, ComesOut> = {
  date: row("sources.corrections.date=2026-10-05", "5 تشرين الأول 2026"),
  text: row("sources.corrections.text", "صححت الهيئة عدد المصابين"),
};

const TOPIC: Record<keyof typeof TOPIC_FIELDS, ComesOut> = {
  name: row("topics.name=ميناء الملح", "ميناء الملح"),
  type: row("topics.type=event", "حدث"),
  alternateNames: row("topics.alternateNames=قسد", "قسد"),
  broader: row("topics.broader=coast", "ساحل الملح"),
  related: row("topics.related=crane-fall", "مواضيع متصلة"),
  partOf: row("agents.belongings.kind=partOf", "جزء من"),
  memberOf: row("agents.belongings.kind=memberOf", "عضوية في"),
  closeTo: row("agents.belongings.kind=closeTo", "قرب من"),
  standsFor: row("agents.belongings.kind=standsFor", "نيابة عن"),
  anonymity: row("agents.anonymity=unnamedGroup", "جماعة لا تُسمّى"),
  sameAs: row("topics.sameAs=https://example.org/ministry", "https://example.org/ministry"),
  dates: row("topics.dates.text=بدء رفع الحطام", "بدء رفع الحطام"),
  dossier: row("topics.dossier=crane", "ترتيب القراءة"),
  mediaTopic: row("topics.mediaTopic", "تصنيف الخبر"),
  ambiguous: row("topics.ambiguous=true", none("it decides what is linked, and says nothing to readers")),
  formerAddresses: row(none("it is a page that leads on, and a redirect"), "حادثة لم تقع"),
  withdrawn: row(none("what is withdrawn is in no data"), "دُوّنت عن صورة من تدريب متخيَّل"),
};

const HAPPENING: Record<keyof typeof HAPPENING_FIELDS, ComesOut> = {
  date: row("topics.dates.date=2026-10-09", "9 تشرين الأول 2026"),
  text: row("topics.dates.text", "بدء رفع الحطام"),
  source: row("topics.dates.source=crane-clip", "مقطع الرافعة"),
};

const RECORD: Record<keyof typeof RECORD_FIELDS, ComesOut> = {
  text: row("claims.text=الرافعة كانت معطلة قبل سقوطها", "الرافعة كانت معطلة قبل سقوطها"),
  claim: row("assertions.claim=forged-passports/شبكات", "شبكات"),
  asserter: row("assertions.asserters=port-ministry", "هيئة الميناء"),
  stance: row("assertions.stance=denies", "نفي"),
  cue: row("assertions.cue.verb=شكّك", "شك"),
  chain: row("assertions.chain.verb=أكدت", "أكدت"),
  carriers: row("assertions.carriers.locator=ص 2", "ص 2"),
  evidence: row("assertions.evidence.source=crane-clip", "يستند قائله إلى"),
  basis: row("assertions.basis.kind=own", "أُخذ من"),
  statedDate: row("assertions.statedDate=2026-10-03", "تاريخ القول"),
  eventDate: row("claims.eventDate=2026-10-02", "تاريخ الحدث"),
  places: row("claims.places=salt-port", "ميناء الملح"),
  modality: row("claims.modality.due=2027-01-01", "متوقع"),
  outcome: row("claims.modality.outcome=open", "لم يحن"),
  kind: row("claims.kind=cause", "قول في سبب"),
  log: row("claims.log.by=هيئة التحرير", "قرره هيئة التحرير"),
  quantities: row("claims.quantities.provisional=true", "حتى 3 تشرين الأول 2026 (أولي)"),
  circumstances: row("assertions.circumstances=onBackground", "بلا نسبة"),
  topics: row("claims.topics=crane-fall", "سقوط الرافعة"),
  reviews: row("claims.reviews", "https://example.org/review/1"),
  note: row("assertions.note", "لم تذكر الوكالة متى تكلم العامل."),
  proposed: row(none("a sign for the desk: it is told until somebody removes it"), none("the same")),
  restates: row("claims.relations.type=restates", "يكرر"),
  supports: row("claims.relations.type=supports", "يؤيد"),
  contradicts: row("claims.relations.type=contradicts", "يناقض"),
  qualifies: row("claims.relations.by=هيئة التحرير", "إن كانت معطلة لم تكن الريح وحدها"),
  denies: row("claims.relations.type=denies", "ينفي"),
  supersedes: row("claims.relations.type=supersedes", "يحل محل"),
};

/** How each table is begun in a file: what stands before a key of it. */
const TABLES: readonly {
  readonly name: string;
  readonly table: AnyTable;
  readonly out: Readonly<Record<string, ComesOut>> | undefined;
  readonly path: string;
  readonly before: string;
}[] = [
  { name: "an article", table: ARTICLE_FIELDS, out: ARTICLE, path: "articles/a.md", before: "---\n" },
  {
    name: "a correction",
    table: CORRECTION_FIELDS,
    out: CORRECTION,
    path: "articles/a.md",
    before: "---\nتصحيحات:\n  - ",
  },
  {
    name: "a record",
    table: RECORD_FIELDS,
    out: RECORD,
    path: "articles/a.md",
    before: "---\nالعنوان: ع\n---\n\nن[^أ].\n\n[^أ]:\n    - ",
  },
  { name: "a source", table: SOURCE_FIELDS, out: SOURCE, path: "sources/a.md", before: "---\n" },
  {
    name: "a source's correction",
    table: SOURCE_CORRECTION_FIELDS,
    out: SOURCE_CORRECTION,
    path: "sources/a.md",
    before: "---\nتصحيحات:\n  - ",
  },
  { name: "a topic", table: TOPIC_FIELDS, out: TOPIC, path: "topics/a.md", before: "---\n" },
  {
    name: "a happening",
    table: HAPPENING_FIELDS,
    out: HAPPENING,
    path: "topics/a.md",
    before: "---\nالتواريخ:\n  - ",
  },
  { name: "a page", table: PAGE_FIELDS, out: undefined, path: "pages/a.md", before: "---\n" },
  { name: "the site", table: SITE_FIELDS, out: undefined, path: "site.yaml", before: "" },
];

/** Values that are free: nothing can be offered for them. */
const FREE = new Set([
  "text",
  "passage",
  "reason",
  "file",
  "formerAddress",
  "date",
  "moment",
  "url",
  "publicKey",
  "kilobytes",
  "identity",
  "mediaTopic",
  "timezone",
  "name",
  "entries",
  "sign",
]);

const fields = TABLES.flatMap(({ table, ...rest }) =>
  Object.entries(table).map(([field, entry]) => ({ ...rest, table, field, entry, ar: entry.ar })),
);

describe.each(fields)("$field of $name", ({ table, field, entry, path, before, out }) => {
  const end = (text: string) => {
    const lines = text.split("\n");
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };

  test("is completed, its key and its values", () => {
    const key = before + entry.ar.slice(0, 2);
    const offered = wantedAt(path, key, end(key));
    expect(offered?.kind).toBe("field");
    expect(Object.keys(offered?.table ?? {})).toContain(field);
    if (FREE.has(entry.reads)) return;
    const value = `${before}${entry.ar}: `;
    expect(wantedAt(path, value, end(value))?.kind).toBe(offersFor(entry));
    expect(offersFor(entry)).toBeDefined();
    if ("of" in entry) expect(offersFor(entry)).toBe(entry.of);
  });

  test("says what it is where the pointer rests on it", () => {
    const text = `${before}${entry.ar}: س`;
    const at = { line: end(text).line, character: end(text).character - 3 - entry.ar.length + 1 };
    const { card } = fieldCardAt(path, text, at) ?? {};
    expect(card?.startsWith(`**${entry.ar}**`)).toBe(true);
    expect(card?.endsWith(field)).toBe(true);
    expect((card ?? "").split("\n\n")[1]?.length).toBeGreaterThan(1);
  });

  test("has a row in the guide, and stands in an example of it that is built", () => {
    const rows = GUIDE.split("\n").filter((line) => line.startsWith("|"));
    const nested = [CORRECTION_FIELDS, SOURCE_CORRECTION_FIELDS, HAPPENING_FIELDS].some((each) => each === table);
    if (!nested) expect(rows.some((line) => line.includes(entry.ar) && line.includes(field))).toBe(true);
    const kind = path === "site.yaml" ? path : path.slice(0, path.indexOf("/") + 1);
    const keys = EXAMPLES.filter((example) => example.path.startsWith(kind)).flatMap(({ text }) =>
      [...text.matchAll(/^\s*(?:- )?([^:\n[\]]{1,40}?)\s*(?::|$)/gmu)].map(([, key = ""]) => key),
    );
    expect(keys.some((key) => findField(table, key) === field)).toBe(true);
  });

  if (out !== undefined) {
    const { data, shown } = out[field] ?? row(none(""), none(""));
    if (typeof data === "string") test("is in the data files", () => expect(valuesAt(data)).not.toEqual([]));
    else test(`is no data: ${data.none}`, () => expect(data.none).not.toBe(""));
    if (typeof shown === "string") test("is shown on a page", () => expect(pagesSay(shown)).toBe(true));
    else test(`is not shown: ${shown.none}`, () => expect(shown.none).not.toBe(""));
  }
});

/** The guide's examples, built. */
const site = await buildGuide();

async function buildGuide() {
  const content = mkdtempSync(join(tmpdir(), "isnad-fields-"));
  for (const { path, text } of EXAMPLES) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  for (const { path, bytes } of [PICTURE, DOCUMENT]) writeFileSync(join(content, path), bytes);
  const { graph, folder } = readSite(content, { drafts: false, today: "2026-11-22" });
  const { documents } = await gatherDocuments(folder, linkedPaths(graph));
  rmSync(content, { recursive: true });
  const pictures = new Map<Picture, PictureFiles>(
    [...graph.articles.values()].flatMap(({ article: { image } }) =>
      image === undefined ? [] : [[image, { src: "/assets/crane.png", width: 8, height: 6, variants: [] }] as const],
    ),
  );
  const { pages } = planSite(graph, { pictures, documents });
  const files = new Map(
    pages.flatMap((page): [string, unknown][] =>
      page.kind === "file" && /^data\/\w+\.json$/u.test(page.address)
        ? [[page.address.slice("data/".length, -".json".length), JSON.parse(String(page.content()))]]
        : [],
    ),
  );
  return { pages, files, html: pages.flatMap((page) => (page.kind === "html" ? [render(page.view())] : [])) };
}

/** All values at a way into a data file; with `=`, those that are this. */
function valuesAt(way: string): unknown[] {
  const [names = "", wanted] = way.split("=");
  const [file = "", ...steps] = names.split(".");
  let values: unknown[] = [site.files.get(file)].flat();
  for (const step of steps) {
    values = values.flatMap((value): unknown[] =>
      typeof value === "object" && value !== null ? [Reflect.get(value, step)].flat() : [],
    );
  }
  return values.filter((value) =>
    wanted === undefined ? value !== undefined && value !== "" : String(value) === wanted,
  );
}

/** Whether a page holds this, however Latin runs in it are isolated. */
const pagesSay = (words: string): boolean =>
  site.html.some((page) => page.includes(words) || page.replace(/<[^>]*>/gu, "").includes(words));

test("all of it is what its JSON Schema says", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  for (const [file, schema] of Object.entries(SCHEMAS)) {
    expect(site.files.has(file), file).toBe(true);
    ajv.validate(schema, site.files.get(file));
    expect(ajv.errors ?? [], file).toEqual([]);
  }
});

test("all of it keeps to the published shapes", async () => {
  const shapes = await toStore(linkedFiles(site.pages, /^vocab\/shapes\.jsonld$/u));
  const data = await toStore(linkedFiles(site.pages, /^data\/graph\.jsonld$/u));
  expect(await breaches(shapes, data)).toEqual([]);
});

/** What a value is made of, where it has parts: each written in the guide, in the data files, in the graph, and shown. */
const PARTS: Readonly<
  Record<string, { readonly data: string; readonly linked: string | undefined; readonly shown: string }>
> = {
  "a figure's upper end": { data: "claims.quantities.upTo", linked: "maxValue", shown: "بين" },
  "a figure's unit": { data: "claims.quantities.unit", linked: "unitText", shown: "مصاب" },
  "a figure's bound": { data: "claims.quantities.bound=atLeast", linked: "isnad:bound", shown: "على الأقل" },
  "the moment a figure speaks of": {
    data: "claims.quantities.asOf",
    linked: "isnad:asOf",
    shown: "حتى 3 تشرين الأول 2026",
  },
  "a figure not yet final": { data: "claims.quantities.provisional=true", linked: "isnad:provisional", shown: "(أولي" },
  "the total a figure is a part of": {
    data: "claims.quantities.partOf",
    linked: "isnad:partOfTotal",
    shown: "من 12 مصابًا",
  },
  "the day of a decision": { data: "claims.log.date", linked: "isnad:date", shown: "قرار التحرير" },
  "the reason of a decision": { data: "claims.log.reason", linked: "isnad:reason", shown: "السبب" },
  "who decided": { data: "claims.log.by", linked: "isnad:decidedBy", shown: "قرره" },
  "the aspect of a relation": { data: "claims.relations.differs", linked: "isnad:aspect", shown: "الفرق" },
  "the reason of a relation": { data: "claims.relations.reason", linked: "isnad:reason", shown: "السبب" },
  "who drew a relation": { data: "claims.relations.by", linked: "isnad:drawnBy", shown: "بحسب" },
  "a condition": { data: "claims.modality.condition", linked: "isnad:condition", shown: "الشرط" },
  "the day a prediction speaks of": { data: "claims.modality.due", linked: "isnad:due", shown: "الموعد" },
  "who tells an outcome": { data: "claims.modality.outcomeSource", linked: "isnad:outcomeSource", shown: "المآل" },
  "a work that alters": { data: "sources.isBasedOn.altered=true", linked: "isnad:altered", shown: "(محرّف)" },
  "a place in a work": { data: "assertions.carriers.locator", linked: "isnad:locator", shown: "ص 2" },
  "how far an agent is named": {
    data: "agents.anonymity=unnamedIndividual",
    linked: "isnad:anonymity",
    shown: "لا يُسمّى",
  },
  "of whom an agent is": { data: "agents.belongings.kind=memberOf", linked: "isnad:belonging", shown: "عضوية في" },
  "for whom an agent speaks": {
    data: "agents.belongings.kind=speaksFor",
    linked: "isnad:belonging",
    shown: "تحدّث باسم",
  },
  "since when an agent belongs": { data: "agents.belongings.from", linked: "isnad:from", shown: "منذ" },
  "until when an agent belonged": { data: "agents.belongings.until", linked: "isnad:until", shown: "حتى" },
  "how many they are": { data: "agents.count", linked: "isnad:memberCount", shown: "عددهم" },
  "why an agent is not named": { data: "agents.reason", linked: "isnad:reason", shown: "سبب إغفال الاسم" },
  "the verb of a hop": { data: "assertions.chain.verb", linked: "isnad:verb", shown: "أكدت" },
  "the day of a hop": { data: "assertions.chain.date", linked: "isnad:date", shown: "2022" },
  "the language of a hop": { data: "assertions.chain.language", linked: "isnad:language", shown: "الإنجليزية" },
  "the role of a hop": { data: "assertions.chain.role=translator", linked: "prov:hadRole", shown: "مترجم" },
  "how a hop had the words": {
    data: "assertions.chain.relation=republishes",
    linked: "isnad:relation",
    shown: "بإعادة النشر",
  },
  "what was authenticated": { data: "sources.authenticatedBy.of", linked: "isnad:authenticated", shown: "المكان" },
};

describe.each(Object.entries(PARTS))("%s", (_, { data, linked, shown }) => {
  test("is written in the guide, and in the data files", () => expect(valuesAt(data)).not.toEqual([]));
  test("is shown on a page", () => expect(pagesSay(shown)).toBe(true));
  test("is in the graph", () => {
    const graph = JSON.stringify([...linkedFiles(site.pages, /^data\/graph\.jsonld$/u).values()]);
    expect(graph).toContain(`"${linked}"`);
  });
});
