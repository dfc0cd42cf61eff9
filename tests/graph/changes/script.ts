/** Thirty changes of one article, and what each is told as: for the comparison by itself, and for a repository of as many commits. */

export const TOPIC = (name: string, type = "جهة"): string => `---\nالاسم: ${name}\nالنوع: ${type}\n---\n`;
const SOURCE = (name: string, publisher: string): string =>
  `---\nالعنوان: ${name}\nالنوع: بيان\nالناشر: ${publisher}\nالتاريخ: 2026-01-01\n---\n`;

/** An article with one claim, which each test varies. */
export const article = ({
  words = "السد سليم وفيه ثلاثة شقوق صغيرة",
  record = ["القائل: الهيئة", "المصدر: بيان الهيئة"],
  more = "",
  said = "قالت الهيئة إن",
}: {
  readonly words?: string;
  readonly record?: readonly string[];
  readonly more?: string;
  readonly said?: string;
} = {}): string =>
  `---\nالعنوان: حال السد\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n${more}---\n\n${said} [${words}][^السد].\n\n[^السد]:\n${record.map((line) => `    - ${line}\n`).join("")}`;

export const START = {
  "topics/board.md": TOPIC("الهيئة"),
  "topics/union.md": TOPIC("النقابة"),
  "topics/paper.md": TOPIC("الجريدة", "وسيلة إعلام"),
  "sources/board.md": SOURCE("بيان الهيئة", "الهيئة"),
  "sources/union.md": SOURCE("بيان النقابة", "النقابة"),
};
const BOARD = ["القائل: الهيئة", "المصدر: بيان الهيئة"];
const BOTH = ["القائل: الهيئة، النقابة", "المصادر: [بيان الهيئة، بيان النقابة]"];

const TOLD = article({
  words: "السد آمن، وفيه 4 شقوق صغيرة",
  said: "قالت الهيئة والنقابة إن",
  record: [...BOTH, "الحالة: مسحوب؛ 2026-01-17؛ السبب: تراجعت الهيئة"],
});
const STANDS = article({ words: "السد آمن، وفيه 4 شقوق صغيرة", said: "قالت الهيئة والنقابة إن", record: BOTH });
const SECOND = "\nوقالت النقابة إن [السد قديم][^قدم].\n\n[^قدم]:\n    - القائل: النقابة\n";

/** What each commit does to `articles/dam.md`, and what the history says of it; nothing for what is no change. */
export const SCRIPT: readonly (readonly [done: string, text: string, events: readonly string[]])[] = [
  ["it appears", article(), ["thing appeared", "claim appeared"]],
  ["a hamza is put right", article({ words: "السد سليم وفيه ثلاثه شقوق صغيرة" }), []],
  ["and back", article(), []],
  ["vowel marks", article({ words: "السدُّ سليمٌ وفيه ثلاثة شقوق صغيرة" }), []],
  ["a comma", article({ words: "السد سليم، وفيه ثلاثة شقوق صغيرة" }), []],
  ["figures for words", article({ words: "السد سليم، وفيه 3 شقوق صغيرة" }), []],
  ["other figures", article({ words: "السد سليم، وفيه 4 شقوق صغيرة" }), ["claim figure"]],
  ["other words", article({ words: "السد آمن، وفيه 4 شقوق صغيرة" }), ["claim reworded"]],
  ["two letters of a long word swapped", article({ words: "السد آمن، وفيه 4 شقوق صغيةر" }), []],
  ["and put right", article({ words: "السد آمن، وفيه 4 شقوق صغيرة" }), []],
  [
    "a second source of the same speaker's house",
    article({
      words: "السد آمن، وفيه 4 شقوق صغيرة",
      record: ["القائل: الهيئة", "المصادر: [بيان الهيئة، بيان النقابة]"],
    }),
    ["claim sourceGained"],
  ],
  ["and it goes", article({ words: "السد آمن، وفيه 4 شقوق صغيرة", record: BOARD }), ["claim sourceLost"]],
  [
    "somebody else says it",
    article({
      words: "السد آمن، وفيه 4 شقوق صغيرة",
      said: "قالت النقابة إن",
      record: ["القائل: النقابة", "المصدر: بيان النقابة"],
    }),
    ["claim attribution", "claim sourceGained", "claim sourceLost"],
  ],
  [
    "through a newspaper",
    article({
      words: "السد آمن، وفيه 4 شقوق صغيرة",
      said: "قالت النقابة إن",
      record: ["القائل: النقابة", "السند: النقابة ثم الجريدة", "المصدر: بيان النقابة"],
    }),
    ["claim attribution"],
  ],
  [
    "two say it together",
    article({ words: "السد آمن، وفيه 4 شقوق صغيرة", said: "قالت الهيئة والنقابة إن", record: BOTH }),
    ["claim attribution", "claim sourceGained", "claim state?"],
  ],
  [
    "disputed",
    article({
      words: "السد آمن، وفيه 4 شقوق صغيرة",
      said: "قالت الهيئة والنقابة إن",
      record: [...BOTH, "الحالة: محل خلاف؛ 2026-01-16؛ السبب: خالفه مهندسون"],
    }),
    ["claim status"],
  ],
  ["retracted", TOLD, ["claim state?", "claim retracted"]],
  ["a hamza in what was retracted", TOLD.replace("آمن", "امن"), []],
  ["and back", TOLD, []],
  ["a note for the desk", `${TOLD}    - ملاحظة: راجعها مهندس\n`, []],
  ["another headline", TOLD.replace("حال السد", "كيف حال السد"), []],
  ["the retraction taken back", STANDS, ["claim state?", "claim status"]],
  ["a paragraph that claims nothing", STANDS.replace("---\n\n", "---\n\nفقرة لا قول فيها.\n\n"), []],
  ["a second claim", STANDS + SECOND, ["claim appeared"]],
  ["which is reworded", STANDS + SECOND.replace("قديم", "متهالك"), ["claim reworded"]],
  ["spelt with a vowel mark", STANDS + SECOND.replace("قديم", "متهالكٌ"), []],
  ["given a figure", STANDS + SECOND.replace("قديم", "متهالك منذ 20 سنة"), ["claim reworded", "claim figure"]],
  ["and another", STANDS + SECOND.replace("قديم", "متهالك منذ 30 سنة"), ["claim figure"]],
  ["and taken out", STANDS, ["claim removed"]],
  ["the article withdrawn", STANDS.replace("النوع", "مسحوب: للاختبار.\nالنوع"), ["thing withdrawn", "claim withdrawn"]],
];

/** What is to be seen where these events are told: all that must be, and of those with «?» what there is. */
export const told = (events: readonly string[], seen: readonly string[]): readonly string[] => [
  ...seen.filter((each) => events.some((event) => event.replace("?", "") === each)),
  ...events.filter((event) => !event.endsWith("?") && !seen.includes(event)),
];
