/** Faults of the prose: near-misses, furniture, direction marks, pictures, links. */
import { row } from "../code-entry.ts";

type Nothing = Record<never, never>;

export const PROSE_CODES = {
  "quotes-unbalanced": row({
    severity: "warning",
    ar: ({ quote }: { quote: string }) =>
      `${/[[\]]/u.test(quote) ? "القوس" : "علامة التنصيص"} ${quote} بلا مقابل في هذه الفقرة.`,
    en: ({ quote }) =>
      `The ${/[[\]]/u.test(quote) ? "bracket" : "quotation mark"} ${quote} has no counterpart in this paragraph.`,
    mendAr: ({ quote }) => `أغلق ${/[[\]]/u.test(quote) ? "القوس" : "الاقتباس"} حيث ينتهي، أو احذف العلامة الزائدة.`,
    mendEn: ({ quote }) =>
      `Close the ${/[[\]]/u.test(quote) ? "bracket" : "quotation"} where it ends, or remove the extra mark.`,
  }),
  "boilerplate-line": row({
    severity: "warning",
    ar: ({ text }: { text: string }) => `«${text}» من أثاث صفحة منسوخة، لا من النص.`,
    en: ({ text }) => `“${text}” is furniture of a copied page, not part of the text.`,
    mendAr: () => "احذف السطر.",
    mendEn: () => "Remove the line.",
  }),
  "bidi-control": row({
    severity: "error",
    ar: ({ character, kind }: { character: string; kind: "forbidden" | "unbalanced" }) =>
      kind === "forbidden"
        ? `محرف خفي (${character}) قد يغيّر ترتيب النص أو يخفي شيئًا منه.`
        : `محرف عزل الاتجاه (${character}) بلا مقابل في هذه الفقرة.`,
    en: ({ character, kind }) =>
      kind === "forbidden"
        ? `An invisible character (${character}) that can reorder text or hide some of it.`
        : `The isolate ${character} has no counterpart in this paragraph.`,
    mendAr: () => "احذفه؛ لا يظهر منه شيء للقارئ.",
    mendEn: () => "Remove it; readers see nothing of it.",
  }),
  "control-character": row({
    severity: "error",
    ar: ({ character }: { character: string }) => `محرف تحكم (${character}) لا مكان له في نص.`,
    en: ({ character }) => `A control character (${character}) has no place in a text.`,
    mendAr: () => "احذفه؛ لا يظهر منه شيء للقارئ.",
    mendEn: () => "Remove it; readers see nothing of it.",
  }),
  "mixed-script-word": row({
    severity: "warning",
    ar: ({ word }: { word: string }) => `في كلمة «${word}» حروف من كتابتين مختلفتين.`,
    en: ({ word }) => `The word “${word}” mixes letters of two scripts.`,
    mendAr: () => "أعد كتابة الكلمة بلوحة مفاتيح واحدة.",
    mendEn: () => "Type the word again with one keyboard.",
  }),
  "near-miss-list": row({
    severity: "warning",
    ar: ({ text }: { text: string }) =>
      `«${text}» في أول السطر لا تصنع القائمة التي تبدو: ستظهر السطور على غير ما كُتبت.`,
    en: ({ text }) => `“${text}” at the line's start makes no list of what looks like one, or one of what is none.`,
    mendAr: ({ text }) =>
      `اكتب «1.» بالأرقام 0-9 أو «-» وبعدهما فراغ، لا «${text}»، واترك فوق القائمة سطرًا فارغًا؛ وإن لم تكن قائمة فضع \\ قبل النقطة.`,
    mendEn: () =>
      "Write “1.” in the digits 0-9 or “-”, then a space, and leave an empty line above; where it is no list put \\ before the point.",
  }),
  "near-miss-table": row({
    severity: "error",
    ar: ({ text }: { text: string }) => `هذا السطر ليس صف جدول، أو سيُعد صفًّا وليس منه: «${text}».`,
    en: ({ text }) => `This line is no row of a table, or is taken for one: “${text}”.`,
    mendAr: () => "ضع تحت الصف الأول سطرًا مثل |---|---|، واترك سطرًا فارغًا بعد الجدول؛ وافصل الخلايا بالعلامة |.",
    mendEn: () => "Put a line such as |---|---| below the first row and an empty line behind the table; | parts cells.",
  }),
  "short-code": row({
    severity: "warning",
    ar: ({ text }: { text: string }) => `«${text}» من لغة برنامج آخر، وسيظهر للقارئ كما هو.`,
    en: ({ text }) => `“${text}” belongs to another program: readers would see it as it stands.`,
    mendAr: () => "اكتب مكانه رابطًا أو صورة أو كلامًا؛ ولنقل موقع كامل: npx isnad import مجلد.",
    mendEn: () => "Write a link, a picture or words instead; for a whole site: npx isnad import FOLDER.",
  }),
  "heading-id": row({
    severity: "warning",
    ar: ({ text }: { text: string }) => `«${text}» في آخر العنوان سيظهر للقارئ: للعناوين هنا معرّفات من كلماتها.`,
    en: ({ text }) => `“${text}” behind the heading would be shown: headings have ids of their words here.`,
    mendAr: () => "احذفه، واربط بالعنوان بكلماته: [الكلام](#كلمات-العنوان).",
    mendEn: () => "Remove it, and link to the heading by its words: [words](#words-of-the-heading).",
  }),
  "comment-unclosed": row({
    severity: "error",
    ar: (_: Nothing) => "بدأ هنا تعليق ‎<!--‎ ولم يُغلق: كل ما بعده لا يظهر.",
    en: () => "A comment <!-- begins here and is never closed: nothing behind it is shown.",
    mendAr: () => "أغلقه بالعلامة --> حيث ينتهي، أو احذف بدايته.",
    mendEn: () => "Close it with --> where it ends, or remove its beginning.",
  }),
  "near-miss-heading": row({
    severity: "warning",
    ar: ({ text }: { text: string }) => `«${text}» ليس عنوانًا: لا فراغ بعد #.`,
    en: ({ text }) => `“${text}” is no heading: there is no space after the #.`,
    mendAr: () => "ضع فراغًا بعد #، أو \\ قبلها إن كانت وسمًا من وسوم المنصات.",
    mendEn: () => "Put a space after the #, or a \\ before it where it is a hashtag.",
  }),
  "near-miss-emphasis": row({
    severity: "note",
    ar: ({ text }: { text: string }) =>
      `لا يقرأ ماركداون «${text}» كلامًا بارزًا؛ أبرزناه هنا، وسيظهر حرفيًّا في برامج أخرى.`,
    en: ({ text }) =>
      `Markdown does not read “${text}” as emphasis; it is emphasised here, and literal in other programs.`,
    mendAr: () => "ضع فراغًا قبل النجمتين، أو أدخل علامة التنصيص خارجهما.",
    mendEn: () => "Put a space before the asterisks, or move the quotation marks outside of them.",
  }),
  "near-miss-emphasis-open": row({
    severity: "warning",
    ar: (_: Nothing) => "نجمتان (**) بلا مقابل: ستظهران للقارئ كما هما.",
    en: () => "Two asterisks (**) without a counterpart: readers would see them as they stand.",
    mendAr: () => "أغلق الكلام البارز بنجمتين، أو احذفهما.",
    mendEn: () => "Close the emphasis with two asterisks, or remove these.",
  }),
  "near-miss-highlight": row({
    severity: "warning",
    ar: ({ text }: { text: string }) => `«${text}» ستظهر للقارئ بعلاماتها: لا تُبرز == شيئًا هنا.`,
    en: ({ text }) => `“${text}” would be shown with its signs: == marks nothing here.`,
    mendAr: () => "أبرز الكلام بنجمتين من كل جانب، **هكذا**، أو احذف العلامات.",
    mendEn: () => "Let words stand out by two asterisks on each side, **so**, or remove the signs.",
  }),
  "near-miss-times": row({
    severity: "error",
    ar: (_: Nothing) => "نجمة بين رقمين: مع أختها تصيران علامتي تمييز، فتختفيان ويتغير الرقمان عند القارئ.",
    en: () =>
      "A star between digits: with the other it becomes emphasis, so both vanish and readers see other figures.",
    mendAr: () => "اكتب × للضرب، أو \\* للنجمة نفسها.",
    mendEn: () => "Write × for times, or \\* for the star itself.",
  }),
  "word-unknown": row({
    severity: "note",
    ar: ({ word }: { word: string }) => `كلمة لا يعرفها المعجم ولا أسماء الموقع: «${word}».`,
    en: ({ word }) => `Neither the dictionary nor the names of the site have this word: “${word}”.`,
    mendAr: () => "صحّحها إن كانت زلة؛ وإلا فأضفها إلى spelling.txt بجانب المحتوى.",
    mendEn: () => "Mend it if it is a slip; if not, add it to spelling.txt beside the content.",
  }),
  "near-miss-rule": row({
    severity: "warning",
    ar: ({ text }: { text: string }) => `صار «${text}» عنوانًا لأن تحته مباشرة سطرًا من --- أو ===.`,
    en: ({ text }) => `“${text}” became a heading, because a line of --- or === stands right below it.`,
    mendAr: () => "اترك سطرًا فارغًا قبل ---، أو اكتب العنوان هكذا: ## عنوان.",
    mendEn: () => "Leave an empty line before the ---, or write the heading as ## heading.",
  }),
  "near-miss-indent": row({
    severity: "warning",
    ar: (_: Nothing) => "هذه السطور مزاحة بأربع مسافات، فتظهر للقارئ شيفرة لا فقرة.",
    en: () => "These lines are indented by four spaces, so readers see them as code, not as a paragraph.",
    mendAr: () => "احذف الفراغ من أول السطور.",
    mendEn: () => "Remove the spaces at the start of the lines.",
  }),
  "fence-unclosed": row({
    severity: "error",
    ar: ({ fence }: { fence: string }) => `كتلة ${fence} لم تُغلق، فابتلعت ما بعدها إلى آخر الملف.`,
    en: ({ fence }) => `The ${fence} block is never closed, so it swallows everything to the end of the file.`,
    mendAr: ({ fence }) => `ضع سطرًا فيه ${fence} حيث تنتهي الكتلة.`,
    mendEn: ({ fence }) => `Put a line with ${fence} where the block ends.`,
  }),
  "html-dropped": row({
    severity: "warning",
    ar: ({ text }: { text: string }) => `لا معنى عندنا لوسم HTML هذا، فأُسقط وبقيت كلماته: «${text}».`,
    en: ({ text }) => `This HTML tag means nothing to us: it was dropped, its words stay: “${text}”.`,
    mendAr: () => "احذفه، أو عبّر عنه بماركداون.",
    mendEn: () => "Remove it, or say it in Markdown.",
  }),
  "link-scheme": row({
    severity: "error",
    ar: ({ url }: { url: string }) => `لا نقبل رابطًا إلى «${url}».`,
    en: ({ url }) => `A link to “${url}” is not accepted.`,
    mendAr: () => "استعمل https أو http أو mailto أو رابطًا نسبيًّا داخل الموقع.",
    mendEn: () => "Use https, http, mailto, or a relative link within the site.",
  }),
  "mark-outside-article": row({
    severity: "error",
    ar: () => "العلامة في ملف ليس مقالًا، فلا يظهر ما تشير إليه.",
    en: () => "The mark stands in a file that is no article, and what it leads to is not shown.",
    mendAr: () => "انقل القول أو الحاشية إلى مقال، أو اكتب المصدر في الجملة نفسها برابط: [الكلمات](../sources/….md).",
    mendEn: () =>
      "Move the claim or note to an article, or name the source in the sentence by a link: [words](../sources/….md).",
  }),
  "image-outside-article": row({
    severity: "error",
    ar: () => "الصورة في ملف ليس مقالًا، فلا تظهر.",
    en: () => "The picture stands in a file that is no article, and is not shown.",
    mendAr: () => "انقل الصورة إلى مقال، أو احذفها من هنا.",
    mendEn: () => "Move the picture to an article, or remove it here.",
  }),
  "image-alt-missing": row({
    severity: "error",
    ar: ({ src }: { src: string }) => `الصورة «${src}» بلا وصف لمن لا يراها.`,
    en: ({ src }) => `The picture “${src}” has no description for those who cannot see it.`,
    mendAr: () => "صف الصورة بين القوسين: ![ما يُرى فيها](…)، وفي الترويسة بحقل «وصف الصورة».",
    mendEn: () =>
      "Describe it between the brackets: ![what it shows](…); in front matter, with the field “وصف الصورة”.",
  }),
  "image-external": row({
    severity: "error",
    ar: ({ src }: { src: string }) => `الصورة «${src}» في موقع آخر، ولا تُحمَّل منه.`,
    en: ({ src }) => `The picture “${src}” is on another site; it is not loaded from there.`,
    mendAr: () => "احفظ الصورة في مجلد المحتوى، وأشر إليها بمسارها فيه.",
    mendEn: () => "Save the picture in the content folder, and refer to it by its path there.",
  }),
  "body-empty": row({
    severity: "warning",
    ar: (_: Nothing) => "لا نص في هذا المقال.",
    en: () => "This article has no text.",
    mendAr: () => "اكتب النص بعد الترويسة، أو اجعل المقال مسودة: «مسودة: نعم».",
    mendEn: () => "Write the text below the front matter, or make the article a draft: “مسودة: نعم”.",
  }),
};
