/** Every form of every cue, folded, with what it says of its subject: «أكدت» is one woman, body or city; «أكدوا» are many. */
import { CUES, type CueEntry, type CueStrength } from "../cues.ts";
import { fold } from "../fold.ts";

/** What a form is in the sentence. */
export type FormKind = "past" | "present" | "jussive" | "participle" | "noun" | "passive" | "phrase";

/** One form of one cue. */
export interface CueForm {
  readonly lemma: string;
  readonly entry: CueEntry;
  readonly strength: CueStrength;
  readonly kind: FormKind;
  /** The words of a phrase; of everything else its one word. Folded. */
  readonly words: readonly string[];
  /** The preposition that its «أن» takes, folded. */
  readonly to?: string;
  /** The words of which one must follow, folded. */
  readonly needs?: readonly string[];
  /** The first words of what it cannot say, folded. */
  readonly notOf?: readonly string[];
  /** The words of which none may follow, folded. */
  readonly unless?: readonly string[];
  readonly gender?: "m" | "f";
  readonly many: boolean;
  /** «أزعم»، «نرى»: whoever writes says so. */
  readonly mine?: true;
  /** «أكده»، «نفيه»: a pronoun is written onto it. */
  readonly pronoun: boolean;
  /** The noun of the act behind a verb that only helps it: «اضطر إلى الاعتراف بأن». */
  readonly helped?: true;
  /** The letter that it must end with as typed, where folding makes it another word's: «نفى» is not «نفي». */
  readonly last?: "ى" | "ي";
}

type Sketch = Omit<CueForm, "lemma" | "entry" | "strength" | "words" | "to" | "needs" | "unless" | "notOf"> & {
  readonly text: string;
};

/** The forms that a folded word begins or is; entries that need more words stand before those that need fewer. */
export function formsOf(folded: string): readonly CueForm[] {
  made ??= allForms();
  return made.get(folded) ?? [];
}

/** Made when the first is asked for: whatever starts need not wait for thousands of them. */
let made: ReadonlyMap<string, readonly CueForm[]> | undefined;

const PRONOUNS = ["ه", "ها", "هم", "هما", "ني", "نا"];

function sketches(lemma: string, entry: CueEntry): Sketch[] {
  if (entry.verbless) return (entry.phrases ?? []).map(asPhrase);
  return [
    ...pastForms(entry.past ?? lemma),
    ...(entry.ambiguous ? [] : womensForms(entry.past ?? lemma, entry.present)),
    ...(entry.present === undefined ? [] : presentForms(entry.present)),
    ...(/\p{L}ا\p{L}$/u.test(entry.past ?? lemma) ? iSaid(entry.past ?? lemma) : []),
    ...(entry.present === undefined ? [] : ourForms(entry.present, entry.shownBy !== undefined)),
    ...(entry.also ?? []).map((text): Sketch => {
      return { text, kind: "past", gender: text.startsWith("ي") ? "m" : "f", many: false, pronoun: false };
    }),
    ...(entry.participle === undefined ? [] : participles(entry.participle)),
    ...(entry.noun === undefined ? [] : nouns(entry.noun)),
    ...(entry.passive ?? []).map((text): Sketch => ({ text, kind: "passive", many: false, pronoun: false })),
    ...(entry.phrases ?? []).flatMap((text) => [
      asPhrase(text),
      ...PRONOUNS.map((pronoun): Sketch => ({ ...asPhrase(text + pronoun), pronoun: true })),
    ]),
  ];
}

const asPhrase = (text: string): Sketch => ({ text, kind: "phrase", many: false, pronoun: false });

