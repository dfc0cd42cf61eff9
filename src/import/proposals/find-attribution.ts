/** Reads a paragraph: whose words it reports, through whom, and which words those are. Proposals: where in doubt, nobody. */
import { governingCue } from "../../arabic/attribution/governing-cue.ts";
import type { CueStance } from "../../arabic/cues.ts";
import { type Span, splitSentences } from "../../arabic/sentences.ts";
import { namesNobody, OUTLETS } from "../../arabic/speakers.ts";
import { actorBefore } from "./acting-before.ts";
import { antecedent, fullNameOf, type Memory, NOBODY_YET, pronounOf, remember, sameAs } from "./antecedents.ts";
import { beforeColon } from "./headline.ts";
import type { IsKnown } from "./mention.ts";
import type { Speaker } from "./name-kinds.ts";
import { bare } from "./noun-signs.ts";
import { startsOutlet } from "./outlet-names.ts";
import { type PhraseReport, phraseAt, trailingAt } from "./read-phrase.ts";
import { reportAt } from "./read-report.ts";
import { isLeadIn, NOBODY, type Placed, type Report, type Subject } from "./report.ts";
import { agreed, wholeByOther } from "./second-opinion.ts";
import { type Token, tokensOf, word } from "./tokens.ts";

/** What some words seem to be: reported (UTF-16 in the paragraph), by whom, through whom. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
  /** Empty where the text leaves it open, or where it cannot be told. */
  readonly speakers: readonly Speaker[];
  /** Who passed the words on, from the speaker to us. */
  readonly relays: readonly Speaker[];
  readonly stance: CueStance;
}

/** Nobody reads a sentence of more words; nobody but a machine writes one. */
const LONGEST_SENTENCE = 400;

/** Finds what a paragraph attributes, and what whoever reads on must remember. */
export function findAttributions(
  paragraph: string,
  memory: Memory = NOBODY_YET,
  isKnown: IsKnown = () => false,
): { readonly attributions: readonly Attribution[]; readonly memory: Memory } {
  const attributions: Attribution[] = [];
  let remembered = memory;
  for (const { start, end } of wholeSentences(paragraph)) {
    const read = readSentence(paragraph.slice(start, end), remembered, isKnown);
    attributions.push(...read.found.map((each) => ({ ...each, start: each.start + start, end: each.end + start })));
    remembered = read.memory;
  }
  return { attributions, memory: remembered };
}

/** Sentences, joined where a quotation goes on over their end. */
function wholeSentences(text: string): Span[] {
  const joined: Span[] = [];
  let open = false;
  for (const { start, end } of splitSentences(text)) {
    const last = joined.at(-1);
    if (open && last !== undefined) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
    const signs = text.slice(joined.at(-1)?.start, end);
    open = (signs.match(/[«“]/gu)?.length ?? 0) > (signs.match(/[»”]/gu)?.length ?? 0);
  }
  return joined;
}

interface Read {
  readonly found: readonly Attribution[];
  readonly memory: Memory;
}

function readSentence(sentence: string, memory: Memory, isKnown: IsKnown): Read {
  const tokens = tokensOf(sentence);
  const aged = { ...memory, age: memory.age + 1 };
  if (tokens.length > LONGEST_SENTENCE || isQuestion(sentence)) return { found: [], memory: aged };
  const found: Attribution[] = [];
  let remembered = aged;
  const reports = placeReports(tokens, isKnown);
  // Somebody says something that was not read: no pronoun behind it leads past them.
  if (reports.length === 0 && tokens.some(isVerbOfSpeech)) remembered = { ...aged, last: [] };
  for (const placed of reports.length > 0 ? reports : beforeColon(sentence, tokens, isKnown)) {
    const resolved = resolve(placed.report, remembered, found.at(-1));
    const attribution = attributionOf(sentence, tokens, placed, resolved, isKnown);
    remembered = remember(remembered, placed.report, attribution ?? resolved);
    if (attribution !== undefined) found.push(attribution);
  }
  return { found, memory: remembered };
}

const isVerbOfSpeech = ({ cue, quoted }: Token): boolean =>
  cue !== undefined &&
  !quoted &&
  /^(?:past|present)$/u.test(cue.form.kind) &&
  cue.form.entry.ambiguous !== true &&
  cue.form.mine !== true &&
  cue.form.gender !== undefined;

