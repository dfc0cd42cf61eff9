/** The verbs and phrases by which Arabic prose attributes words to somebody, and how strongly each commits its writer. */
import { fold, foldWithMap } from "./fold.ts";

/**
 * One cue, by its dictionary form. Words that are more often nouns (نشر، صور، بين) are not listed bare. `past` and `present` are stems that take the endings of the third person
 * («أكد» → أكدت، أكدوا؛ «ؤكد» → يؤكد، تؤكد، يؤكدون); `also` lists what no stem yields: weak forms, participles, nouns.
 */
export interface CueEntry {
  readonly past?: string;
  readonly present?: string;
  readonly also?: readonly string[];
}

/** Cues by strength. Neutral ones pass words on; every other strength says what the writer makes of them. */
export const CUES = {
  neutral: {
    قال: {
      past: "قال",
      present: "قول",
      also: ["قائلا", "قائلة", "قائلين", "بقوله", "بقولها", "بقولهم", "قوله", "قولها", "قولهم", "يقل"],
    },
    ذكر: { past: "ذكر", present: "ذكر", also: ["ذاكرا", "ذاكرة"] },
    أفاد: { past: "أفاد", present: "فيد", also: ["مفيدا", "مفيدة"] },
    أعلن: { past: "أعلن", present: "علن", also: ["معلنا", "معلنة"] },
    أضاف: { past: "أضاف", present: "ضيف", also: ["مضيفا", "مضيفة", "مضيفين"] },
    أشار: { past: "أشار", present: "شير", also: ["مشيرا", "مشيرة", "مشيرين"] },
    صرح: { past: "صرح", present: "صرح", also: ["مصرحا", "مصرحة"] },
    نقل: { also: ["نقل عن", "نقلا عن", "نقلت", "نقلوا", "ينقل", "تنقل", "ينقلون", "ناقلا", "ناقلة"] },
    روى: { also: ["روى", "روت", "رووا", "يروي", "تروي", "يروون", "راويا"] },
    أورد: { past: "أورد", present: "ورد" },
    أخبر: { past: "أخبر", present: "خبر" },
    أبلغ: { past: "أبلغ", present: "بلغ", also: ["مبلغا"] },
    كتب: { also: ["كتبت", "كتبوا", "يكتب", "تكتب", "يكتبون"] },
    وصف: { past: "وصف", present: "صف", also: ["واصفا", "واصفة"] },
    أوضح: { past: "أوضح", present: "وضح", also: ["موضحا", "موضحة"] },
    بيّن: { also: ["بيّنت", "بيّنوا", "يبيّن", "تبيّن", "يبيّنون", "مبينا", "مبينة"] },
    لفت: { past: "لفت", present: "لفت", also: ["لافتا", "لافتة"] },
    نوه: { past: "نوه", present: "نوه", also: ["منوها", "منوهة"] },
    تحدث: { past: "تحدث", present: "تحدث", also: ["متحدثا", "متحدثة"] },
    رأى: { also: ["رأى", "رأت", "رأوا", "يرى", "ترى", "يرون"] },
    اعتبر: { past: "اعتبر", present: "عتبر", also: ["معتبرا", "معتبرة"] },
    تابع: { past: "تابع", also: ["متابعا", "متابعة القول"] },
    ردد: { past: "ردد", present: "ردد" },
    كرر: { past: "كرر", present: "كرر", also: ["مكررا", "مكررة"] },
    لاحظ: { past: "لاحظ", present: "لاحظ", also: ["ملاحظا", "ملاحظة أن"] },
    رجح: { past: "رجّح", present: "رجّح", also: ["مرجحا", "مرجحة"] },
    استبعد: { past: "استبعد", present: "ستبعد", also: ["مستبعدا", "مستبعدة"] },
    خلص: { past: "خلص", present: "خلص" },
    توقع: { past: "توقع", present: "توقع", also: ["متوقعا", "متوقعة"] },
    أجاب: { past: "أجاب", present: "جيب", also: ["مجيبا", "مجيبة"] },
    سأل: { past: "سأل", present: "سأل", also: ["متسائلا", "متسائلة"] },
    طالب: { past: "طالب", present: "طالب", also: ["مطالبا", "مطالبة"] },
    دعا: { also: ["دعا", "دعت", "دعوا", "يدعو", "تدعو", "يدعون", "داعيا", "داعية"] },
    بحسب: {
      also: [
        "بحسب",
        "حسب",
        "وفق",
        "وفقا ل",
        "طبقا ل",
        "استنادا إلى",
        "على حد قول",
        "على حد قوله",
        "على حد قولها",
        "على لسان",
        "في رواية",
        "كما جاء في",
        "جاء في",
      ],
    },
  },
  affirming: {
    أكد: { past: "أكد", present: "ؤكد", also: ["مؤكدا", "مؤكدة", "مؤكدين"] },
    كشف: { past: "كشف", present: "كشف", also: ["كاشفا", "كاشفة"] },
    أثبت: { past: "أثبت", present: "ثبت", also: ["مثبتا"] },
    أظهر: { past: "أظهر", present: "ظهر", also: ["مظهرا"] },
    شدد: { past: "شدد", present: "شدد", also: ["مشددا", "مشددة"] },
    جزم: { past: "جزم", present: "جزم", also: ["جازما", "جازمة"] },
    وثق: { past: "وثّق", present: "وثّق", also: ["موثقا", "موثقة"] },
    برهن: { past: "برهن", present: "برهن" },
    دل: { also: ["دلّل", "دللت", "يدلل"] },
  },
  distancing: {
    زعم: { past: "زعم", present: "زعم", also: ["زاعما", "زاعمة", "زاعمين", "بزعم", "بزعمه", "مزاعم"] },
    ادعى: { also: ["ادعى", "ادعت", "ادعوا", "يدّعي", "تدّعي", "يدّعون", "مدعيا", "مدعية", "بدعوى", "ادعاءات"] },
    اتهم: { past: "اتهم", present: "تهم", also: ["متهما", "متهمة"] },
    يقال: { also: ["يقال", "قيل"] },
    تردد: { also: ["ترددت أنباء", "تتردد أنباء", "تردد أن", "يتردد أن"] },
    ألمح: { past: "ألمح", present: "لمح", also: ["ملمحا", "ملمحة"] },
  },
  warning: {
    حذر: { past: "حذر", present: "حذر", also: ["محذرا", "محذرة", "محذرين"] },
    نبه: { past: "نبّه", present: "نبّه", also: ["منبها", "منبهة"] },
    هدد: { past: "هدد", present: "هدد", also: ["مهددا", "مهددة"] },
    توعد: { past: "توعد", present: "توعد", also: ["متوعدا", "متوعدة"] },
  },
  conceding: {
    أقر: { past: "أقرّ", present: "قرّ", also: ["مقرا", "مقرة", "مقرين"] },
    اعترف: { past: "اعترف", present: "عترف", also: ["معترفا", "معترفة", "معترفين", "اعترافات", "باعتراف"] },
    سلم: { also: ["سلّم بأن", "يسلّم بأن"] },
  },
  denying: {
    نفى: { also: ["نفى", "نفت", "نفوا", "ينفي", "تنفي", "ينفون", "نافيا", "نافية", "نافين"] },
    أنكر: { past: "أنكر", present: "نكر", also: ["منكرا", "منكرة"] },
    كذب: { past: "كذّب", present: "كذّب", also: ["مكذبا", "مكذبة"] },
    دحض: { past: "دحض", present: "دحض" },
    فند: { past: "فنّد", present: "فنّد", also: ["مفندا", "مفندة"] },
    رفض: { past: "رفض", present: "رفض", also: ["رافضا", "رافضة"] },
  },
  promoting: {
    روج: { past: "روج", present: "روج", also: ["مروجا", "مروجة", "مروجين"] },
    أشاع: { past: "أشاع", present: "شيع", also: ["مشيعا", "مشيعة"] },
    ضخم: { past: "ضخّم", present: "ضخّم" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CueEntry>>>>;

/** How strongly a cue commits the writer who chose it. */
export type CueStrength = keyof typeof CUES;

/** A cue found in a text: as written there, its strength, its dictionary form, and where it stands (UTF-16). */
export interface FoundCue {
  readonly verb: string;
  readonly strength: CueStrength;
  readonly lemma: string;
  readonly start: number;
  readonly end: number;
}

const PAST_ENDINGS = ["", "ت", "وا", "ا", "تا", "ن", "نا"];
const PRESENT = [
  ["ي", ""],
  ["ت", ""],
  ["ن", ""],
  ["ي", "ون"],
  ["ي", "ان"],
  ["ت", "ان"],
  ["ي", "ن"],
] as const;
/** «وقال»، «فقال»، «سيقول»، «وسيقول»، «لتقول». */
const OPENINGS = ["", "و", "ف", "س", "وس", "فس", "ل", "ول"];
/** «أكده»، «ذكرتها»، «نقلوه»: an object written onto the verb. */
const OBJECTS = ["", "ه", "ها", "هم", "هما"];

interface KnownForm {
  readonly lemma: string;
  readonly strength: CueStrength;
  readonly words: readonly string[];
}

/** Finds every cue of a text, in order; the longest phrase wins, none overlaps another. */
export function findCues(text: string): FoundCue[] {
  const folded = foldWithMap(text);
  const matches = [...folded.folded.matchAll(/[\p{L}\p{N}]+/gu)];
  const words = matches.map((match) => match[0]);
  const found: FoundCue[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const form = formAt(words, index);
    const length = form === undefined ? 0 : form.words.filter((word) => word !== WRITTEN_ON).length;
    const first = matches[index];
    const last = matches[index + length - 1];
    if (form === undefined || first === undefined || last === undefined) continue;
    const start = folded.starts[first.index] ?? 0;
    const end = folded.ends[last.index + last[0].length - 1] ?? start;
    found.push({ verb: text.slice(start, end), strength: form.strength, lemma: form.lemma, start, end });
    index += length - 1;
  }
  return found;
}

/** Reads a verb or phrase that an editor named as the cue; `undefined` where the table does not hold it. */
export function readCue(verb: string): FoundCue | undefined {
  return findCues(verb)[0];
}

function formAt(words: readonly string[], index: number): KnownForm | undefined {
  const candidates = FORMS.get(words[index] ?? "") ?? [];
  return candidates.find((form) =>
    form.words.every((word, ahead) => ahead === 0 || isPhraseWord(word, words[index + ahead])),
  );
}

/** A phrase's last word may be a preposition written onto the next word: «وفقا لـ…», «وفقا للصحيفة». */
const WRITTEN_ON = "ل";
const isPhraseWord = (word: string, typed: string | undefined): boolean =>
  typed !== undefined && (typed === word || (word === WRITTEN_ON && typed.startsWith(WRITTEN_ON)));

const FORMS: ReadonlyMap<string, readonly KnownForm[]> = allForms();

function allForms(): Map<string, KnownForm[]> {
  const forms = new Map<string, KnownForm[]>();
  for (const [strength, entries] of Object.entries(CUES)) {
    for (const [lemma, entry] of Object.entries<CueEntry>(entries)) {
      for (const words of formsOf(entry)) {
        const known = { lemma, strength: strengthOf(strength), words };
        for (const opening of OPENINGS) add(forms, opening + (words[0] ?? ""), known);
      }
    }
  }
  for (const candidates of forms.values()) candidates.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

function add(forms: Map<string, KnownForm[]>, first: string, known: KnownForm): void {
  const there = forms.get(first) ?? [];
  if (!there.some((form) => form.words.length === known.words.length)) forms.set(first, [...there, known]);
}

function formsOf(entry: CueEntry): string[][] {
  const { past, present } = entry;
  const inflected = [
    ...(past === undefined ? [] : PAST_ENDINGS.map((ending) => past + ending)),
    ...(present === undefined ? [] : PRESENT.map(([prefix, ending]) => prefix + present + ending)),
  ];
  const withObjects = inflected.flatMap((form) => OBJECTS.map((object) => form + object));
  return [...withObjects, ...(entry.also ?? [])].map((form) => fold(form).split(" "));
}

/** Tells which strength a key of {@link CUES} is, which `Object.entries` forgets. */
function strengthOf(key: string): CueStrength {
  for (const strength of ["affirming", "distancing", "warning", "conceding", "denying", "promoting"] as const)
    if (strength === key) return strength;
  return "neutral";
}
