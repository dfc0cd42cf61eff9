/** What the desk should know about how claims are attributed. */
import { TOPIC_TYPES, type TopicType } from "../../model/vocabulary.ts";
import { row } from "../code-entry.ts";

export const ATTRIBUTION_CODES = {
  "asserter-missing": row({
    severity: "error",
    ar: ({ label }: { label: string }) => `لا يُعرف من قال «${label}»: لا قائل في سجله، ولا سند، ولا مصدر واحد له ناشر.`,
    en: ({ label }) =>
      `Nobody is named who says “${label}”: no asserter, no chain, and no single source with a publisher.`,
    mendAr: () => "أضف إلى السجل «القائل: …»، أو «القائل: بصوت الكاتب» إن كان الكلام للمقال نفسه.",
    mendEn: () => "Add “القائل: …” to the record, or “القائل: بصوت الكاتب” where the article itself says it.",
  }),
  "chain-unreadable": row({
    severity: "error",
    ar: ({ part }: { part: string }) => `تعذّرت قراءة السند عند «${part}».`,
    en: ({ part }) => `The chain cannot be read at “${part}”.`,
    mendAr: () =>
      "اكتب الأسماء من الأصل إلينا يفصل بينها «ثم»، أو من الأخير إلى الأصل يفصل بينها «عن»، و«؟» لحلقة غير مذكورة؛ ولما وصل بطريقين سجلان.",
    mendEn: () =>
      "Write the names from the origin to us with «ثم» between them, or from the last to the first with «عن»; «؟» is an unstated link; what came two ways has two records.",
  }),
  "chain-cycle": row({
    severity: "warning",
    ar: ({ name }: { name: string }) => `«${name}» ورد مرتين في سند واحد، فالسند يعود إلى نفسه.`,
    en: ({ name }) => `“${name}” stands twice in one chain, so the chain leads back to itself.`,
    mendAr: () => "إن كان الخبر يدور حقًا فالصفحة ترسم الدائرة كما هي؛ وإلا فاحذف أحد الموضعين، أو اجعلهما قولين.",
    mendEn: () =>
      "Where the report really runs in a circle the page draws it; otherwise remove one of the two, or make two claims of it.",
  }),
  "chain-gap": row({
    severity: "note",
    ar: ({ label }: { label: string }) => `في سند «${label}» حلقة غير مذكورة.`,
    en: ({ label }) => `The chain of “${label}” has a link that is not stated.`,
    mendAr: () => "إن عُرفت الحلقة فاكتب اسمها مكان «؟»؛ وإلا فالصفحة تُظهر الفجوة كما هي.",
    mendEn: () => "Name the link where it is known; otherwise the page shows the gap as it is.",
  }),
  "alters-nothing": row({
    severity: "warning",
    ar: ({ label }: { label: string }) => `وُصف صاحب القول «${label}»، أو أول حلقات سنده، بأنه حرّف، وليس قبله ما يُحرَّف.`,
    en: ({ label }) => `Whoever speaks first in “${label}” is said to alter, and there is nothing before it.`,
    mendAr: () => "اكتب قبلها من أُخذ عنه، أو «؟» إن لم يُعرف، أو احذف الوصف.",
    mendEn: () => "Name before it whom it was taken from, or “؟”, or remove the word.",
  }),
  "joint-voice-single": row({
    severity: "warning",
    ar: ({ name }: { name: string }) => `كُتب أكثر من قائل، وكلهم جهة واحدة: ${name}.`,
    en: ({ name }) => `Several asserters are written, and all of them are one: ${name}.`,
    mendAr: () => "اكتب «القائل: …» باسم واحد، أو صحّح الاسم الآخر.",
    mendEn: () => "Write “القائل: …” with one name, or correct the other.",
  }),
  "basis-is-carrier": row({
    severity: "error",
    ar: ({ label, name }: { label: string; name: string }) =>
      `«يستند إلى» في سجل «${label}» يسمّي «${name}»، وهو المصدر الذي قُرئ فيه القول: عمل لا يستند إلى نفسه.`,
    en: ({ label, name }) => `“${label}” is said to rest on “${name}”, the very work it is read in.`,
    mendAr: () => "اكتب ما يستند إليه المصدر نفسه، أو «قوله» إن كان القول من عنده، أو «؟» إن لم يُذكر.",
    mendEn: () =>
      "Write what the work itself rests on, «قوله» where the claim is its own, or «؟» where nothing is said.",
  }),
  "basis-without-carrier": row({
    severity: "warning",
    ar: ({ label }: { label: string }) =>
      `في سجل «${label}» «يستند إلى» بلا «المصدر»: لا أثر له، فهو يصف العمل الذي قُرئ فيه القول.`,
    en: ({ label }) => `“${label}” says what its work rests on, and names no work it was read in: it has no effect.`,
    mendAr: () => "أضف «المصدر: …»، أو اكتب من أُخذ عنه في «السند».",
    mendEn: () => "Add “المصدر: …”, or name whom it was taken from in the chain.",
  }),
  "same-as-unknown": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `«نفسه: ${name}» لا يؤدي إلى قائل غير مسمى في سجل آخر.`,
    en: ({ name }) => `“نفسه: ${name}” does not lead to an unnamed speaker of another record.`,
    mendAr: () => "اكتب وسم السجل الذي ورد فيه («وسم»، أو «مقال/وسم»)، بالاسم نفسه.",
    mendEn: () => "Write the label of the record where he stands (label, or article/label), under the same name.",
  }),
  "stance-unclear": row({
    severity: "warning",
    ar: ({ label, written, verb }: { label: string; written: string; verb: string }) =>
      `موقف قائل «${label}» «${written}»، وفعله «${verb}» يقول غير ذلك.`,
    en: ({ label, written, verb }) =>
      `The stance of “${label}” is “${written}”, and the verb “${verb}” says otherwise.`,
    mendAr: () => "صحّح «الموقف» أو «الفعل»؛ والسجل هو المعتمد حتى تفعل.",
    mendEn: () => "Correct the stance or the verb; until then the record holds.",
  }),
  "stance-untold": row({
    severity: "note",
    ar: ({ label, words }: { label: string; words: string }) =>
      `في جملة «${label}» نفي أو تشكيك أو سؤال أو شرط («${words}»)، ولا نعرف أهو موقف قائله؛ وسجله لا يقول، فعُدّ مثبتًا.`,
    en: ({ label, words }) =>
      `The sentence of “${label}” denies, negates, asks or supposes something (“${words}”), and we cannot tell whether its speaker does; the record is silent, so it counts as affirming.`,
    mendAr: () => "اكتب في السجل «الموقف: يثبت» أو «ينفي» أو «يشكك» أو «لم يتحقق» أو «لا يؤكد ولا ينفي»، كما هو.",
    mendEn: () => "Say the stance in the record: «الموقف: يثبت», «ينفي», «يشكك», «لم يتحقق» or «لا يؤكد ولا ينفي».",
  }),
  "place-expected": row({
    severity: "error",
    ar: ({ name, type }: { name: string; type: TopicType }) =>
      `«${name}» في «المكان» ليس مكانًا: نوعه «${TOPIC_TYPES[type].ar}».`,
    en: ({ name, type }) => `“${name}” is no place: it is a topic of type “${TOPIC_TYPES[type].en}”.`,
    mendAr: () => "اكتب موضوعًا من نوع «مكان» أو «دولة»، أو انقله إلى «المواضيع».",
    mendEn: () => "Name a topic of type place or state, or move it to the topics.",
  }),
  "chain-without-asserter": row({
    severity: "warning",
    ar: ({ label }: { label: string }) => `قائل «${label}» ليس في سنده، فوُضع في أوله.`,
    en: ({ label }) => `The asserter of “${label}” is not in its chain, and was put at its origin.`,
    mendAr: () => "أضف القائل إلى السند في موضعه، أو صحّح أحدهما.",
    mendEn: () => "Add the asserter to the chain where it belongs, or correct one of the two.",
  }),
  "cue-unknown": row({
    severity: "note",
    ar: ({ verb }: { verb: string }) => `الفعل «${verb}» ليس في جدول أفعال الإسناد، فعُدّ محايدًا.`,
    en: ({ verb }) => `The verb “${verb}” is not in the table of attribution verbs, and counts as neutral.`,
    mendAr: () => "اكتب فعل إسناد معروفًا، مثل: قال، أكد، زعم، نفى.",
    mendEn: () => "Write a known attribution verb, such as قال، أكد، زعم، نفى.",
  }),
  "narrator-unsupported": row({
    severity: "warning",
    ar: ({ label }: { label: string }) => `«${label}» قول بصوت الكاتب لا يستند إلى مصدر.`,
    en: ({ label }) => `“${label}” is said in the article's own voice and rests on no source.`,
    mendAr: () => "أضف «المصدر: …» إلى سجله، أو انسبه إلى قائله.",
    mendEn: () => "Add “المصدر: …” to its record, or attribute it to whoever says it.",
  }),
  "speaker-not-in-sentence": row({
    severity: "warning",
    milder: ({ told }) => (told === "pronoun" ? "note" : "warning"),
    ar: ({ label, name, told }: { label: string; name: string; told: "pronoun" | "nobody" }) =>
      told === "pronoun"
        ? `جملة «${label}» تنسب الكلام ولا تسمّي أحدًا: ليس فيها اسم «${name}»، فمن قرأها وحدها لا يعرف من قال.`
        : `جملة «${label}» لا تنسب الكلام إلى أحد: ليس فيها اسم «${name}»، فيُقرأ القول بصوت المقال.`,
    en: ({ label, name, told }) =>
      told === "pronoun"
        ? `The sentence of “${label}” attributes the words and names nobody: read alone, nobody knows that it is ${name}.`
        : `The sentence of “${label}” attributes the words to nobody: ${name} is not in it, and they read as the article's own.`,
    mendAr: ({ name }) => `سمِّ في الجملة قائل القول أو مصدره: «تقول … إن …»، أو «بحسب …» (${name}).`,
    mendEn: ({ name }) => `Name in the sentence who says it or where it was read (${name}).`,
  }),
  "relay-as-origin": row({
    severity: "warning",
    ar: ({ label, relay, whom }: { label: string; relay: string; whom: string }) =>
      `في الجملة أن «${relay}» نقلت «${label}» عن «${whom}»، والسجل يجعل الناقل صاحب القول.`,
    en: ({ label, relay, whom }) =>
      `The sentence has “${relay}” pass on “${label}” from “${whom}”; the record makes the relay its speaker.`,
    mendAr: ({ relay, whom }) =>
      `اكتب في السجل «السند: ${whom} ثم ${relay}»، ومعه كيف سُمّي إن لم يكن له موضوع: (مسمى)، (بالصفة)، (مجهول).`,
    mendEn: ({ relay, whom }) =>
      `Write “السند: ${whom} ثم ${relay}” in the record, with how far the speaker is named where there is no topic: (مسمى), (بالصفة), (مجهول).`,
  }),
  "single-origin": row({
    severity: "note",
    ar: ({ label, name }: { label: string; name: string }) => `للقول «${label}» أصل واحد معروف: ${name}.`,
    en: ({ label, name }) => `The claim “${label}” has a single known origin: ${name}.`,
    mendAr: () => "لا يلزم شيء؛ فإن وُجد أصل آخر فأضف إسنادًا إليه.",
    mendEn: () => "Nothing need be done; if there is another origin, add an assertion by it.",
  }),
  "origin-silent": row({
    severity: "note",
    ar: ({ label, name }: { label: string; name: string }) =>
      `الأصل الوحيد للقول «${label}» هو ${name}، ولا يُنقل عنه في أي موضع أنه قاله بنفسه.`,
    en: ({ label, name }) => `The only origin of “${label}” is ${name}, who is nowhere quoted as saying it.`,
    mendAr: () => "إن كان الناقل هو الذي أضاف هذا القول فاكتب في سجله «يستند إلى: قوله»؛ وإلا فانسبه إلى أصله.",
    mendEn: () =>
      "Where whoever passes it on has added it, write «يستند إلى: قوله»; otherwise attribute it to its origin.",
  }),
  "self-corroboration": row({
    severity: "warning",
    ar: ({ label, names }: { label: string; names: string }) =>
      `كل من يُنقل عنهم القول «${label}» جهة واحدة وما يتبعها: ${names}.`,
    en: ({ label, names }) => `All who say “${label}” are one body and its parts: ${names}.`,
    mendAr: () => "لا تعرض تأكيد الجهة قولَها على أنه تأكيد مستقل، وابحث عن أصل آخر.",
    mendEn: () => "Do not present a body's confirmation of itself as independent; look for another origin.",
  }),
  "unnamed-only": row({
    severity: "warning",
    ar: ({ label, names }: { label: string; names: string }) =>
      `القول «${label}» لا يستند إلا إلى من لم يُسمَّ: ${names}.`,
    en: ({ label, names }) => `The claim “${label}” rests on unnamed people alone: ${names}.`,
    mendAr: () => "اذكر في النص أن القائل غير مسمى، وابحث عن أصل مسمى أو وثيقة.",
    mendEn: () => "Say in the text that the speaker is unnamed, and look for a named origin or a document.",
  }),
  "attribution-drift": row({
    severity: "warning",
    ar: ({ label, what, here, there }: { label: string; what: DriftKind; here: string; there: string }) =>
      `في روايتي القول «${label}» اختلاف في ${DRIFTS[what].ar}: «${here}» هنا، و«${there}» في الموضع الآخر.`,
    en: ({ label, what, here, there }) =>
      `The two tellings of “${label}” differ in ${DRIFTS[what].en}: “${here}” here, “${there}” there.`,
    mendAr: () =>
      "وحّد الروايتين، أو اشرح الاختلاف في «ملاحظة» من السجل، أو اجعلهما قولين بينهما علاقة فيها «؛ الفرق: …».",
    mendEn: () =>
      "Make them agree, explain the difference in the record's note, or make two related claims that say what differs.",
  }),
  "figures-differ": row({
    severity: "note",
    ar: ({ label, other, here, there }: { label: string; other: string; here: string; there: string }) =>
      `الأرقام مختلفة: «${label}» يذكر ${here}، و«${other}» يذكر ${there}.`,
    en: ({ label, other, here, there }) => `Figures differ: “${label}” has ${here}, “${other}” has ${there}.`,
    mendAr: () => "راجع الرقمين، أو أضف إلى العلاقة «؛ الفرق: عدد».",
    mendEn: () => "Check both figures, or add “؛ الفرق: عدد” to the relation.",
  }),
  "quote-not-in-excerpt": row({
    severity: "error",
    ar: ({ quote, source }: { quote: string; source: string }) =>
      `الاقتباس «${quote}» لا يرد في مقتطفات المصدر «${source}».`,
    en: ({ quote, source }) => `The quotation “${quote}” does not occur in the excerpts of “${source}”.`,
    mendAr: () => "طابق الاقتباس بالأصل حرفًا حرفًا، أو أضف الفقرة إلى مقتطفات المصدر، أو اكتب «الظرف: مترجم».",
    mendEn: () =>
      "Make the quotation match letter for letter, add the passage to the source's excerpts, or say that it is translated.",
  }),
  "held-back": row({
    severity: "note",
    ar: ({ until }: { until: string }) => `هذا المقال محجوب حتى ${until}، ثم ينشره أول بناء بعد ذلك.`,
    en: ({ until }) => `This article is held back until ${until}; the first build after that publishes it.`,
    mendAr: () => "لا يلزم شيء؛ وليُنشر الآن احذف سطر «يُنشر في».",
    mendEn: () => "Nothing need be done; to publish it now remove the line “يُنشر في”.",
  }),
  "date-in-future": row({
    severity: "warning",
    ar: ({ date }: { date: string }) => `التاريخ ${date} لم يأتِ بعد.`,
    en: ({ date }) => `The date ${date} is still to come.`,
    mendAr: () => "صحّح التاريخ.",
    mendEn: () => "Correct the date.",
  }),
};

/** What may differ between two tellings of one claim, in words. */
const DRIFTS = {
  asserter: { ar: "القائل", en: "who says it" },
  stance: { ar: "الموقف", en: "the stance" },
  figure: { ar: "الرقم", en: "the figure" },
  place: { ar: "المكان", en: "the place" },
  date: { ar: "التاريخ", en: "the date" },
  strength: { ar: "قوة الفعل", en: "the strength of the verb" },
} as const;
type DriftKind = keyof typeof DRIFTS;
