/** A headline whose speaker stands before its colon: «وزير الطاقة: ساعات التغذية سترتفع»، «نقيب المعلمين لـ«كذا»: الإضراب باق». */
import { governingCue } from "../../arabic/attribution/governing-cue.ts";
import { STATES } from "../../arabic/speakers.ts";
import type { IsKnown } from "./mention.ts";
import { isAnd } from "./noun-signs.ts";
import { listenerAt, readMention } from "./read-speaker.ts";
import type { Placed, Report } from "./report.ts";
import { type Token, word } from "./tokens.ts";

/** Reads it: both readers must find the speaker there. */
export function beforeColon(sentence: string, tokens: readonly Token[], isKnown: IsKnown): Placed[] {
  const colon = tokens.findIndex(({ kind }) => kind === "colon");
  // «الرياض: …»، «أحمد علي - سبق - جدة: …»: where a report comes from, and who wrote it.
  const isDateline =
    (colon === 1 && STATES.has(word(tokens[0])) && !/^(?:الكرملين|الفاتيكان|الناتو)$/u.test(word(tokens[0]))) ||
    /[-–—]/u.test(sentence.slice(0, tokens[colon]?.start));
  if (isDateline || isAnd(word(tokens[0]))) return [];
  const [first, last] = [tokens[colon + 1], tokens.at(-1)];
  if (colon < 1 || first === undefined || last === undefined || first.quoted) return [];
  const mention = readMention(tokens, 0, isKnown);
  // «نقيب المعلمين لـ«كذا»: …»: who heard it stands between; the other reader is asked without them.
  const heard = listenerAt(tokens, mention.end, isKnown);
  const cut = heard?.end === colon ? (tokens[mention.end]?.start ?? 0) : undefined;
  const gone = cut === undefined ? 0 : (tokens[colon]?.start ?? cut) - cut;
  const asked = cut === undefined ? sentence : sentence.slice(0, cut).trimEnd() + sentence.slice(cut + gone);
  const shift = sentence.length - asked.length;
  const governing = governingCue(asked, {
    start: first.start - shift,
    end: last.end - shift,
    explicit: true,
    others: [],
  });
  if (governing?.subject === undefined || governing.verb !== undefined || mention.kind !== "speakers") return [];
  if (mention.end !== colon && cut === undefined) return [];
  const report: Report = {
    subject: mention,
    relays: heard?.outlet === undefined ? [] : [{ kind: "speakers", speakers: [heard.outlet] }],
    stance: "affirms",
    agreement: { gender: undefined, many: false },
    from: colon + 1,
  };
  return [{ report, from: colon + 1, to: tokens.length }];
}