const isQuestion = (sentence: string): boolean =>
  /[؟?][!؟?.]*\s*$/u.test(sentence) && !/[»”"]\s*[؟?]?\s*$/u.test(sentence);

/** The reports of a sentence, in order, each with its words: they go on to the next report, or to the sentence's end. */
function placeReports(tokens: readonly Token[], isKnown: IsKnown): Placed[] {
  const placed: Placed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phraseAt(tokens, at, placed.length === 0, isKnown);
    if (phrase !== undefined && phrase.place === "trailing") {
      placed.push({ report: phrase.report, from: phrase.report.from, to: phrase.report.to ?? at });
      at = (phrase.report.end ?? at + 1) - 1;
      continue;
    }
    const report = phrase?.report ?? reportAt(tokens, at, isKnown);
    if (report === undefined) continue;
    const to = report.to ?? contentEnd(tokens, report.from, isKnown);
    const trailing = trailingAt(tokens, to, isKnown);
    // «انتقدت الصحيفة القرار، وقالت إن»: whoever the clause before is about, not who spoke last.
    const isOfAnother = report.subject.kind === "pronoun" && placed.length === 0 && !isLeadIn(tokens.slice(0, at));
    // «كتبت المجلة أن …، فيما حاول الرئيس التوضيح قائلا: …».
    // «بحسب موقع كذا، تابع فلان هجومه، قائلا: …»: he, and not the paper.
    const isLed = placed.length === 1 && placed[0]?.report.isLead === true;
    const isParted =
      report.subject.kind === "same" &&
      (tokens.slice(placed.at(-1)?.from ?? 0, at).some((each) => !each.quoted && CONTRASTS.test(word(each))) ||
        isLed ||
        isAnswer(tokens, at));
    const isOpening =
      placed.length === 0 && (isOfAnother || report.subject.kind === "same" || word(tokens[at - 1]) === "حيث");
    const actor = isOpening ? actorBefore(tokens, at, report.agreement, isKnown) : undefined;
    const whose = isOfAnother || isParted || actor ? { ...report, subject: actor ?? NOBODY } : report;
    placed.push({ report: withRelays(whose, trailing), from: report.from, to });
    at = Math.max(at, (trailing?.end ?? to) - 1);
  }
  return placed;
}

/** «قال الوزير إن …، بحسب رويترز»: who tells it is a link of the chain. */
const withRelays = (report: Report, trailing: PhraseReport["report"] | undefined): Report =>
  trailing === undefined || !isPublisher(trailing.subject)
    ? report
    : { ...report, relays: [...report.relays, trailing.subject] };

/** Only a house that publishes passes words on in this way; «…، كما قال شهود» is a second voice. */
const isPublisher = (subject: Subject): boolean =>
  subject.kind === "pointing"
    ? OUTLETS.has(subject.noun)
    : subject.kind !== "speakers" ||
      subject.speakers.every(({ name }) => {
        const tokens = tokensOf(name);
        return (
          OUTLETS.has(bare(word(tokens[0]))) ||
          /^(?:وسايل|تقارير|صحف|مواقع)$/u.test(word(tokens[0])) ||
          startsOutlet(tokens, 0, tokens.length)
        );
      });

/** Words behind which another clause begins without a comma. */
const CONTRASTS = /^(?:و?بينما|و?فيما)$/u;
const SKIPPED = /^(?:و|كما|لكن|ولكن|بينما|وبينما|فيما|وفيما|في|حين|وقد|قد|ثم|غير|الا)$/u;

/** The token at which the words end that begin at `from`: where the next report begins, or the sentence ends. */
function contentEnd(tokens: readonly Token[], from: number, isKnown: IsKnown): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) continue;
    const phrase = trailingAt(tokens, at, isKnown);
    if (phrase !== undefined) return at;
    const isBreak = token.kind === "comma" || CONTRASTS.test(word(token));
    if (isBreak && beginsReport(tokens, token.kind === "comma" ? at + 1 : at, isKnown)) return at;
  }
  return tokens.length;
}

/** Whether a report begins here: at once, behind «بينما» and its kin, or behind its subject. */
function beginsReport(tokens: readonly Token[], start: number, isKnown: IsKnown): boolean {
  let at = start;
  while (SKIPPED.test(word(tokens[at]))) at += 1;
  const skipped = at > start;
  for (const end = Math.min(at + (skipped ? 8 : 1), tokens.length); at < end && tokens[at]?.kind === "word"; at += 1)
    if (reportAt(tokens, at, isKnown) !== undefined) return true;
  return false;
}

interface Resolved {
  readonly speakers: readonly Speaker[];
  readonly relays: readonly Speaker[];
}

