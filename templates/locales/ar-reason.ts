/** Says in one Arabic sentence why a claim has its state: names and counts, never a verdict. */
import { countNoun, type NounForms } from "../../src/arabic/plural.ts";
import type { CorroborationState } from "../../src/model/vocabulary.ts";
import type { ReasonView } from "../../src/pages/plan-words.ts";

/** Explains a state in Arabic. */
export const reasonInArabic = (reason: ReasonView): string => SENTENCES[reason.state](reason);

const SENTENCES: Readonly<Record<CorroborationState, (reason: ReasonView) => string>> = {
  none: ({ said, affirmed, retracted, unheard }) => {
    if (!said) return "لا يرد هذا القول في نص أي مقال، فلا سند له.";
    if (retracted) return "سُحب هذا القول، فلا يُحسب ما وراءه.";
    if (unheard) return "لا يُنقل هذا القول إلا عن أعمال سُحبت، فلا يُحسب ما وراءه.";
    if (!affirmed) return "لا يُنقل هذا القول عن أحد يثبته.";
    return "يرد هذا القول بصوت الكاتب، ولا يُذكر له قائل ولا مصدر.";
  },
  circular: () => "كل طريق إلى هذا القول يعود إلى نفسه، فلا يُعرف له أصل خارج هذه الدائرة.",
  multipleKnownOrigins: (reason) => {
    const { origins } = reason;
    const apart = origins.length === 2 ? "لا يتبع أحدهما الآخر" : "لا يتبع بعضها بعضًا";
    const rest = unknownIn(reason).length > 0 ? "، ومعها ما لا يُعرف أصله" : "";
    return `لهذا القول ${countNoun(origins.length, KNOWN_ORIGINS)} ${apart}: ${list(origins.map(group))}${rest}.`;
  },
  undetermined: (reason) => {
    const [known] = reason.origins;
    const unknown = unknownIn(reason);
    if (known === undefined) return `لا يُعرف لهذا القول أصل محدد: ${unknown.map(({ alone }) => alone).join("، و")}.`;
    const ways = unknown.map(({ besides }) => besides).join("، و");
    return `يُعرف لهذا القول أصل واحد، هو ${group(known)}، ولا يُعرف أهو وحده: فمن طرقه ${ways}.`;
  },
  selfOnly: ({ speakers, ofOneBody, origins: [origin = []] }) =>
    ofOneBody
      ? `لا يصدر هذا القول إلا عن جهة واحدة وما يتبعها (${list(speakers)})، وتأكيد الجهة قولَها لا يُعد أصلًا ثانيًا.`
      : `لهذا القول أصل واحد معروف: ${group(origin)}. وممن يقولونه جهة وما يتبعها، وتأكيد الجهة قولَها لا يُعد أصلًا ثانيًا.`,
  singleOrigin: ({ origins: [origin = []], ways, loop, originSilent }) => {
    const passed = ways.length === 0 || loop ? "" : `، وطريقه إلينا: ${list(ways)}`;
    const circle = loop ? "، وثمة طريق آخر يعود إلى نفسه فلا يُحسب" : "";
    const silent = originSilent ? " ولم يُنقل عن هذا الأصل أنه قاله بنفسه." : "";
    return `لهذا القول أصل واحد معروف: ${group(origin)}${passed}${circle}.${silent}`;
  },
};

const KNOWN_ORIGINS: NounForms = {
  singular: "أصل معروف",
  dual: "أصلان معروفان",
  plural: "أصول معروفة",
  accusative: "أصلًا معروفًا",
  gender: "masculine",
};

/** Why an end is not known: said where it is all there is, and where it stands beside a known origin. */
interface Unknown {
  readonly alone: string;
  readonly besides: string;
}

function unknownIn({ unnamed, behindGap, baseless, fromNowhere }: ReasonView): Unknown[] {
  return [
    ...(unnamed.length > 0 ? [both(`ينتهي إلى ${unnamedSources(unnamed.length)} (${list(unnamed)})`)] : []),
    ...(behindGap.length > 0 ? [gapAfter(behindGap)] : []),
    ...(baseless.length > 0 ? [both(`لا يُذكر إلامَ يستند فيه ما نُشر باسم ${list(baseless.map(quoted))}`)] : []),
    ...(fromNowhere ? [{ alone: "لا يُذكر من أين جاء", besides: "ما لا يُذكر من أين جاء" }] : []),
  ];
}

const both = (words: string): Unknown => ({ alone: words, besides: `ما ${words}` });

function gapAfter(names: readonly string[]): Unknown {
  const gap = `حلقة غير مذكورة بعد ${list(names.map(quoted))}`;
  return { alone: `في طريقه إلينا ${gap}`, besides: `ما فيه ${gap}` };
}

const quoted = (name: string): string => `«${name}»`;

function unnamedSources(count: number): string {
  if (count === 1) return "جهة لا يُعرف اسمها";
  return count === 2 ? "جهتين لا يُعرف اسماهما" : "جهات لا تُعرف أسماؤها";
}

function group([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} (مع ${list(others)})`;
}

/** How many names a sentence bears before it becomes a list. */
const MOST = 6;

function list(names: readonly string[]): string {
  const shown = names.length <= MOST ? names : [...names.slice(0, MOST - 1), "غيرها"];
  return shown.join("، و");
}
