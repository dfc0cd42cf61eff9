/** Faults of the names that topics bear. */
import { row } from "../code-entry.ts";

export const TOPIC_CODES = {
  "alias-too-short": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `الاسم «${name}» أقصر من أن يُعرف به موضوع في النص.`,
    en: ({ name }) => `The name “${name}” is a single letter or less: no topic can be found by it.`,
    mendAr: () => "احذف هذا الاسم، أو اكتبه كاملًا.",
    mendEn: () => "Remove this name, or write it in full.",
  }),
  "alias-stop-word": row({
    severity: "error",
    ar: ({ name }: { name: string }) => `الاسم «${name}» من أدوات اللغة، فلو رُبط لامتلأت المقالات بروابطه.`,
    en: ({ name }) => `The name “${name}” is a word of grammar: linking it would fill every article with links.`,
    mendAr: () => "احذف هذا الاسم، أو أضف إليه ما يميّزه.",
    mendEn: () => "Remove this name, or add the word that tells it apart.",
  }),
  "topic-states-claim": row({
    severity: "warning",
    ar: ({ name, words, where }: { name: string; words: string; where: "name" | "description" }) =>
      where === "name"
        ? `الاسم «${name}» جملة تقول قولًا بصوت الموقع (${words}).`
        : `في تعريف «${name}» قول بلا قائل: «${words}».`,
    en: ({ name, words, where }) =>
      where === "name"
        ? `The name “${name}” is a sentence that states a claim in the site's own voice (${words}).`
        : `The description of “${name}” states a claim and says of nobody that they say it: “${words}”.`,
    mendAr: ({ where }) =>
      where === "name"
        ? "سمِّه بما لا خلاف فيه: «الرجل المذكور في تحقيق الصحيفة» بدل «رجل يدير الشبكة»، واترك القول لسجل القول."
        : "انسب الجملة إلى قائلها: «تقول … إن …»، أو احذفها واترك القول لسجل القول.",
    mendEn: ({ where }) =>
      where === "name"
        ? "Call it by what nobody disputes: “the man in the paper's investigation”, not “a man runs the network”."
        : "Say in the sentence who says so, or leave the claim to its record.",
  }),
  "topic-linked": row({
    severity: "note",
    ar: ({ name }: { name: string; id: string }) =>
      `سيُربط هنا موضوع «${name}» من تلقاء نفسه، ولم يكن مذكورًا في المقال المنشور.`,
    en: ({ name }) => `The topic “${name}” will be linked here by itself; the published article does not name it.`,
    mendAr: ({ id }) => `إن لم يكن هو المقصود فاكتب «ملتبس: نعم» في topics/${id}.md، أو احذف الاسم الذي أوقع في اللبس.`,
    mendEn: ({ id }) =>
      `If it is not what is meant, mark topics/${id}.md as ambiguous, or remove the alias that misled.`,
  }),
  "belonging-reversed": row({
    severity: "error",
    ar: ({ from, until }: { from: string; until: string }) => `هذا الانتماء ينتهي (${until}) قبل أن يبدأ (${from}).`,
    en: ({ from, until }) => `This belonging ends (${until}) before it begins (${from}).`,
    mendAr: () => "صحّح أحد التاريخين: «(من 2015 إلى 2019)».",
    mendEn: () => "Correct one of the two dates: “(من 2015 إلى 2019)”.",
  }),
  "alias-homograph": row({
    severity: "warning",
    ar: ({ name }: { name: string }) => `«${name}» كلمة عادية أيضًا، فلا يُعرف بها الموضوع وحدها إلا حيث لا لبس.`,
    en: ({ name }) =>
      `“${name}” is also an ordinary word, so alone it stands for the topic only where nothing else can be meant.`,
    mendAr: ({ name }) =>
      `اكتب «ملتبس: نعم» في ملف الموضوع، واربطه باليد بكتابة [[${name}]]، أو أضف اسمًا آخر أطول مثل «مدينة ${name}».`,
    mendEn: ({ name }) =>
      `Mark the topic as ambiguous and link it by hand with [[${name}]], or add a longer name beside it.`,
  }),
};
