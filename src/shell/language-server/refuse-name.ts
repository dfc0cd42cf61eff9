/** Why a new name cannot be taken: it is empty, it holds signs that part names, or something else is called so. */
import { foldKey } from "../../arabic/fold.ts";
import { bodyOfOffice } from "../../arabic/offices.ts";
import { lookUp } from "../../graph/name-index.ts";
import { entryAt } from "../../graph/names/claim-directory.ts";
import type { Directories } from "../../graph/names/references.ts";
import { findSources } from "../../graph/names/source-directory.ts";
import { articleId } from "../../model/ids.ts";
import type { Sentence } from "../command.ts";
import { type NameHere, namesOf } from "./name-here.ts";

/** The longest name, in UTF-16 units. */
const LONGEST = 200;
/** What parts names in lists, ends a mark, opens brackets, or nobody can see. */
const SIGNS = /[[\]{}()（）<>|#^:：،,؛;"«»“”\\\p{Cc}\p{Cf}]/u;

/** Says why a name cannot be changed to another; `undefined` where it can. */
export function refuseName(here: NameHere, fresh: string, directories: Directories): Sentence | undefined {
  const name = fresh.trim();
  if (name === "") return { ar: "لا بد من اسم.", en: "There must be a name." };
  if (name.length > LONGEST) return { ar: `اسم أطول من ${LONGEST} حرف.`, en: `Longer than ${LONGEST} characters.` };
  const sign = SIGNS.exec(name)?.[0];
  if (sign !== undefined) return ofSign(sign);
  if (!/^[\p{L}\p{N}]/u.test(name))
    return { ar: "يبدأ الاسم بحرف أو رقم.", en: "A name begins with a letter or a digit." };
  const { named } = here;
  if (named.kind === "claim" && name.includes("/")) return ofSign("/");
  if (named.kind === "agent") {
    const joining = /(?:^|\s)(?:ثم|عن)(?:\s|$)/u.test(name);
    if (joining) return { ar: "«ثم» و«عن» تفصلان حلقات السند.", en: "«ثم» and «عن» part the links of a chain." };
    if (bodyOfOffice(here.name.text) !== undefined || bodyOfOffice(name) !== undefined)
      return {
        ar: "المنصب يُعرف صاحبه من كلماته: غيّره في موضعه.",
        en: "An office tells by its words who holds it: change it where it stands.",
      };
  }
  const meant = bearersOf(here, directories);
  if (meant > 1)
    return {
      ar: `«${here.name.text}» اسم لأكثر من واحد، ولا يُعرف حيث كُتب أيهم يُراد.`,
      en: `«${here.name.text}» is a name of several, and nothing tells which of them is meant where it is typed.`,
    };
  const key = foldKey(name);
  if (key === foldKey(here.name.text)) return undefined;
  const bearer = bearerOf(key, here, directories);
  return bearer === undefined ? undefined : { ar: `«${name}» ${bearer.ar}.`, en: `«${name}» ${bearer.en}.` };
}

/** How many topics, or sources, have the old name. */
function bearersOf({ named, name: { text } }: NameHere, { topics, sources }: Directories): number {
  if (named.kind === "topic") return lookUp(topics.index, text).length;
  return named.kind === "source" ? lookUp(sources.shared, text).length : 1;
}

const ofSign = (sign: string): Sentence =>
  /[\p{Cc}\p{Cf}]/u.test(sign)
    ? { ar: "في الاسم محرف خفي أو سطر جديد.", en: "The name holds an invisible character or a new line." }
    : { ar: `لا يصلح «${sign}» في اسم.`, en: `«${sign}» cannot stand in a name.` };

/** Who is called so: within the article for a label, anywhere for any other name. */
function bearerOf(key: string, { named }: NameHere, directories: Directories): Sentence | undefined {
  const { topics, agents, sources, titles, nouns } = directories;
  const { articles, withheld } = nouns;
  if (named.kind === "claim") {
    const home = articleId(named.id.slice(0, named.id.indexOf("/")));
    const article = [...articles, ...withheld].find(({ id }) => id === home);
    if (
      entryAt(directories.claims, home, key) !== undefined ||
      article?.footnotes.some(({ label }) => foldKey(label) === key)
    )
      return { ar: "وسم في هذا المقال من قبل", en: "is a label of this article already" };
    return findSources(sources, key, home).length > 0 ? SOURCE : undefined;
  }
  if (namesOf(named, directories).some((each) => foldKey(each) === key))
    return { ar: "اسم له من قبل", en: "is a name of it already" };
  if (lookUp(topics.index, key).length > 0) return { ar: "موضوع من قبل", en: "is a topic already" };
  const isSource = [...sources.sources].some(([id]) =>
    namesOf({ kind: "source", id }, directories).some((each) => foldKey(each) === key),
  );
  if (isSource || lookUp(sources.shared, key).length > 0) return SOURCE;
  if (agents.names.some((each) => foldKey(each) === key)) return { ar: "قائل من قبل", en: "is a speaker already" };
  if (lookUp(titles, key).length > 0) return { ar: "عنوان مقال", en: "is the headline of an article" };
  const isLabel = articles.some(
    ({ id, footnotes }) =>
      entryAt(directories.claims, id, key) !== undefined || footnotes.some(({ label }) => foldKey(label) === key),
  );
  return named.kind === "source" && isLabel ? { ar: "وسم في مقال", en: "is a label of an article" } : undefined;
}

const SOURCE: Sentence = { ar: "مصدر من قبل", en: "is a source already" };
