/** Prints docs/fields.md from the tables of fields: `npm run docs`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AnyTable, Field, RecordField } from "../../src/parse/fields/field.ts";
import {
  ARTICLE_FIELDS,
  CORRECTION_FIELDS,
  HAPPENING_FIELDS,
  PAGE_FIELDS,
  RECORD_FIELDS,
  SITE_FIELDS,
  SOURCE_CORRECTION_FIELDS,
  SOURCE_FIELDS,
  TOPIC_FIELDS,
} from "../../src/parse/fields/field-tables.ts";

/** Where the printed page stands. */
export const FIELDS_PAGE = join(import.meta.dirname, "../../docs/fields.md");

const HEAD = `# ما يُكتب في كل ملف

Printed from \`src/parse/fields/field-tables.ts\` by \`npm run docs\`; a test holds it to the tables. The same tables drive
parsing, completion in editors and \`isnad new\`. How to add a field: [how-to.md](how-to.md).

يُكتب الحقل باسمه العربي أو الإنجليزي، بـ«ال» أو بدونها، وبأي رسم للهمزة؛ والأسماء في العمود الأخير تُقبل كذلك. وما بعده «●»
لا بد منه. والقيم تُكتب بالعربية أو الإنجليزية.
`;

const TABLES: readonly (readonly [title: string, table: AnyTable])[] = [
  ["مقال · `content/articles/`", ARTICLE_FIELDS],
  ["تصحيح · في «تصحيحات» من المقال", CORRECTION_FIELDS],
  ["سجل قول · هامش في المقال", RECORD_FIELDS],
  ["مصدر · `content/sources/`، أو في «المصادر» من المقال", SOURCE_FIELDS],
  ["تصحيح · في «تصحيحات» من المصدر", SOURCE_CORRECTION_FIELDS],
  ["موضوع · `content/topics/`", TOPIC_FIELDS],
  ["واقعة · في «التواريخ» من الموضوع", HAPPENING_FIELDS],
  ["صفحة · `content/pages/`", PAGE_FIELDS],
  ["الموقع · `content/site.yaml`", SITE_FIELDS],
];

const READS: Readonly<Record<(Field | RecordField)["reads"], string>> = {
  text: "نص",
  passage: "نص طويل، سطر لكل واحد",
  date: "يوم: `2026-11-22`، «22 تشرين الثاني 2026»",
  moment: "يوم، ومعه ساعة إن شئت: `2026-11-22 14:30`",
  url: "رابط كامل يبدأ بـ `https://`",
  identity: "رابط، أو معرف ويكي بيانات: `Q42`",
  language: "لغة: «العربية»، `en`",
  siteLanguage: "لغة الواجهة: `ar`، `en`",
  timezone: "منطقة زمنية: `Asia/Damascus`",
  mediaTopic: "تصنيف IPTC: `medtop:16000000`",
  flag: "نعم أو لا",
  name: "اسم",
  topic: "اسم موضوع",
  source: "اسم مصدر",
  agent: "اسم شخص أو جهة",
  claim: "وسم قول في المقال، أو `مقال/وسم`",
  cue: "فعل نقل: «قال»، «زعم»",
  chain: "أسماء بينها «ثم» أو «عن»",
  basis: "اسم مصدر أو جهة، ومعه «(محرّف)» إن حُرّف؛ أو `؟`، أو «عمله»، «قوله»",
  stance: "الموقف: «ينفي»، «يشكك»، «لم يتحقق»…",
  partOf: "اسم جهة، ومعه مدة إن شئت: «(من 2015 إلى 2019)»",
  memberOf: "اسم جهة، ومعه مدة إن شئت",
  closeTo: "اسم جهة، ومعه مدة إن شئت",
  standsFor: "اسم جهة، ومعه مدة إن شئت",
  modality: "الصيغة، ثم «الشرط: …» أو «الموعد: …»؛ الصيغ",
  outcome: "المآل، ثم «المصدر: …» إن شئت؛ المآلات",
  asserter: "اسم شخص أو جهة، أو أسماء قالت معًا، أو «بصوت الكاتب»",
  authentication: "اسم شخص أو جهة، ومعه ما تحقق منه: «(المكان، التاريخ، الأشخاص، السلامة)»",
  quantity: "رقم مع وحدته: «على الأقل 10 حالات»، «بين 10 و20 قتيلًا؛ حتى 2026-01-02؛ أولي»",
  term: "واحد من",
  status: "حالة، ثم تاريخ وسبب إن شئت؛ الحالات",
  sourceUse: "اسم مصدر، وموضع فيه إن شئت: «بيان، ص 3»",
  relation: "وسم قول؛ ثم «الفرق: زمان» إن شئت",
  sign: "بلا قيمة",
  entries: "قائمة حقول",
  pairs: "رمز: قيمة؛ القيم",
};

/** The page as the tables have it now. */
export const printFields = (): string =>
  `${HEAD}\n${TABLES.map(([title, table]) => `## ${title}\n\n${printTable(table)}\n`).join("\n")}`;

function printTable(table: AnyTable): string {
  const rows = Object.entries(table).map(([name, field]) => {
    const also = (field.also ?? []).map((key: string) => (/^[\w ]+$/.test(key) ? `\`${key}\`` : key)).join("، ");
    return `| ${field.ar}${field.required ? " ●" : ""} | \`${name}\` | ${readsOf(field)} | ${also} |`;
  });
  return ["| الحقل | بالإنجليزية | ما يُقرأ | كذلك |", "|---|---|---|---|", ...rows].join("\n");
}

function readsOf(field: Field | RecordField): string {
  const terms = "of" in field && field.reads !== "entries" ? Object.values(field.of).map(({ ar }) => ar) : [];
  const words = READS[field.reads] + (terms.length > 0 ? `: ${terms.join("، ")}` : "");
  return "list" in field ? `قائمة · ${words}` : words;
}

if (process.argv[1] === import.meta.filename) writeFileSync(FIELDS_PAGE, printFields());
