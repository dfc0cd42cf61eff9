/** What happens to a file on its way in: what could not be read, what was dropped, what was mended. */
import { row } from "../code-entry.ts";

export const IMPORT_CODES = {
  "import-format-unknown": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `لا يُعرف نوع الملف «${name}».`,
    en: ({ name }) => `The kind of the file “${name}” is not known.`,
    mendAr: () =>
      "أعطِ نصًّا (.txt أو .md) أو صفحة (.html) أو مستندًا (.docx أو .odt) أو رسالة (.eml) أو تصديرًا من ووردبريس (.xml)، أو مجلد موقع. وملفات RTF وDOC تُحفظ أولًا بصيغة docx، وPDF يُرفق وثيقة.",
    mendEn: () =>
      "Give a text (.txt, .md), a page (.html), a document (.docx, .odt), a letter (.eml), a WordPress export (.xml), or the folder of a site. Save RTF and DOC as docx first; a PDF comes along as a document.",
  }),
  "import-too-large": row({
    severity: "error",
    ar: ({ megabytes, limit }: { megabytes: number; limit: number }) =>
      `حجم الملف ${megabytes} م.ب، والحد الأقصى ${limit} م.ب.`,
    en: ({ megabytes, limit }) => `The file holds ${megabytes} MB; the limit is ${limit} MB.`,
    mendAr: () => "قسّم الملف، أو احذف منه الصور والمرفقات.",
    mendEn: () => "Split the file, or take its pictures and attachments out.",
  }),
  "import-encoding-unknown": row({
    severity: "error",
    ar: ({ byte }: { byte: number }) =>
      `لا يُعرف ترميز الملف: ليس UTF-8 (أول بايت غير صالح رقمه ${byte}) ولا يصرّح بترميز آخر.`,
    en: ({ byte }) =>
      `The file's encoding is not known: it is not UTF-8 (first invalid byte: ${byte}) and declares no other.`,
    mendAr: () => "أعد الأمر مع الترميز، مثل --encoding windows-1256، أو احفظ الملف بترميز UTF-8.",
    mendEn: () => "Run again with the encoding, such as --encoding windows-1256, or save the file as UTF-8.",
  }),
  "import-encoding-wrong": row({
    severity: "error",
    ar: ({ encoding }: { encoding: string }) => `لا يُقرأ الملف بالترميز المصرّح به «${encoding}».`,
    en: ({ encoding }) => `The file cannot be read in the encoding it declares, “${encoding}”.`,
    mendAr: () => "أعد الأمر مع الترميز الصحيح، مثل --encoding windows-1256.",
    mendEn: () => "Run again with the right encoding, such as --encoding windows-1256.",
  }),
  "import-bytes-unreadable": row({
    severity: "warning",
    ar: ({ count }: { count: number }) => `في الصفحة حروف مبتورة لا تُقرأ، وعدد مواضعها ${count}؛ صار كل منها «\ufffd».`,
    en: ({ count }) => `Cut characters in the page cannot be read; places: ${count}. Each became “\ufffd”.`,
    mendAr: () => "ابحث عن «\ufffd» في المقال، واكتب مكانه ما في الأصل.",
    mendEn: () => "Look for “\ufffd” in the article and write what the original has.",
  }),
  "import-misreading-undone": row({
    severity: "warning",
    ar: ({ sample }: { sample: string }) => `كان ترميز النص فاسدًا («${sample}…»)، فأُعيد عربيًّا كما كان.`,
    en: ({ sample }) => `The text had been read in a wrong encoding once (“${sample}…”); it is Arabic again.`,
    mendAr: () => "اقرأ المقال مرة، وقارن ما فيه من أسماء بالأصل.",
    mendEn: () => "Read the article once, and compare its names with the original.",
  }),
  "import-archive-broken": row({
    severity: "error",
    ar: (_: Record<never, never>) => "ليس الملف مستندًا سليمًا (docx أو odt): تعذّر فتح الأرشيف.",
    en: () => "The file is not a sound document (docx, odt): its archive does not open.",
    mendAr: () => "افتحه في برنامج تحرير النصوص واحفظه من جديد بصيغة docx أو odt.",
    mendEn: () => "Open it in a word processor and save it again as docx or odt.",
  }),
  "import-archive-bomb": row({
    severity: "error",
    ar: ({ megabytes, limit }: { megabytes: number; limit: number }) =>
      `نص المستند بعد فك ضغطه ${megabytes} م.ب أو أكثر، والحد الأقصى ${limit} م.ب.`,
    en: ({ megabytes, limit }) =>
      `Unpacked, the document's text holds ${megabytes} MB or more; the limit is ${limit} MB.`,
    mendAr: () => "لا تستورد هذا الملف إن لم تعرف مصدره؛ وإلا فقسّمه.",
    mendEn: () => "Do not import it unless you know where it comes from; otherwise split it.",
  }),
  "import-xml-broken": row({
    severity: "error",
    ar: ({ reason }: { reason: string }) => `ملف XML غير سليم: ${reason}`,
    en: ({ reason }) => `The XML is not well formed: ${reason}`,
    mendAr: () => "أعد تصدير الملف من ووردبريس (أدوات ← تصدير).",
    mendEn: () => "Export the file from WordPress again (Tools → Export).",
  }),
  "import-not-an-export": row({
    severity: "error",
    ar: (_: Record<never, never>) => "ملف XML ليس تصديرًا من ووردبريس: لا مواد فيه.",
    en: () => "The XML is no WordPress export: it holds no items.",
    mendAr: () => "صدّر الموقع من ووردبريس: أدوات ← تصدير ← جميع المحتويات.",
    mendEn: () => "Export the site from WordPress: Tools → Export → All content.",
  }),
  "import-too-deep": row({
    severity: "error",
    ar: ({ depth }: { depth: number }) => `تتداخل عناصر الملف أكثر من ${depth} طبقة.`,
    en: ({ depth }) => `The file's elements are nested more than ${depth} deep.`,
    mendAr: () => "انسخ نص المقال وحده إلى ملف .txt واستورده.",
    mendEn: () => "Copy the article's text alone into a .txt file and import that.",
  }),
  "import-too-heavy": row({
    severity: "error",
    ar: ({ limit }: { limit: string }) => `لم يكتمل تحويل الملف ضمن الحد المسموح (${limit}).`,
    en: ({ limit }) => `The file could not be converted within the limit (${limit}).`,
    mendAr: () => "انسخ نص المقال وحده إلى ملف .txt واستورده.",
    mendEn: () => "Copy the article's text alone into a .txt file and import that.",
  }),
  "import-empty": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `لا نصّ في «${name}» بعد إسقاط ما ليس من المقال.`,
    en: ({ name }) => `Nothing of “${name}” is left once what does not belong to the article is dropped.`,
    mendAr: () => "انظر في ما أُسقط أدناه؛ فإن كان فيه نص المقال فانسخه إلى ملف .txt واستورده.",
    mendEn: () =>
      "Look at what was dropped below; if the article is among it, copy it into a .txt file and import that.",
  }),
  "import-id-taken": row({
    severity: "error",
    ar: ({ path }: { path: string }) => `الملف «${path}» موجود من قبل، ولن يُكتب فوقه.`,
    en: ({ path }) => `The file “${path}” is there already and will not be written over.`,
    mendAr: () => "اختر معرّفًا آخر: --id معرّف-لاتيني.",
    mendEn: () => "Choose another id: --id another-id.",
  }),
  "import-dropped": row({
    severity: "note",
    ar: ({ words, what }: { words: string; what: string }) => `أُسقط من النص (${what}): «${words}»`,
    en: ({ words, what }) => `Dropped from the text (${what}): “${words}”`,
    mendAr: () => "إن كان من المقال فانسخه إلى موضعه.",
    mendEn: () => "If it belongs to the article, copy it back into its place.",
  }),
  "import-picture-dropped": row({
    severity: "note",
    ar: ({ address }: { address: string }) => `لا تُستورد الصور: «${address}».`,
    en: ({ address }) => `Pictures are not imported: “${address}”.`,
    mendAr: () => "إن كان لك حق نشرها فضع ملفها في المحتوى واكتب لها وصفًا.",
    mendEn: () => "If you may publish it, put its file into the content and write an alternative text for it.",
  }),
  "import-media-absent": row({
    severity: "warning",
    ar: ({ count, come, names }: { count: number; come: number; names: string }) =>
      `صور وملفات من الموقع القديم لا توجد بجانب التصدير: ${count} (ونُقل منها ${come})، منها: ${names}`,
    en: ({ count, come, names }) =>
      `Pictures and files of the old site do not lie beside its export: ${count} (${come} came along), such as ${names}`,
    mendAr: () => "ضع مجلد wp-content/uploads بجانب ملف التصدير، ثم أعد الأمر نفسه: تحلّ الصور محل روابطها القديمة.",
    mendEn: () =>
      "Put the folder wp-content/uploads beside the export and run the same command again: pictures take the place of the links to them.",
  }),
  "import-media-refused": row({
    severity: "warning",
    ar: ({ what }: { what: string }) => `بقي الملف في مكانه ولم يُنقل: ${what}`,
    en: ({ what }) => `The file stays behind: ${what}`,
    mendAr: () => "أصلح الملف في الموقع القديم، ثم أعد الأمر نفسه.",
    mendEn: () => "Mend the file in the old site, and run the same command again.",
  }),
  "import-comments-left": row({
    severity: "note",
    ar: ({ count }: { count: number }) => `بقيت تعليقات القرّاء في التصدير ولم تُنقل: ${count}.`,
    en: ({ count }) => `Comments of readers stay in the export and do not come along: ${count}.`,
    mendAr: () => "إن كان في تعليق ما يلزم المقال فاكتبه فيه، بإذن صاحبه.",
    mendEn: () => "If an article needs one of them, write it there, with leave of whoever wrote it.",
  }),
  "import-picture-described": row({
    severity: "warning",
    ar: ({ address, words }: { address: string; words: string }) => `صورة بلا وصف: «${address}». كُتب لها: «${words}».`,
    en: ({ address, words }) => `A picture without a description, “${address}”, was given “${words}”.`,
    mendAr: () => "صف ما تُظهره الصورة لمن لا يراها.",
    mendEn: () => "Say what it shows, for those who cannot see it.",
  }),
  "import-short-code": row({
    severity: "note",
    ar: ({ text, became }: { text: string; became: string }) =>
      became === "" ? `رمز مختصر لا مقابل له هنا: ${text}` : `رمز مختصر: ${text} صار ${became}`,
    en: ({ text, became }) =>
      became === "" ? `A short code that has no counterpart here: ${text}` : `A short code: ${text} became ${became}`,
    mendAr: () => "إن كان يعرض شيئًا مهمًّا فاكتبه بماركداون: رابطًا أو صورة أو اقتباسًا.",
    mendEn: () => "If it showed something that matters, write it in Markdown: a link, a picture, a quotation.",
  }),
  "import-kept-as-words": row({
    severity: "note",
    ar: ({ words }: { words: string }) => `«${words}» كلام يشبه علامات إسناد، فبقي كلامًا كما كان يظهر.`,
    en: ({ words }) => `“${words}” looks like a mark of ours and stays words, as it was shown.`,
    mendAr: () => "إن كان رابطًا أو صورة أو حاشية فاكتبه من جديد.",
    mendEn: () => "If it is a link, a picture or a note, write it anew.",
  }),
  "import-front-matter-unreadable": row({
    severity: "warning",
    ar: ({ reason }: { reason: string }) => `ترويسة لا تُقرأ كما ينبغي (${reason})؛ قُرئت أسطرها سطرًا سطرًا.`,
    en: ({ reason }) => `The front matter is not well formed (${reason}); it was read line by line.`,
    mendAr: () => "راجع ترويسة المقال الجديد.",
    mendEn: () => "Look at the front matter of the new article.",
  }),
  "import-field-unknown": row({
    severity: "note",
    ar: ({ field }: { field: string }) => `حقل لا مقابل له هنا: «${field}».`,
    en: ({ field }) => `A field that has no counterpart here: “${field}”.`,
    mendAr: () => "إن كان فيه ما يلزم القارئ فاكتبه في المقال.",
    mendEn: () => "If it holds what a reader needs, write it in the article.",
  }),
  "import-not-public": row({
    severity: "note",
    ar: ({ state }: { state: string }) => `لم تكن المادة منشورة للجميع (${state})، فبقيت مسودة.`,
    en: ({ state }) => `The post was not public (${state}): it stays a draft.`,
    mendAr: () => "احذف سطر «مسودة» إن أردت نشرها.",
    mendEn: () => "Delete the line «مسودة» if you want it published.",
  }),
  "import-tag-undecided": row({
    severity: "warning",
    ar: ({ tag, count }: { tag: string; count: number }) => `وسم لم يُقرر فيه بعد: «${tag}»، في ${count} من المواد.`,
    en: ({ tag, count }) => `A tag that is not decided on: “${tag}”, in ${count} of the posts.`,
    mendAr: () => "اكتب قرارك بجانبه في ملف القرارات، ثم أعد الأمر.",
    mendEn: () => "Write your decision beside it in the list of decisions, and run the command again.",
  }),
  "import-changed-since": row({
    severity: "note",
    ar: ({ path }: { path: string }) => `حُرّر ${path} بعد استيراده، فلم يُكتب فوقه.`,
    en: ({ path }) => `${path} was edited since it was imported, and is not written over.`,
    mendAr: () => "لا يلزم شيء؛ أضف ما تغيّر بيدك إن شئت.",
    mendEn: () => "Nothing to do; add what changed by hand if you like.",
  }),
  "import-address-taken": row({
    severity: "warning",
    ar: ({ address, other }: { address: string; other: string }) =>
      `العنوان القديم «${address}» لا يقود إلى هذه المادة: يقود إلى ما جاء من «${other}».`,
    en: ({ address, other }) =>
      `The old address “${address}” does not lead to this text: it leads to what came from “${other}”.`,
    mendAr: () => "إن كان لهذه المادة فانقله من «عناوين سابقة» في الأخرى إلى هذه.",
    mendEn: () => "If it belongs to this one, move it over from «عناوين سابقة» of the other.",
  }),
  "import-page-computed": row({
    severity: "note",
    ar: ({ words }: { words: string }) =>
      `صفحة كان برنامج الموقع القديم يملؤها، لا نص لها؛ بقيت مكانها. وفيها: «${words}»`,
    en: ({ words }) =>
      `A page that the old site's program filled has no text of its own and stays behind. It holds: “${words}”`,
    mendAr: () => "لا يلزم شيء: للموقع صفحات مواضيع وأرشيف وبحث تملأ نفسها. وإن كان فيها كلام يلزم فاكتبه في صفحة.",
    mendEn: () =>
      "Nothing to do: the site has pages of topics, an archive and a search that fill themselves. Words that matter can be written on a page.",
  }),
  "import-text-left": row({
    severity: "warning",
    ar: ({ name, kind }: { name: string; kind: string }) =>
      `لا يُقرأ هذا النوع من الملفات (${kind})، فبقي «${name}» مكانه.`,
    en: ({ name, kind }) => `Files of this kind (${kind}) are not read: “${name}” stays behind.`,
    mendAr: () => "افتحه في برنامجه واحفظه بصيغة docx أو odt أو نصًّا، ثم أعد الأمر؛ وملف PDF يُرفق وثيقة برابط إليه.",
    mendEn: () =>
      "Open it in its program, save it as docx, odt or text, and run the command again; a PDF comes along as a document where a link leads to it.",
  }),
  "import-attachment-left": row({
    severity: "warning",
    ar: ({ name }: { name: string }) => `بقي مرفق في الرسالة ولم يُستورد: «${name}».`,
    en: ({ name }) => `An attachment stays in the letter and is not imported: “${name}”.`,
    mendAr: () => "احفظ المرفق، ثم استورده وحده إن كان نصًّا، أو ضعه في المحتوى إن كان صورة أو وثيقة.",
    mendEn: () =>
      "Save it; import it by itself if it is a text, put it into the content if it is a picture or a document.",
  }),
  "import-link-unwrapped": row({
    severity: "note",
    ar: ({ address, words }: { address: string; words: string }) =>
      `بقيت كلمات الرابط «${words}» وأُسقط عنوانه «${address}» لأنه لا يصلح خارج صفحته.`,
    en: ({ address, words }) =>
      `The words of the link “${words}” were kept, its address “${address}” dropped: it means nothing outside its page.`,
    mendAr: () => "إن كان الرابط مهمًّا فاكتب عنوانه كاملًا.",
    mendEn: () => "If the link matters, write its full address.",
  }),
  "import-quotes-mended": row({
    severity: "warning",
    ar: ({ from, to }: { from: string; to: string }) => `بُدّلت علامات الاقتباس: ${from} صارت ${to}`,
    en: ({ from, to }) => `Quotation marks were changed: ${from} became ${to}`,
    mendAr: () => "تأكد من حدود الاقتباس في الأصل.",
    mendEn: () => "Compare where the quotation begins and ends with the original.",
  }),
  "import-invisible-dropped": row({
    severity: "note",
    ar: ({ count }: { count: number }) => `أُسقطت محارف خفية لا تُرى، وعددها: ${count}.`,
    en: ({ count }) => `Invisible characters were dropped: ${count}.`,
    mendAr: () => "لا يلزم شيء.",
    mendEn: () => "Nothing to do.",
  }),
  "import-left-to-fill": row({
    severity: "warning",
    ar: ({ field, path }: { field: string; path: string }) => `لم يُعثر على «${field}»؛ تُرك الحقل لتملأه في ${path}.`,
    en: ({ field, path }) => `“${field}” was not found; the field is left for you to fill in ${path}.`,
    mendAr: ({ field }) => `اكتب «${field}» في ترويسة الملف.`,
    mendEn: ({ field }) => `Write “${field}” in the file's front matter.`,
  }),
  "import-proposed": row({
    severity: "note",
    ar: ({ count, path }: { count: number; path: string }) => `في ${path} أقوال مقترحة للإسناد، وعددها: ${count}.`,
    en: ({ count, path }) => `${path} holds proposed claim records: ${count}.`,
    mendAr: () => "راجع كل سجل، ثم احذف منه سطر «مقترح».",
    mendEn: () => "Look at each record, then delete its line «مقترح».",
  }),
};
