/** Writes a small word onto the name behind it, as one writes it: the way back from `cliticSplits`. */

/**
 * «ب» + «الرقة» → «بالرقة»; «ل» + «الحسكة» → «للحسكة», «ل» + «اللاذقية» → «للاذقية». Before what is not Arabic script stands
 * a tatweel: «بـBBC».
 */
export function writeClitic(clitic: string, name: string): string {
  if (clitic === "") return name;
  if (!/^\p{Script=Arabic}/u.test(name)) return `${clitic}ـ${name}`;
  if (!clitic.endsWith("ل") || !name.startsWith("ال")) return clitic + name;
  return clitic.slice(0, -1) + (name.startsWith("الل") ? name.slice(1) : `ل${name.slice(1)}`);
}