/** «قال، قالت، قالوا، قالا، قالتا»; a last alif or ى gives way: «نفى، نفت، نفوا، نفاه». */
function pastForms(past: string): Sketch[] {
  const weak = /[ىا]$/u.test(past);
  const stem = weak ? past.slice(0, -1) : past;
  const bare = { kind: "past", pronoun: false } as const;
  return [
    { ...bare, text: past, gender: "m", many: false, ...(past.endsWith("ى") && { last: "ى" }) },
    { ...bare, text: `${stem}ت`, gender: "f", many: false },
    { ...bare, text: `${stem}وا`, gender: "m", many: true },
    ...(weak ? [] : [{ ...bare, text: `${stem}ا`, gender: "m", many: true } as const]),
    { ...bare, text: `${stem}تا`, gender: "f", many: true },
    ...PRONOUNS.flatMap((pronoun): Sketch[] => [
      { kind: "past", pronoun: true, text: `${stem}${weak ? "ا" : ""}${pronoun}`, gender: "m", many: false },
      { kind: "past", pronoun: true, text: `${stem}ت${pronoun}`, gender: "f", many: false },
      { kind: "past", pronoun: true, text: `${stem}و${pronoun}`, gender: "m", many: true },
    ]),
  ];
}

/** «يقول، تقول، يقولون، لم يقل»: a long vowel before the last letter, or at the end, falls behind «لم». */
function presentForms(stem: string): Sketch[] {
  const weak = /[ىيو]$/u.test(stem);
  const short = weak ? stem.slice(0, -1) : stem;
  const hollow = /[اوي].$/u.test(stem) ? stem.slice(0, -2) + stem.slice(-1) : undefined;
  const jussive = weak ? short : hollow;
  return (["m", "f"] as const).flatMap((gender): Sketch[] => {
    const one = gender === "m" ? "ي" : "ت";
    const bare = { kind: "present", gender, pronoun: false } as const;
    const joined = { kind: "present", gender, pronoun: true } as const;
    const long = stem.endsWith("ى") ? `${short}ا` : stem;
    return [
      { ...bare, text: one + stem, many: false, ...lastOf(stem) },
      // «ينفيان»، «يدعوان»: before the alif of two a weak letter stays.
      ...(weak ? [{ ...bare, text: `${one}${stem.replace(/ى$/u, "ي")}ان`, many: true } as const] : []),
      ...["ون", "وا", "ان", "ا"].map((ending): Sketch => ({ ...bare, text: one + short + ending, many: true })),
      ...PRONOUNS.map((pronoun): Sketch => ({ ...joined, text: one + long + pronoun, many: false })),
      ...PRONOUNS.map((pronoun): Sketch => ({ ...joined, text: `${one}${short}ون${pronoun}`, many: true })),
      ...(jussive === undefined ? [] : jussives(one + jussive, gender)),
    ];
  });
}

/** «يدّعي» is not «يدعى», nor «تتسنى» «تتسني». */
const lastOf = (stem: string): Pick<Sketch, "last"> =>
  stem.endsWith("ى") ? { last: "ى" } : stem.endsWith("ّعي") ? { last: "ي" } : {};

/** «قلن، أكدن، يقلن»: a long vowel before the last letter falls. */
function womensForms(past: string, present: string | undefined): Sketch[] {
  const stems = [past, ...(present === undefined ? [] : [`ي${present}`])].filter((stem) => !/[ىيوا]$/u.test(stem));
  return stems.map((stem): Sketch => {
    const text = `${stem.replace(/[اوي](.)$/u, "$1")}ن`;
    return { text, kind: stem === past ? "past" : "present", gender: "f", many: true, pronoun: false };
  });
}

/** «قلت»، «أشرنا»: of a hollow verb what I did is not spelt as what she did. */
const iSaid = (past: string): Sketch[] =>
  ["ت", "نا"].map((ending): Sketch => {
    return { text: past.replace(/ا(.)$/u, "$1") + ending, kind: "past", many: false, pronoun: false, mine: true };
  });

/** «أزعم أن»، «ولا نظن أن»; «لم نتمكن من التحقق»: what the paper itself could not do. */
function ourForms(stem: string, helps: boolean): Sketch[] {
  const short = stem.replace(/[اوي](.)$/u, "$1");
  const ours = (text: string): Sketch => ({ text, kind: "present", many: true, pronoun: false });
  if (helps) return [ours(`ن${stem}`), ours(`ن${short}`)];
  return ["أ", "ن"].map((one): Sketch => ({ ...ours(one + stem), mine: true }));
}

