/** Each entry of the table of cues in the frames of a few sentences: what governs the words in brackets, in `recorded/`, to be read as a table. */
import { expect, test } from "vitest";
import { governingCue } from "../../src/arabic/attribution/governing-cue.ts";
import { CUES, type CueEntry } from "../../src/arabic/cues.ts";
import { expectRecorded } from "../setup/recorded.ts";

/** What is told of the words in brackets. */
function told(sentence: string): string {
  const [start, end] = [sentence.indexOf("["), sentence.indexOf("]") - 1];
  const cue = governingCue(sentence.replace(/[[\]]/gu, ""), { start, end, explicit: true, others: [] });
  if (cue === undefined) return "-";
  const { verb = "∅", stance, strength, passive, subject } = cue;
  return [verb, subject?.text ?? "∅", stance, strength, ...(passive === true ? ["passive"] : [])].join("/");
}

/** The first and the last of a list: what holds for these holds for those between. */
const outermost = (list: readonly string[] = []): string[] => [...new Set([...list.slice(0, 1), ...list.slice(-1)])];

/** The sentences in which an entry is tried: its verb in its tenses, its preposition, what must or must not follow, its other forms. */
function frames(lemma: string, entry: CueEntry): string[] {
  const { to = "", present, noun, participle } = entry;
  const past = entry.past ?? lemma;
  const preposition = to === "" || to === "ب" ? to : `${to} `;
  const verbs = entry.verbless
    ? []
    : [
        `${past} الوزير إن [الخطة جاهزة].`,
        `${past} الوزير ${preposition}أن [الخطة جاهزة].`,
        `${past} الوزير ${preposition}[قانون الموازنة].`,
        `${past} الوزير [مقتل تسعة].`,
        `${past} الوزير الأضرار ${preposition}[عشرين مليونا].`,
        `${past} التقرير [وجود ثغرات].`,
        `وكان هذا ما ${past.replace(/ى$/u, "ا")}ه الوزير: [الخطة جاهزة].`,
        `[الخطة جاهزة]، كما ${past} الوزير.`,
        `رأيت ما ${past.replace(/ى$/u, "ا")}ه الوزير ب[فوضى].`,
        ...["من", "على"].map((other) => `${past} الوزير ${other} أن [الخطة جاهزة].`),
      ];
  const following = [...outermost(entry.needs), ...outermost(entry.unless)];
  return [
    ...verbs,
    ...(present === undefined
      ? []
      : [
          `لم ي${present} الوزير ${preposition}أن [الخطة جاهزة].`,
          `لن ت${present} الوزيرة ${preposition}[الخطة].`,
          `ون${present} ${preposition}أن [الخطة جاهزة].`,
        ]),
    ...(noun === undefined ? [] : [`وجاء ${noun} الوزير ${preposition}أن [الخطة جاهزة].`]),
    ...(participle === undefined ? [] : [`وتحدث الوزير، ${participle}ا ${preposition}أن [الخطة جاهزة].`]),
    ...outermost(entry.also).map((form) => `${form} الوزير ${preposition}أن [الخطة جاهزة].`),
    ...outermost(entry.passive).map((form) => `و${form} أن [الخطة جاهزة].`),
    ...outermost(entry.phrases).flatMap((phrase) => [`${phrase} الوزير، [الخطة جاهزة].`, `[الخطة جاهزة]، ${phrase}ه.`]),
    ...outermost(entry.by).map((by) => `لم ${past} ${by} الوزير ${preposition}[الخطة].`),
    ...outermost(entry.notOf).map((word) => `${past} الوزير ${preposition}[${word} جديدة].`),
    ...following.map((word) => `${past} الوزير ${word} [الخطة].`),
  ];
}

test.each(Object.entries(CUES))("the entries of %s in their frames, as recorded", (strength, entries) => {
  const lines = Object.entries<CueEntry>(entries).flatMap(([lemma, entry]) => {
    const tried = frames(lemma, entry);
    expect(tried).not.toEqual([]);
    return [`# ${lemma}`, ...tried.map((sentence) => `${sentence} {${told(sentence)}}`), ""];
  });
  expectRecorded(import.meta.dirname, `frames-${strength}.txt`, lines.join("\n"));
});
