/** Faults that show before a text is read: what a file is, what it is called, how long it takes; and settings of codes. */
import { row } from "../code-entry.ts";

/** What holds words: a text outside its folder, or with another ending, and the settings under another name. */
const TEXT = /\.(?:md|markdown|mdown|mkd|mdx|txt|ya?ml|toml|html?)$|(?:^|\/)[^.]*$/iu;

/** What stands where a file should. */
const WHAT_AR: Readonly<Record<string, string>> = {
  "symbolic link": "وصلة رمزية",
  pipe: "أنبوب",
  socket: "مقبس",
  device: "جهاز",
};

/** What stands in each folder. */
const KINDS = {
  articles: { ar: "مقال", en: "an article" },
  sources: { ar: "مصدر", en: "a source" },
  topics: { ar: "موضوع", en: "a topic" },
} as const;

export const FOLDER_CODES = {
  "not-a-regular-file": row({
    severity: "error",
    ar: ({ what }: { what: string }) => `هذا ليس ملفًّا عاديًّا (${WHAT_AR[what] ?? what})، ولا تُقرأ إلا الملفات العادية.`,
    en: ({ what }) => `This is not a regular file (${what}); only regular files are read.`,
    mendAr: () => "ضع نسخة من الملف نفسه في مكانه، أو احذفه.",
    mendEn: () => "Put a copy of the file itself in its place, or delete it.",
  }),
  "not-a-folder": row({
    severity: "error",
    ar: ({ path }: { path: string }) => `«${path}» ملف، ومكانه لمجلد.`,
    en: ({ path }) => `“${path}” is a file, and in its place a folder is looked for.`,
    mendAr: () => "غيّر اسم الملف أو انقله، أو احذفه؛ المجلد ليس لازمًا.",
    mendEn: () => "Rename the file, move it or delete it; the folder need not be there.",
  }),
  "file-unreadable": row({
    severity: "error",
    ar: ({ reason }: { reason: string }) => `تعذرت قراءة الملف (${reason}).`,
    en: ({ reason }) => `The file cannot be read (${reason}).`,
    mendAr: () => "تحقق من أذونات الملف ومن سلامة القرص.",
    mendEn: () => "Check the file's permissions and the disk.",
  }),
  "file-too-large": row({
    severity: "error",
    ar: ({ bytes, limit }: { bytes: number; limit: number }) => `حجم الملف ${bytes} بايت، والحد الأقصى ${limit}.`,
    en: ({ bytes, limit }) => `The file holds ${bytes} bytes; the limit is ${limit}.`,
    mendAr: () => "قسّم النص إلى عدة مقالات، واجعل الصور ملفات مستقلة.",
    mendEn: () => "Split the text into several articles, and keep pictures in files of their own.",
  }),
  "file-kind-unknown": row({
    severity: "error",
    // A text that nobody reads would be missed; anything else is only not published.
    milder: ({ path }) => (TEXT.test(path) ? "error" : "warning"),
    ar: ({ path }: { path: string }) =>
      `لا يُعرف ما هذا الملف: «${path}» ليس مقالًا ولا مصدرًا ولا موضوعًا ولا صفحة ولا صورة.`,
    en: ({ path }) => `Nothing is known of this kind of file: “${path}” is no article, source, topic, page or picture.`,
    mendAr: () =>
      "ضع النصوص في articles أو sources أو topics أو pages بامتداد ‎.md‎، والإعدادات في site.yaml، أو انقل الملف إلى خارج المجلد.",
    mendEn: () =>
      "Put texts into articles, sources, topics or pages with the ending .md, settings into site.yaml, or move the file out of the folder.",
  }),
  "file-misplaced": row({
    severity: "error",
    ar: ({ folder }: { folder: keyof typeof KINDS }) => `في هذا الملف ${KINDS[folder].ar}، وليس هذا مجلده.`,
    en: ({ folder }) => `This file holds ${KINDS[folder].en}, and this is not its folder.`,
    mendAr: ({ folder }) => `انقل الملف إلى المجلد ${folder}.`,
    mendEn: ({ folder }) => `Move the file into the folder ${folder}.`,
  }),
  "conflict-copy": row({
    severity: "warning",
    ar: ({ name }: { name: string }) =>
      `«${name}» نسخة ثانية تركها برنامج المزامنة لأن جهازين كتبا الملف معًا، ولا تُقرأ.`,
    en: ({ name }) => `“${name}” is a second text that a program left as two machines wrote one file; it is not read.`,
    mendAr: () => "قارنها بالملف الأصلي، وانقل إليه ما ينقصه، ثم احذفها.",
    mendEn: () => "Compare it with the file itself, bring over what that lacks, and delete it.",
  }),
  "left-behind": row({
    severity: "note",
    ar: ({ name }: { name: string }) => `«${name}» ملف تركه النظام أو برنامج فُتح فيه نص، ولا يُقرأ.`,
    en: ({ name }) => `“${name}” was left behind by a system or by a program in which a text was open; it is not read.`,
    mendAr: () => "احذفه إن بقي بعد إغلاق البرنامج؛ وإن بقي لا يضر الموقع.",
    mendEn: () => "Delete it if it stays when the program is closed; the site takes no harm of it.",
  }),
  "id-invalid": row({
    severity: "error",
    ar: ({ name }: { name: string }) =>
      `اسم الملف «${name}» لا يصلح معرّفًا: المسموح حروف لاتينية صغيرة وأرقام وشرطات (a-z 0-9 -)، حتى 64 محرفًا.`,
    en: ({ name }) =>
      `The file name “${name}” cannot be an id: small Latin letters, digits and hyphens (a-z 0-9 -), at most 64.`,
    mendAr: () => "أعد تسمية الملف؛ العنوان العربي مكانه داخل الملف.",
    mendEn: () => "Rename the file; the Arabic title belongs inside it.",
  }),
  "id-taken": row({
    severity: "error",
    ar: ({ id, other }: { id: string; other: string }) => `المعرّف «${id}» مأخوذ: سبقه الملف «${other}».`,
    en: ({ id, other }) => `The id “${id}” is taken: the file “${other}” has it already.`,
    mendAr: () => "أعد تسمية أحد الملفين.",
    mendEn: () => "Rename one of the two files.",
  }),
  "image-missing": row({
    severity: "error",
    ar: ({ src }: { src: string }) => `الصورة «${src}» غير موجودة.`,
    en: ({ src }) => `There is no picture “${src}”.`,
    mendAr: () => "ضع الصورة في المجلد، أو صحّح مسارها؛ المسار نسبةً إلى ملف المقال أو إلى مجلد المحتوى.",
    mendEn: () =>
      "Put the picture into the folder, or correct its path, which is relative to the article or to the content folder.",
  }),
  "image-broken": row({
    severity: "error",
    ar: ({ src }: { src: string }) => `الصورة «${src}» لا تُقرأ: الملف تالف، أو ليس صورة.`,
    en: ({ src }) => `The picture “${src}” cannot be read: the file is damaged, or is no image.`,
    mendAr: () => "احفظ الصورة من جديد بصيغة JPEG أو PNG أو WebP، وضعها مكان الملف.",
    mendEn: () => "Save the picture again as JPEG, PNG or WebP, and put it in the file's place.",
  }),
  "image-too-large": row({
    severity: "error",
    ar: ({ src, megapixels, most }: { src: string; megapixels: number; most: number }) =>
      `في الصورة «${src}» ‏${megapixels} مليون نقطة، ولا تُعرض صورة فيها أكثر من ${most}.`,
    en: ({ src, megapixels, most }) => `The picture “${src}” has ${megapixels} megapixels; at most ${most} are shown.`,
    mendAr: () => "صغّرها في برنامج صور؛ لا تُعرض في الصفحة بعرض يزيد على 1280 نقطة.",
    mendEn: () => "Make it smaller in a program for pictures; no page shows it wider than 1280 pixels.",
  }),
  "document-missing": row({
    severity: "error",
    ar: ({ path }: { path: string }) => `الملف «${path}» غير موجود.`,
    en: ({ path }) => `There is no file “${path}”.`,
    mendAr: () => "ضع الملف بجانب هذا الملف، أو صحّح الطريق إليه من هنا، مثل ../files/report.pdf.",
    mendEn: () => "Put the file beside this one, or correct the way to it from here, such as ../files/report.pdf.",
  }),
  "document-type": row({
    severity: "error",
    ar: ({ path, ending }: { path: string; ending: string }) =>
      `ليس في «${path}» ما يقوله اسمه: هو تالف، أو من نوع غير ${ending}.`,
    en: ({ path, ending }) => `“${path}” is not what its name says: it is damaged, or is no ${ending}.`,
    mendAr: () => "افتحه ببرنامجه واحفظه من جديد، أو صحّح امتداد اسمه.",
    mendEn: () => "Open it in its program and save it again, or correct the ending of its name.",
  }),
  "document-too-large": row({
    severity: "error",
    ar: ({ path, size, limit }: { path: string; size: number; limit: number }) =>
      `حجم «${path}» ‏${size} ميغابايت، ولا يُنشر ما زاد على ${limit}.`,
    en: ({ path, size, limit }) => `“${path}” has ${size} MB; at most ${limit} are published.`,
    mendAr: () => "صغّر الملف أو اقتطع منه ما تستشهد به، أو ضعه في أرشيف واكتب رابطه.",
    mendEn: () => "Make it smaller, cut out of it what you cite, or keep it in an archive and write the address.",
  }),
  "document-unused": row({
    severity: "note",
    ar: ({ path }: { path: string }) => `لا يشير إلى «${path}» شيء مما يُنشر، فلا يُنشر هو أيضًا.`,
    en: ({ path }) => `Nothing that is published leads to “${path}”, so it is not published either.`,
    mendAr: () => "اكتب في مصدره «الوثيقة: اسم الملف»، أو اربط به كلمات من المقال، أو احذفه.",
    mendEn: () => "Name it in its source, “الوثيقة: file name”, link words of an article to it, or delete it.",
  }),
  "drawing-cleaned": row({
    severity: "warning",
    ar: ({ src, what }: { src: string; what: string }) =>
      `حُذف من الرسم «${src}» ما لا يُنشر (${what}): قد ينقصه شيء مما تراه في برنامجك.`,
    en: ({ src, what }) =>
      `Of the drawing “${src}” something is not published (${what}): it may lack what your program shows.`,
    mendAr: () => "انظر إليه في الصفحة؛ وإن نقصه شيء فاحفظه SVG بسيطًا بلا صور ولا برامج، أو صورة PNG.",
    mendEn: () =>
      "Look at it on the page; where it lacks something, save it as plain SVG without pictures and scripts, or as PNG.",
  }),
  "metadata-removed": row({
    severity: "note",
    ar: ({ src, what }: { src: string; what: string }) =>
      `في الصورة «${src}» بيانات عن مكانها أو جهازها أو صاحبها (${what}): حُذفت مما يُنشر، وهي باقية في ملفك.`,
    en: ({ src, what }) =>
      `The picture “${src}” tells of a place, a device or people (${what}): that is removed from what is published, and still stands in your file.`,
    mendAr: () => "إن كان المجلد يُطلع عليه غيرك فاحذفها من الملف أيضًا بأداة: exiftool -all=",
    mendEn: () => "Where others see the folder, remove it from the file as well by a tool: exiftool -all=",
  }),
  "metadata-in-file": row({
    severity: "error",
    ar: ({ what }: { what: string }) =>
      `في الملف بيانات عمّن صنعه أو أين وبماذا (${what})، وهي تُنشر معه كما هي: قد يُعرف بها مصدر أو مكان.`,
    en: ({ what }) =>
      `The file tells who made it, where or with what (${what}), and would be published with that: a source or a place may be found by it.`,
    mendAr: () =>
      "اعرض الصورة في مقال، فتُحذف بياناتها، أو احذفها بأداة: exiftool -all= للصور والتسجيلات، و«حفظ بلا معلومات شخصية» للمستندات.",
    mendEn: () =>
      "Show a picture in an article, where such data is removed; or remove it by a tool: exiftool -all= for pictures and recordings, “save without personal information” for documents.",
  }),
  "parse-timeout": row({
    severity: "error",
    ar: ({ seconds }: { seconds: number }) => `تجاوزت قراءة الملف المهلة (${seconds} ث)، فتُركت.`,
    en: ({ seconds }) => `Reading the file took more than ${seconds} s and was given up.`,
    mendAr: () => "ابحث عن علامات متداخلة أو مكررة آلاف المرات (* > - [ مثلًا) واحذفها، أو قسّم الملف.",
    mendEn: () =>
      "Look for marks nested or repeated thousands of times (such as * > - [) and remove them, or split the file.",
  }),
  "parse-memory": row({
    severity: "error",
    ar: ({ megabytes }: { megabytes: number }) => `تجاوزت قراءة الملف حد الذاكرة (${megabytes} م.ب)، فتُركت.`,
    en: ({ megabytes }) => `Reading the file took more than ${megabytes} MB of memory and was given up.`,
    mendAr: () => "قسّم الملف، أو احذف ما تكرر فيه آلاف المرات.",
    mendEn: () => "Split the file, or remove what is repeated in it thousands of times.",
  }),
  "severity-code-unknown": row({
    severity: "error",
    ar: ({ code }: { code: string }) => `لا يوجد رمز خطأ اسمه «${code}».`,
    en: ({ code }) => `There is no code “${code}”.`,
    mendAr: () => "الرموز كلها في docs/diagnostics.md.",
    mendEn: () => "All codes are listed in docs/diagnostics.md.",
  }),
  "silence-code-unknown": row({
    severity: "error",
    ar: ({ code }: { code: string }) => `يُسكت هذا التعليق رمزًا غير موجود: «${code}».`,
    en: ({ code }) => `This comment silences a code that does not exist: “${code}”.`,
    mendAr: () => "الرموز كلها في docs/diagnostics.md.",
    mendEn: () => "All codes are listed in docs/diagnostics.md.",
  }),
  "silence-unused": row({
    severity: "note",
    ar: ({ code, of }: { code: string; of: "error" | "nothing" }) =>
      of === "error" ? `لا يُسكت تعليقٌ خطأً: «${code}».` : `يُسكت هذا التعليق «${code}»، ولا شيء من ذلك هنا.`,
    en: ({ code, of }) =>
      of === "error"
        ? `No comment silences an error: “${code}”.`
        : `This comment silences “${code}”, and nothing of the kind is here.`,
    mendAr: ({ of }) => (of === "error" ? "أصلح الخطأ، ثم احذف التعليق." : "احذف التعليق."),
    mendEn: ({ of }) => (of === "error" ? "Mend the error, then delete the comment." : "Delete the comment."),
  }),
};