const jussives = (text: string, gender: "m" | "f"): Sketch[] => [
  { text, kind: "jussive", gender, many: false, pronoun: false },
  ...PRONOUNS.map((pronoun): Sketch => {
    return { text: text + pronoun, kind: "jussive", gender, many: false, pronoun: true };
  }),
];

function participles(base: string): Sketch[] {
  const bare = { kind: "participle", pronoun: false } as const;
  const plural = base.replace(/ي$/u, "");
  return [
    { ...bare, text: `${base}ا`, gender: "m", many: false },
    { ...bare, text: `${base}ة`, gender: "f", many: false },
    { ...bare, text: `${plural}ين`, gender: "m", many: true },
    { ...bare, text: `${base}تين`, gender: "f", many: true },
  ];
}

function nouns(base: string): Sketch[] {
  const bare = { kind: "noun", many: false } as const;
  const stem = base.replace(/ة$/u, "ت");
  return [
    { ...bare, text: base, pronoun: false, ...(base.endsWith("ي") && { last: "ي" }) },
    ...(base.endsWith("ة") ? [] : [{ ...bare, text: `${base}ات`, pronoun: false }]),
    ...PRONOUNS.map((pronoun): Sketch => ({ ...bare, text: stem + pronoun, pronoun: true })),
    // «اكتفى بالقول إن»: whoever acts in the sentence says it.
    { ...bare, text: `بال${base}`, pronoun: true },
    { ...bare, text: `ال${base}`, pronoun: true, helped: true },
  ];
}

function allForms(): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  for (const [strength, entries] of Object.entries(CUES)) {
    for (const [lemma, entry] of Object.entries<CueEntry>(entries)) {
      const [needs, unless, notOf] = [entry.needs, entry.unless, entry.notOf].map((list) => list?.map(fold));
      for (const { text, ...sketch } of sketches(lemma, entry)) {
        const words = fold(text).split(" ");
        add(forms, {
          ...sketch,
          words,
          lemma,
          entry,
          strength: strengthOf(strength),
          ...(entry.to !== undefined && { to: fold(entry.to) }),
          ...(needs && { needs }),
          ...(unless && { unless }),
          ...(notOf && { notOf }),
        });
      }
    }
  }
  for (const known of forms.values()) known.sort((a, b) => demands(b) - demands(a));
  return forms;
}

/** Says whether a folded word is a verb by which people speak, in any form with a subject of its own: «قال»، «تؤكد»، «يجب» behind «لم». */
export const isSpeechVerb = (folded: string): boolean =>
  formsOf(folded).some(
    ({ kind, words, pronoun, mine }) => SPEAKS.has(kind) && words.length === 1 && !pronoun && mine !== true,
  );

const SPEAKS: ReadonlySet<FormKind> = new Set(["past", "present", "jussive"]);

/** How much must hold for a form to be meant: a longer phrase and a word that must follow say more. */
function demands({ words, entry, last, kind, mine }: CueForm): number {
  return (
    (mine === true ? -9 : 0) +
    words.length * 4 +
    (entry.needs === undefined ? 0 : 2) +
    (last === undefined ? 0 : 1) +
    (kind === "passive" ? 1 : 0)
  );
}

function add(forms: Map<string, CueForm[]>, form: CueForm): void {
  const first = form.words[0] ?? "";
  forms.set(first, [...(forms.get(first) ?? []), form]);
}

/** Tells which strength a key of {@link CUES} is, which `Object.entries` forgets. */
function strengthOf(key: string): CueStrength {
  for (const strength of ["affirming", "distancing", "warning", "conceding", "denying", "promoting"] as const)
    if (strength === key) return strength;
  return "neutral";
}
