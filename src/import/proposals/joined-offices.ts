/** Two offices side by side: of two men, or of one. */
import { BODIES, OFFICES } from "../../arabic/speakers.ts";
import { isNoLikelyName, isOfNation, type Speaker } from "./name-kinds.ts";
import { bare, isDefinite, isHead } from "./noun-signs.ts";
import { tokensOf, word } from "./tokens.ts";

/** Trades that one man has beside another: «الكاتب والمحلل السياسي فلان». */
const TRADES: ReadonlySet<string> = new Set(
  "فنان ناقد كاتب باحث محلل خبير اعلامي صحفي صحافي شاعر اديب مخرج ممثل محامي ناشط استاذ مفكر روايي مورخ مدرب اكاديمي مستشار موسيقي ملحن مطرب منتج مصمم معد مقدم داعيه طبيب مهندس عالم مترجم ناشر سينمايي مسرحي فاعل قيادي نقابي برلماني حقوقي".split(
    " ",
  ),
);

const isTrade = (noun: string): boolean => isDefinite(noun) && TRADES.has(bare(noun).replace(/ه$/u, ""));

/** Whether a bare trade and the trade behind its «و», with a name, are one man's. */
export const isOneOfTwoTrades = (first: string, [second]: readonly Speaker[]): boolean =>
  isTrade(first) && second?.anonymity === "named" && isTrade(word(tokensOf(second.name)[0]));

export function isOneOfTwoOffices([first]: readonly Speaker[], [second]: readonly Speaker[]): boolean {
  const [ours, theirs] = [first, second].map((speaker) => tokensOf(speaker?.name ?? "").map(word));
  const [head = "", other = ""] = [ours?.[0], theirs?.[0]].map((noun) => bare(noun ?? ""));
  // «باسل نعمة مؤسس ومدير شركة ضوء».
  if (ours !== undefined && ours.length > 1 && OFFICES.has(ours.at(-1) ?? "")) return true;
  // «عبدالله الراوي رئيس اللجنة وعضو الاتحاد».
  if (
    first?.anonymity === "named" &&
    second?.anonymity !== "named" &&
    OFFICES.has(other) &&
    (ours?.slice(2).some((noun) => OFFICES.has(bare(noun))) ||
      isOfNation(ours?.at(-1) ?? "") ||
      (OFFICES.has(ours?.[0] ?? "") && !isDefinite(theirs?.[0] ?? "")))
  )
    return true;
  // «حلبي مصمم ومنتج الدرع».
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
