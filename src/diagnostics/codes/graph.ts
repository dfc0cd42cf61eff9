/** Faults that only show when the files meet: unknown names, collisions, circles. */
import { unnamedIn } from "../../arabic/unnamed-words.ts";
import { BELONGINGS, type BelongingKind, TOPIC_TYPES, type TopicType } from "../../model/vocabulary.ts";
import { row } from "../code-entry.ts";

const UNNAMED_AR =
  "اكتب ما يُعرف عنه، ثم مدى الإفصاح بين قوسين: «جندي سابق (مجهول)»، «شهود من الحي (مجموعة مجهولة)»؛ فإن لم يُعرف عنه شيء فـ«؟» في السند.";
const UNNAMED_EN =
  "Write what is known of them, and how far they are named in brackets: «جندي سابق (مجهول)», «شهود من الحي (مجموعة مجهولة)»; where nothing is known, «؟» in the chain.";

/** How a name stands where another kind of thing is asked for. */
export type Misplaced = keyof typeof MISPLACED;
const MISPLACED = {
  "source-as-agent": {
    ar: "اسم مصدر، وهنا يُسمّى من تكلم.",
    en: "is the name of a source, and somebody who spoke is named here.",
    mendAr: "اكتبه في «المصدر»، وسمِّ هنا من قال فيه: ناشره أو كاتبه أو من نُقل عنه.",
    mendEn: "Write it under «المصدر», and name here who spoke in it: its publisher, its author, or whom it quotes.",
  },
  "source-as-topic": {
    ar: "اسم مصدر، وهنا يُسمّى موضوع.",
    en: "is the name of a source, and a topic is named here.",
    mendAr: "احذفه من هنا؛ وفي النص يُحال إلى المصدر بعلامة: [^اسم المصدر].",
    mendEn: "Remove it here; in prose a source is cited by a mark: [^name of the source].",
  },
  "topic-as-source": {
    ar: "اسم موضوع، وهنا يُسمّى مصدر.",
    en: "is the name of a topic, and a source is named here.",
    mendAr:
      "إن كان قد تكلم فاكتبه في «القائل» أو «السند»؛ والمصدر عمل قرأته، خبر أو تقرير أو بيان، وله ملف في sources.",
    mendEn:
      "Whoever spoke is named under «القائل» or «السند»; a source is a work that you read, a report or a statement, with a file in sources.",
  },
} as const;