function resolve(report: Report, memory: Memory, before: Attribution | undefined): Resolved {
  const who = (subject: Subject): readonly Speaker[] => {
    switch (subject.kind) {
      case "speakers":
        return subject.speakers.map((speaker) => fullNameOf(speaker, memory));
      case "pointing":
        return antecedent(subject, memory);
      case "pronoun":
        return pronounOf(report.agreement, memory);
      case "same":
        return sameAs(before?.speakers ?? [], report.agreement);
      case "nobody":
        return [];
      default:
        return subject satisfies never;
    }
  };
  const isRelayed = report.relays.length > 0;
  const speakers = who(report.subject);
  return {
    speakers,
    relays: isRelayed
      ? report.relays.flatMap(who).filter(({ name }) => !speakers.some((each) => each.name === name))
      : [],
  };
}

/** «وهو ما أكده» and how he did stand no further apart, in tokens. */
const ANSWERS_WITHIN = 8;

/** «…، فيرد عليه سالم مراد بالقول: …»: another answers, and how he does stands behind him. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  // «…، وهو ما أكده حداد بدوره، قائلًا إن».
  const which = tokens
    .slice(0, at)
    .findLastIndex((each, index) => word(each) === "ما" && /^وه[وي]$/u.test(word(tokens[index - 1])));
  if (
    which !== -1 &&
    tokens.slice(which, at).filter(({ kind }) => kind === "comma").length <= 1 &&
    at - which <= ANSWERS_WITHIN
  )
    return true;
  const comma = tokens.slice(0, at).findLastIndex(({ kind }) => kind !== "word");
  return tokens.slice(comma + 1, at - 1).some((each) => /^[وف]?[يت]?رد(?:ت|وا)?$/u.test(word(each)));
}

/** The words from the first to the last of these tokens, without signs at their end. */
function attributionOf(
  sentence: string,
  tokens: readonly Token[],
  placed: Placed,
  resolved: Resolved,
  isKnown: IsKnown,
): Attribution | undefined {
  const inside = tokens.slice(placed.from, placed.to);
  const last = inside.findLastIndex(({ kind }) => kind === "word" || kind === "close");
  const [first, end] = [inside[0], inside[last]];
  const said = inside.filter(({ kind }) => kind === "word");
  if (first === undefined || end === undefined || said.length === 0) return undefined;
  if (said.length === 1 && /^(?:ذلك|هذا|هذه|الامر|الخبر|الانباء)$/u.test(word(said[0]))) return undefined;
  const span = { start: first.start, end: end.end };
  const governing = governingCue(sentence, { ...span, explicit: true, others: [] });
  const subject = placed.report.subject.kind === "speakers" ? governing?.subject : undefined;
  // «أحمد علي، وهو طبيب، يقول»: what somebody is stands nearer to the verb than who he is.
  // «عبر حسابها: …»: spelt like a verb of hers. «فلان، عضو اللجنة، قال»: behind the comma stands what he is.
  const before = sentence.slice(0, subject?.start ?? 0);
  const isAside =
    subject !== undefined &&
    (/(?:وه[ويم]|عبر)\s$/u.test(before) ||
      resolved.speakers.some(({ name }) => /[،,]\s*$/u.test(before) && before.replace(/[،,]\s*$/u, "").endsWith(name)));
  const other = isAside ? undefined : subject?.text;
  const { cutFrom } = placed.report;
  const agreedSpeakers =
    cutFrom === undefined
      ? agreedOn(resolved, other, isKnown)
      : [wholeByOther(sentence, cutFrom, governing?.subject, isKnown) ?? []].flat();
  const speakers = agreedSpeakers.map((speaker) => unnamedIfAsked(sentence, speaker));
  return { ...span, ...resolved, speakers, stance: stanceOf(placed.report, governing?.stance) };
}

/** One name is held against the other reader; of several each was read by itself, and is kept. */
function agreedOn({ speakers, relays }: Resolved, other: string | undefined, isKnown: IsKnown): readonly Speaker[] {
  const [only] = speakers;
  return speakers.length === 1 && only !== undefined ? [agreed(only, other, relays, isKnown) ?? []].flat() : speakers;
}

/** Who asks not to be named is not named, whatever the text calls him. */
const unnamedIfAsked = (sentence: string, speaker: Speaker): Speaker =>
  /^(?:unknown|titledOnly)$/.test(speaker.anonymity) && namesNobody(sentence)
    ? { ...speaker, anonymity: "unnamedIndividual" }
    : speaker;

/** What the whole sentence makes of it: a verb further out may deny what an inner one says. */
const stanceOf = ({ stance }: Report, governing: CueStance | undefined): CueStance =>
  stance === "affirms" ? (governing ?? stance) : stance;
