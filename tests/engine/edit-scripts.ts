/** Random scripts of edits over the test newsroom, as a desk makes them over the years; the same for the same seed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TEST_SITE } from "../shell/run-isnad.ts";

/** The files of a content folder, by path. */
export type Files = Readonly<Record<string, string>>;

/** An edit, with what it is called when a test fails. */
export interface Edit {
  readonly name: string;
  readonly apply: (files: Files) => Files;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The test newsroom. */
export function testNewsroom(): Files {
  const paths = readdirSync(TEST_SITE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(TEST_SITE.length + 1), readFileSync(path, "utf8")]));
}

/** A script of `length` edits. */
export function randomScript(random: () => number, length: number): Edit[] {
  return Array.from({ length }, (_, step) => {
    const make = pick(EDITS, random);
    return make(random, step);
  });
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

type MakeEdit = (random: () => number, step: number) => Edit;

/** One file of a folder, chosen now: which, the files decide when the edit is made. */
function changeOne(name: string, folder: string, change: (text: string) => string): MakeEdit {
  return (random) => {
    const chosen = random();
    return {
      name,
      apply: (files) => {
        const paths = Object.keys(files)
          .filter((path) => path.startsWith(folder))
          .sort();
        const path = paths[Math.floor(chosen * paths.length)];
        return path === undefined ? files : { ...files, [path]: change(files[path] ?? "") };
      },
    };
  };
}

const withLine = (line: string) => (text: string) => text.replace(/^---\n/u, `---\n${line}\n`);
const without = (line: RegExp) => (text: string) => text.replace(line, "");
const withProse = (prose: string) => (text: string) => `${text.trimEnd()}\n\n${prose}\n`;

const added: MakeEdit = (random, step) => {
  const day = 10 + Math.floor(random() * 18);
  const text = [
    "---",
    `العنوان: مقال أضيف في الاختبار ${step}`,
    "النوع: تقرير",
    `التاريخ: 2026-0${1 + Math.floor(random() * 9)}-${day}`,
    "الكاتب: الاختبار",
    "المواضيع: [سد الوادي]",
    "---",
    "",
    `انخفض منسوب سد الوادي، و[قال الاتحاد إن المياه قُطعت][^قطع-${step}].`,
    "",
    `[^قطع-${step}]:`,
    "    - القائل: اتحاد المزارعين",
    "",
  ].join("\n");
  return { name: "an article is added", apply: (files) => ({ ...files, [`articles/added-${step}.md`]: text }) };
};

const moved: MakeEdit = (random, step) => {
  const chosen = random();
  return {
    name: "an article is renamed",
    apply: (files) => {
      const paths = Object.keys(files)
        .filter((path) => path.startsWith("articles/"))
        .sort();
      const path = paths[Math.floor(chosen * paths.length)] ?? "";
      const { [path]: text = "", ...others } = files;
      return text === "" ? files : { ...others, [`articles/renamed-${step}.md`]: text };
    },
  };
};

const deleted: MakeEdit = (random) => {
  const chosen = random();
  return {
    name: "a file is deleted",
    apply: (files) => {
      const paths = Object.keys(files)
        .filter((path) => path.endsWith(".md"))
        .sort();
      const { [paths[Math.floor(chosen * paths.length)] ?? ""]: _, ...others } = files;
      return others;
    },
  };
};

const EDITS: readonly MakeEdit[] = [
  added,
  moved,
  deleted,
  changeOne("prose is added to an article", "articles/", withProse("وذكر الاتحاد أن سد الوادي لم يُفتح منذ الربيع.")),
  changeOne("an article becomes a draft", "articles/", withLine("مسودة: نعم")),
  changeOne("a draft is published", "articles/", without(/^مسودة: .*\n/mu)),
  changeOne("an article gets another day", "articles/", (text) =>
    text.replace(/^التاريخ: .*$/mu, "التاريخ: 2026-02-14"),
  ),
  changeOne("a headline changes", "articles/", (text) => text.replace(/^(العنوان: .*)$/mu, "$1 (محدّث)")),
  changeOne("an article loses its first record", "articles/", (text) =>
    text.replace(/^\[\^[^\]]+\]:\n(?: {4}.*\n)+/mu, ""),
  ),
  changeOne("a topic gets an alias", "topics/", (text) =>
    text.replace(/^---\n/u, "---\nأسماء أخرى: [القناة الشمالية]\n"),
  ),
  changeOne("a topic is renamed", "topics/", (text) => text.replace(/^(الاسم: .*)$/mu, "$1 الجديد")),
  changeOne("a topic's prose changes", "topics/", withProse("سطر أضيف إلى الموضوع.")),
  changeOne("a source gets another publisher", "sources/", (text) =>
    text.replace(/^الناشر: .*$/mu, "الناشر: اتحاد المزارعين"),
  ),
  changeOne("a source's title changes", "sources/", (text) => text.replace(/^(العنوان: .*)$/mu, "$1 (نسخة)")),
  changeOne(
    "the settings change",
    "site.yaml",
    (text) => `${text.replace(/^title:.*\n/mu, "")}title: غرفة الاختبار بعد التعديل\n`,
  ),
  changeOne("a page of the site changes", "pages/", withProse("سطر أضيف إلى الصفحة.")),
];
