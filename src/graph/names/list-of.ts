/** Several names that somebody wrote as one, where a list was to stand. */

/** What an editor types between two names of a list where a comma was to stand. */
const JOINTS = /\s*[/&+|]\s*|\s+[-–—]\s+|\s+و\s*|\s*[#＃]/gu;

/** Names that are known each by itself, as a list with commas: «أ وب - ج» is «أ، ب، ج», «#أ_ب #ج» is «أ ب، ج». */
export function listOf(typed: string, isKnownName: (text: string) => boolean): string | undefined {
  const text = /^[#＃]/u.test(typed) ? typed.slice(1).replaceAll("_", " ") : typed;
  for (const { index, 0: joint } of text.matchAll(JOINTS)) {
    const [first, rest] = [text.slice(0, index), text.slice(index + joint.length)];
    if (!isKnownName(first)) continue;
    const others = isKnownName(rest) ? rest : listOf(rest, isKnownName);
    if (others !== undefined) return `${first}، ${others}`;
  }
  return text !== typed && isKnownName(text) ? text : undefined;
}
