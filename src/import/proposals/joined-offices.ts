/** Two offices side by side: of two men, or of one. */
import { BODIES, OFFICES } from "../../arabic/speakers.ts";
import { isNoLikelyName, isOfNation, type Speaker } from "./name-kinds.ts";
import { bare, isDefinite, isHead } from "./noun-signs.ts";
import { tokensOf, word } from "./tokens.ts";

export function isOneOfTwoOffices([first]: readonly Speaker[], [second]: readonly Speaker[]): boolean {
  const [ours, theirs] = [first, second].map((speaker) => tokensOf(speaker?.name ?? "").map(word));
  const [head = "", other = ""] = [ours?.[0], theirs?.[0]].map((noun) => bare(noun ?? ""));
  // «بلال عيد مؤسس ومدير شركة إنرجيكو».
  if (ours !== undefined && ours.length > 1 && OFFICES.has(ours.at(-1) ?? "")) return true;
  // «عبدالله البرقان رئيس اللجنة وعضو الاتحاد».
  if (
    first?.anonymity === "named" &&
    second?.anonymity !== "named" &&
    OFFICES.has(other) &&
    (ours?.slice(2).some((noun) => OFFICES.has(bare(noun))) ||
      isOfNation(ours?.at(-1) ?? "") ||
      (OFFICES.has(ours?.[0] ?? "") && !isDefinite(theirs?.[0] ?? "")))
  )
    return true;
  // «شوبار مصمم ومنتج السعفة».
  if (
    first?.anonymity === "unknown" &&
    !isHead(head) &&
    (ours?.length ?? 0) > 1 &&
    OFFICES.has(theirs?.[0] ?? "") &&
    second?.anonymity !== "named"
  )
    return true;
  // «فضيلة إمام وخطيب المسجد النبوي الشيخ فلان».
  if (/^(?:فضيله|معالي|سمو|سعاده|سماحه|دوله|فخامه)$/u.test(head) && first?.anonymity !== "named") return true;
  if (first?.anonymity === "named" || !OFFICES.has(head)) return second !== undefined && isNoLikelyName(second);
  // «رئيس هيئة العلماء وإدارة البحوث الشيخ فلان».
  const [start = ""] = theirs ?? [];
  if (second?.anonymity === "unknown" && OFFICES.has(other)) return true;
  return (
    BODIES.has(other) ||
    (isDefinite(theirs?.[0] ?? "") && !isHead(other)) ||
    (second?.anonymity === "named" && (OFFICES.has(other) || isDefinite(start)))
  );
}