/** A name that an editor may write with brackets behind it; what holds signs, or several names, is no example to give. */
const exampleOf = (name: string): string =>
  /^[\p{L}\p{M}\p{N} .'’-]+$/u.test(name) && !IN_A_ROW.test(name) && !/^\d|\s(?:إلى|-)\s/u.test(name)
    ? name
    : "مسؤول محلي";
/** Several people, by the first word: an example is given for them as one. */
const SEVERAL = /^(?:(?:شهود|سكان|أهال|مصادر|وسائل|نشطاء|جنود|عدة|عدد|بعض)(?:\s|ي|$)|\p{L}+ون(?:\s|$))/u;
/** Words that lead from one name of a chain to the next. */
const IN_A_ROW = /\s(?:ثم|عن|نقل[اً]+)\s/u;
const CHAIN_AR = "؛ وما بين القائل وبيننا، من نقل عمّن، فمكانه «السند»";
const CHAIN_EN = "; who passed the words on, and from whom, stands under «السند»";

export const GRAPH_CODES = {
  "topic-unknown": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `لا موضوع بهذا الاسم: «${name}».`,
    en: ({ name }) => `No topic is called “${name}”.`,
    mendAr: () => "صحّح الاسم، أو أضفه إلى «أسماء أخرى» في ملف الموضوع، أو أنشئ له ملفًا في topics.",
    mendEn: () => "Correct the name, add it to the topic's other names, or make a file for it in topics.",
  }),
  "topic-ambiguous": row({
    severity: "error",
    ar: ({ name, ids }: { name: string; ids: string }) => `«${name}» اسم لأكثر من موضوع: ${ids}.`,
    en: ({ name, ids }) => `“${name}” is the name of more than one topic: ${ids}.`,
    mendAr: () => "اكتب معرّف الموضوع المقصود (اسم ملفه) بدل الاسم.",
    mendEn: () => "Write the id of the topic you mean (its file's name) instead of the name.",
  }),
  "alias-collision": row({
    severity: "error",
    ar: ({ name, id, other }: { name: string; id: string; other: string }) =>
      `الاسم «${name}» يحمله موضوعان: ${id} و${other}.`,
    en: ({ name, id, other }) => `Two topics bear the name “${name}”: ${id} and ${other}.`,
    mendAr: () => "احذف الاسم من أحدهما، أو اكتب «ملتبس: نعم» فيهما معًا ليُذكرا بمعرّفيهما.",
    mendEn: () => "Take the name off one of them, or mark both as ambiguous and refer to them by id.",
  }),
  "label-undefined": row({
    severity: "error",
    ar: ({ label }: { label: string }) => `الوسم «${label}» لا حاشية له في المقال، وليس اسم مصدر.`,
    en: ({ label }) => `The label “${label}” has no note in the article and names no source.`,
    mendAr: () => "صحّح الوسم، أو اكتب حاشيته في آخر المقال، أو اكتب اسم مصدر معروف.",
    mendEn: () => "Correct the label, write its note at the end of the article, or name a known source.",
  }),
  "label-is-source": row({
    severity: "warning",
    ar: ({ label }: { label: string }) =>
      `الوسم «${label}» له سجل في المقال، وهو أيضًا اسم مصدر؛ فكل إشارة إليه تُقرأ قولًا.`,
    en: ({ label }) =>
      `The label “${label}” has a record in the article and names a source too; every mark of it is read as a claim.`,
    mendAr: () => "اختر للقول وسمًا غير اسم المصدر.",
    mendEn: () => "Give the claim a label that is not the source's name.",
  }),
  "source-unknown": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `لا مصدر بهذا الاسم: «${name}».`,
    en: ({ name }) => `No source is called “${name}”.`,
    mendAr: () => "صحّح الاسم، أو أنشئ للمصدر ملفًا في sources، أو عرّفه تحت «المصادر» في ترويسة المقال.",
    mendEn: () =>
      "Correct the name, make a file for the source in sources, or define it in the article's front matter.",
  }),
  "name-misplaced": row({
    severity: "error",
    ar: ({ name, how }: { name: string; how: Misplaced }) => `«${name}» ${MISPLACED[how].ar}`,
    en: ({ name, how }) => `“${name}” ${MISPLACED[how].en}`,
    mendAr: ({ how }) => MISPLACED[how].mendAr,
    mendEn: ({ how }) => MISPLACED[how].mendEn,
  }),
  "withdrawn-named": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `سُحب «${name}» من النشر، فلا شيء يستند إليه ولا يُنسب إليه.`,
    en: ({ name }) => `“${name}” was withdrawn: nothing can rest on it, be told of it, or lead to it.`,
    mendAr: () => "احذف اسمه من هنا، أو اذكر غيره؛ وإن سُحب خطأً فاحذف سطر «مسحوب» من ملفه.",
    mendEn: () =>
      "Take its name out here, or name another; if it was withdrawn by mistake, delete the line “مسحوب” from its file.",
  }),
  "source-ambiguous": row({
    severity: "error",
    ar: ({ name, ids }: { name: string; ids: string }) => `«${name}» اسم لأكثر من مصدر: ${ids}.`,
    en: ({ name, ids }) => `“${name}” is the name of more than one source: ${ids}.`,
    mendAr: () => "اكتب معرّف المصدر المقصود (اسم ملفه) بدل الاسم.",
    mendEn: () => "Write the id of the source you mean (its file's name) instead of the name.",
  }),
  "source-unused": row({
    severity: "note",
    ar: ({ name }: { name: string; id: string }) => `لا مقال يستند إلى المصدر «${name}»، ولا مصدر آخر.`,
    en: ({ name }) => `No article and no other source rests on “${name}”.`,
    mendAr: () => "أسند إليه قولًا؛ وإن لم يعد له موضع فاكتب في ترويسته «مسحوب: السبب»، أو احذفه إن لم يُنشر قط.",
    mendEn: () =>
      "Let a claim rest on it; if it has no place any more, write “مسحوب: reason” in it, or remove it where it was never published.",
  }),
  "agent-unknown": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `لا جهة بهذا الاسم: «${name}».`,
    en: ({ name }) => `No agent is called “${name}”.`,
    mendAr: ({ name }) =>
      unnamedIn(name) !== undefined
        ? UNNAMED_AR
        : `صحّح الاسم، أو أنشئ له موضوعًا، أو اكتب بين قوسين مدى الإفصاح عنه: «${exampleOf(name)} ${SEVERAL.test(name) ? "(مجموعة مجهولة)» أو (مجهول)" : "(مجهول)» أو (مجموعة مجهولة)"} أو (بالصفة) أو (مسمى)${IN_A_ROW.test(name) ? CHAIN_AR : ""}.`,
    mendEn: ({ name }) =>
      unnamedIn(name) !== undefined
        ? UNNAMED_EN
        : `Correct the name, make a topic for it, or say in brackets how far it is named: “${exampleOf(name)} ${SEVERAL.test(name) ? "(مجموعة مجهولة)”, (مجهول)" : "(مجهول)”, (مجموعة مجهولة)"}, (بالصفة) or (مسمى)${IN_A_ROW.test(name) ? CHAIN_EN : ""}.`,
  }),
  "agent-cannot-speak": row({
    severity: "error",
    ar: ({ name, type }: { name: string; type: TopicType }) =>
      `«${name}» من نوع «${TOPIC_TYPES[type].ar}»، فلا يُنسب إليه قول ولا نشر.`,
    en: ({ name, type }) => `“${name}” is a topic of type ${TOPIC_TYPES[type].en}: it cannot say or publish anything.`,
    mendAr: () => "اذكر الشخص أو الجهة أو الوسيلة أو الجماعة أو الدولة التي تكلمت، أو صحّح نوع الموضوع في ملفه.",
    mendEn: () => "Name the person, organization, outlet, group or state that spoke, or correct the topic's type.",
  }),
  "not-a-body": row({
    severity: "error",
    ar: ({ name, type }: { name: string; type: TopicType }) =>
      `«${name}» من نوع «${TOPIC_TYPES[type].ar}»، وليس جهة ينتمي إليها أحد.`,
    en: ({ name, type }) => `“${name}” is a topic of type ${TOPIC_TYPES[type].en}: nobody belongs to it.`,
    mendAr: () => "إن كان أعم من هذا الموضوع فاكتبه في «أعم»، أو صحّح نوع الموضوع في ملفه، أو سمِّ جهته.",
    mendEn: () => "Where it is broader than this topic, write it under «أعم»; or correct its type, or name a body.",
  }),
  "bracket-unknown": row({
    severity: "error",
    ar: ({ label }: { label: string }) => `ما بين القوسين لا يُفهم: «${label}».`,
    en: ({ label }) => `The words in brackets are not understood: “${label}”.`,
    mendAr: () =>
      "اكتب بين القوسين مدى الإفصاح (مجهول، مجموعة مجهولة، بالصفة، مسمى)، ومعه دور الحلقة إن لزم (متحدث، شاهد، ناقل).",
    mendEn: () => "Write in brackets how far the agent is named, and if need be its role in the chain.",
  }),
  "agent-near": row({
    severity: "warning",
    ar: ({ name, other }: { name: string; other: string }) =>
      `«${name}» و«${other}» جهتان هنا، ولا يفرّق بينهما إلا الإعراب أو «ال» أو العدد.`,
    en: ({ name, other }) =>
      `“${name}” and “${other}” are two agents here, and only case endings, the article or number tell them apart.`,
    mendAr: ({ other }) => `إن كانا واحدًا فاكتب «${other}» في الموضعين؛ وإلا فميّز بين الاسمين بما يزيد على ذلك.`,
    mendEn: ({ other }) =>
      `If they are one, write “${other}” in both places; if not, tell them apart by more than that.`,
  }),
  "anonymity-differs": row({
    severity: "warning",
    ar: ({ name, here, there }: { name: string; here: string; there: string }) =>
      `«${name}» هنا «${here}»، وفي موضع آخر «${there}»؛ ويُؤخذ بالأقل إفصاحًا ما لم يكن له ملف.`,
    en: ({ name, here, there }) =>
      `“${name}” is “${here}” here and “${there}” elsewhere; the lesser holds, unless the agent has a file.`,
    mendAr: () => "وحّد مدى الإفصاح، أو ميّز بين الاسمين إن كانا لاثنين.",
    mendEn: () => "Say the same in both places, or tell the two names apart if they are two agents.",
  }),
  "claim-unknown": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `لا قول بهذا الاسم: «${name}».`,
    en: ({ name }) => `No claim is called “${name}”.`,
    mendAr: () => "اكتب وسم قول في هذا المقال، أو «مقال/وسم» لقول في مقال آخر.",
    mendEn: () => "Write the label of a claim in this article, or article/label for one elsewhere.",
  }),
  "article-unknown": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `لا مقال بهذا العنوان أو المعرّف: «${name}».`,
    en: ({ name }) => `No article has this headline or id: “${name}”.`,
    mendAr: () => "صحّح العنوان، أو اكتب معرّف المقال (اسم ملفه)، أو احذفه من ترتيب الملف.",
    mendEn: () => "Correct the headline, write the article's id (its file's name), or take it out of the dossier.",
  }),
  "article-ambiguous": row({
    severity: "error",
    ar: ({ name, ids }: { name: string; ids: string }) => `«${name}» عنوان أكثر من مقال: ${ids}.`,
    en: ({ name, ids }) => `“${name}” is the headline of more than one article: ${ids}.`,
    mendAr: () => "اكتب معرّف المقال المقصود (اسم ملفه) بدل العنوان.",
    mendEn: () => "Write the id of the article you mean (its file's name) instead of the headline.",
  }),
  "claim-in-draft": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `القول «${name}» في مقال لا يُنشر: هو مسودة أو سُحب.`,
    en: ({ name }) =>
      `The claim “${name}” stands in an article that is not published: a draft, or one that was withdrawn.`,
    mendAr: () => "انشر المسودة، أو أخّر الربط بها؛ وإن سُحب المقال فاحذف الربط.",
    mendEn: () => "Publish the draft, or leave the link for later; if the article was withdrawn, remove the link.",
  }),
  "relation-self": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `القول «${name}» مربوط بنفسه.`,
    en: ({ name }) => `The claim “${name}” is related to itself.`,
    mendAr: () => "اكتب القول الآخر المقصود، أو احذف السطر.",
    mendEn: () => "Name the other claim, or remove the line.",
  }),
  "broader-cycle": row({
    severity: "error",
    ar: ({ name, size }: { name: string; size: number }) =>
      size === 1
        ? `كُتب أن «${name}» أعم من نفسه.`
        : `تبدأ سلسلة «أعم» بـ«${name}» وتعود إليه، عبر حلقة من المواضيع عددها ${size}.`,
    en: ({ name, size }) => `“${name}” is broader than itself, in a circle of ${size}.`,
    mendAr: () => "احذف «أعم» من أحد مواضيع الحلقة.",
    mendEn: () => "Remove one “broader” of the circle.",
  }),
  "part-of-cycle": row({
    severity: "error",
    ar: ({ name, size, kind }: { name: string; size: number; kind: BelongingKind }) =>
      size === 1
        ? `كُتب أن «${name}» «${BELONGINGS[kind].ar}» نفسه.`
        : `تبدأ سلسلة «${BELONGINGS[kind].ar}» بـ«${name}» وتعود إليه، عبر حلقة من الجهات عددها ${size}.`,
    en: ({ name, size, kind }) => `“${name}” is said to be “${BELONGINGS[kind].en}” itself, in a circle of ${size}.`,
    mendAr: ({ kind }) => `احذف «${BELONGINGS[kind].ar}» من إحدى جهات الحلقة.`,
    mendEn: ({ kind }) => `Remove one “${BELONGINGS[kind].en}” of the circle.`,
  }),
  "based-on-self": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `كُتب أن المصدر «${name}» مبني على نفسه.`,
    en: ({ name }) => `The source “${name}” is said to be based on itself.`,
    mendAr: () => "اكتب «عمله» إن كان عمل ناشره، أو «؟» إن كان ما يستند إليه مجهولًا.",
    mendEn: () => "Write «عمله» where it is its publisher's own work, or ؟ where the basis is unknown.",
  }),
  "based-on-cycle": row({
    severity: "warning",
    ar: ({ name, size }: { name: string; size: number }) =>
      `المصدر «${name}» مبني على نفسه عبر حلقة من المصادر عددها ${size}.`,
    en: ({ name, size }) => `The source “${name}” is based on itself, in a circle of ${size}.`,
    mendAr: () => "إن كانت المصادر تدور حقًا فالصفحة ترسم الدائرة كما هي؛ وإلا فصحّح «مبني على» في أحدها.",
    mendEn: () => "Where the sources really run in a circle the page draws it; otherwise correct one “based on”.",
  }),
};
