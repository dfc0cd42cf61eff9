/** The interface in English. */
import type { CalendarDate } from "../../src/base/calendar-date.ts";
import type { DocumentKind } from "../../src/model/document-forms.ts";
import type { Site } from "../../src/model/site.ts";
import { CUE_STRENGTHS, type Label, QUANTITY_BOUNDS, STANCES, TOPIC_TYPES } from "../../src/model/vocabulary.ts";
import type { ProfileView } from "../../src/pages/views/parts.ts";
import type { CountedNoun, Words } from "../words.ts";
import { reasonInEnglish } from "./en-reason.ts";
import { speechInEnglish, voicesInEnglish } from "./en-speech.ts";
import { STANDING_IN_ENGLISH } from "./en-standing.ts";

const NOUNS = {
  article: ["article", "articles"],
  claim: ["claim", "claims"],
  assertion: ["attribution", "attributions"],
  source: ["source", "sources"],
  topic: ["topic", "topics"],
  agent: ["agent", "agents"],
  correction: ["correction", "corrections"],
  place: ["place", "places"],
  origin: ["origin", "origins"],
  date: ["date", "dates"],
} as const satisfies Record<CountedNoun, Noun>;
type Noun = readonly [one: string, more: string];
const others = ([one, more]: Noun): Noun => [`other ${one}`, `other ${more}`];

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const DOCUMENTS = {
  pdf: "PDF",
  drawing: "drawing",
  picture: "picture",
  sound: "sound recording",
  footage: "footage",
} as const satisfies Record<DocumentKind, string>;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const NOBODY = "A speaker who is not stated";
const OWN_VOICE = "In the article’s own voice";
const LANGUAGES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });
const NUMBERS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 20 });

const TERMS = {
  origin: "Origin: whom a claim came from, not who passed it on",
  thread: "Chain: the way by which a claim came to us",
} as const;

/** Makes the words of a site; digits and months are those of English. */
export const en = ({ title }: Pick<Site, "title">): Words => ({
  title,
  direction: "ltr",
  label,
  comma: ", ",
  number,
  date,
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  year: String,
  monthName: (month) => MONTHS[month - 1] ?? "",
  weekday: (day) => WEEKDAYS[day] ?? "",
  dayOfMonth: (day, month) => `${day} ${MONTHS[month - 1] ?? ""}`,
  count: (value, noun) => count(value, NOUNS[noun]),
  others: (value, noun) => `and ${count(value, others(NOUNS[noun]))}`,
  moreNames: (value) => `${value} others`,
  languageName: (tag) => (new Intl.Locale(tag).language === "en" ? undefined : LANGUAGES.of(tag)),
  speech: speechInEnglish,
  letter: (index) => (LETTERS[index % LETTERS.length] ?? "").repeat(Math.floor(index / LETTERS.length) + 1),
  within: " › ",
  passedOn: " → ",
  figureOf: ({ value, upTo, unit = "", bound, partOf, asOf, provisional }) => {
    const figure = upTo === undefined ? number(value) : `between ${number(value)} and ${number(upTo)}`;
    const parts = [
      bound === "exact" ? "" : label(QUANTITY_BOUNDS, bound),
      figure,
      unit,
      partOf === undefined ? "" : `of ${partOf}`,
      asOf === undefined ? "" : `as of ${date(asOf)}`,
      provisional ? "(provisional)" : "",
    ];
    return parts.filter(Boolean).join(" ");
  },
  ownVoice: OWN_VOICE,
  stance: (stance) => small(label(STANCES, stance)),
  unstated: "?",
  nobody: NOBODY,
  ourselves: "this site",

  fixed: {
    claims: {
      title: "Claims",
      description: "Every claim on this site: who made it, through whom it came, and how many origins stand behind it.",
    },
    topics: {
      title: "Topics",
      description: "The people, bodies, places, events and concepts that the articles deal with.",
    },
    sources: { title: "Sources", description: "Every work that the articles rest on, by kind and by publisher." },
    agents: {
      title: "Speakers and relays",
      description: "Everyone who says or passes on anything: what we attribute to them, and what came through them.",
    },
    archive: { title: "Archive", description: "All articles by year and month." },
    search: { title: "Search", description: "Search articles, claims, topics and sources." },
    data: {
      title: "Data to download",
      description:
        "All that this site says, as files for machines: claims, their attributions and sources, each file with its schema.",
    },
    follow: {
      title: "Follow",
      description:
        "How what is new reaches you without an account or an e-mail address, and without anyone knowing what you read.",
    },
    authentic: {
      title: "Is this copy authentic?",
      description:
        "How to tell that what you have is what we published, to the letter, and where other copies of it are.",
    },
    offline: {
      title: "No connection",
      description:
        "This page was never read on this device, so there is no copy of it here. The front page, the search, the dossiers and what you have read are kept; this is what opens without a connection:",
    },
    notFound: { title: "Page not found", description: "There is no page at this address." },
  },
  agentRecord: {
    title: (name) => `Attributed to ${name}`,
    description: (name, type) =>
      `${label(TOPIC_TYPES, type)}: all that this site attributes to “${name}” or has through them, by date.`,
  },
  moved: { title: (name) => `Moved: ${name}`, description: (name) => `This page has moved: “${name}”.` },
  withdrawn: { title: (name) => `Withdrawn: ${name}` },
  changes: {
    appeared: "appeared",
    reworded: "was reworded",
    figure: "has another figure",
    attribution: "is attributed otherwise",
    sourceGained: "gained a source",
    sourceLost: "lost a source",
    state: "has other origins behind it",
    status: "has another editorial status",
    retracted: "was retracted",
    withdrawn: "was withdrawn",
    removed: "was removed, and nothing says why",
    moved: "moved to another address",
  },
  topicDossier: { title: (name) => `Dossier: ${name}` },
  reason: reasonInEnglish,
  partTitle: (list, part) => `${list} (part ${part})`,
  claimTitle: (voices, claim, verbatim) => `${voicesInEnglish(voices)}: ${said(claim, verbatim)}`,
  said,
  claimHome: (headline) => `Recorded in “${headline.replaceAll("“", "‘").replaceAll("”", "’")}”.`,
  feed: {
    description: (site, name) => `New on ${site} about ${name}.`,
    said: "What is said in it:",
    note: { text: "This is a feed, for a reader of feeds: copy its address there.", link: "How to follow this site" },
    changes: (site) => `${site}: corrections and changes`,
  },
  document: ({ kind, bytes }) =>
    `${DOCUMENTS[kind]}, ${bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${Math.round(bytes / 100_000) / 10} MB`}`,
  citation: ({ authors, headline, site, date: day, url }) =>
    [authors.join(" and "), `“${headline}”`, site, date(day), url].filter(Boolean).join(", "),
  table: {
    heads: {
      claim: "Claim",
      kind: "Kind",
      asserter: "Speaker",
      verb: "Verb",
      mode: "Mode",
      chain: "Chain",
      sources: "Sources",
      corroboration: "Corroboration",
      origins: "Known origins",
      reason: "Why",
      status: "Status",
      article: "Article",
      date: "Date",
      url: "Address",
      id: "Id",
    },
    between: "; ",
    chained: ", then ",
  },
  claimCard: "Claim",

  frame: {
    skip: "Skip to content",
    sections: "Sections of the site",
    theme: "Appearance",
    themeAuto: "Automatic",
    themeLight: "Light",
    themeDark: "Dark",
    feed: "Feeds",
    mirrors: "Mirrors of this site",
    creed: "We attribute and do not judge: who said what, through whom it came, and where the chain breaks.",
    about: "About this site",
  },
  article: {
    modified: "Last updated",
    showThread: "Show attribution",
    hideThread: "Hide attribution",
    toFirstClaim: "To the first claim",
    legend: "What do the lines mean?",
    weKnow: "What we know",
    isSaid: "What is said",
    notKnown: "What we do not know",
    contents: "Contents",
    noClaims: "This article carries no attribution yet: none of its claims has been marked.",
    claims: "Claims in this article",
    number: "No.",
    claim: "Claim",
    asserter: "Who says so",
    standing: "What stands behind it",
    origins: "Where the claims come from",
    originsCaption:
      "Each thread is a way: first who said it, last the claims that came by it. A broken line: a link that nobody states.",
    sources: "Sources",
    source: "Source",
    note: "Note",
    usedAt: "In the text:",
    usedOnce: "In the text ↑",
    notes: "Notes",
    backToText: "Back to the place in the text",
    corrections: "Corrections",
    history: "What changed",
    correctedNotice: "This article was corrected:",
    cite: "How to cite this article",
    copy: "Copy",
    copied: "Copied",
    share: "Share",
    whatsApp: "WhatsApp",
    telegram: "Telegram",
    mail: "E-mail",
    basedOn: "This article is based on",
    topics: "Topics of this article",
    related: "Read on",
    elsewhere: "First made in",
    table: "Table",
    usedInClaims: (count) => (count === 1 ? "In claim" : "In claims"),
    by: (authors) => `By ${authors.join(", ")}`,
    minutes: (minutes) => `${number(minutes)}-minute read`,
    profile,
    ...STANDING_IN_ENGLISH,
  },
  claim: {
    mark: "Attribution",
    close: "Close",
    page: "Page of this claim",
    carriers: "Read in",
    nothingRests: "No source is given for it.",
    evidence: "The speaker rests on",
    basis: "What is relayed there comes from",
    basisItself: "its own words, taken from nobody else",
    statedOn: "Stated on",
    original: "The original",
    notSeen: "not seen by us",
    circumstances: "How it was obtained",
    note: "Note",
    status: "The desk’s decision",
    origins: "Its origins",
    unstatedOrigin: "An origin that is not stated",
    unknownOrigin: "Whether it is independent is not known",
    loop: "The chain runs in a circle: the words come back to where they were.",
    threads: "Its threads",
    threadsCaption:
      "Each thread is a way: first who said it, last this site. What one bracket holds counts as one origin.",
    saidAt: "Where it is said",
    history: "What happened to it since it appeared",
    against: "What stands against it",
    beside: "Claims connected with it",
    countedWith: "Its attributions are counted with this claim",
    gathered: "Counted with it are the attributions of these claims, which restate it",
    drift: "What changed on the way",
    differs: "They differ in",
    quantity: "Figure",
    eventDate: "Date of the event",
    places: "Place",
    modality: "How it is put",
    condition: "Condition",
    due: "Due",
    outcome: "Outcome",
    reviews: "Reviewed by others",
    reason: "Reason",
    drawnBy: "Drawn by",
    decidedBy: "Decided by",
    first: "First made in",
    all: "All claims",
    cite: "How to cite this claim",
    citation: ({ claim, way, state, site, date: on, url }) =>
      [
        [claim, way === undefined ? undefined : `Chain: ${way}`, `What stands behind it: ${state}`]
          .filter(Boolean)
          .join(". "),
        [site, date(on), url].filter(Boolean).join(", "),
      ].join(". "),
    verb: (strength) => `${small(label(CUE_STRENGTHS, strength))} verb`,
    saysOtherwise: (a, b) => `“${a}” in one place, “${b}” in the other`,
  },
  place: {
    alternateNames: "Other names",
    narrower: "Narrower",
    related: "Connected topics",
    neighbours: "Often named together with",
    elsewhere: "In databases",
    wikidata: "Wikidata",
    mediaTopic: "News classification",
    agent: "Attribution record",
    said: "What is said about it",
    conflicts: "Conflicting claims",
    timeline: "Timeline",
    ours: "Our articles",
    kind: "Kind",
    start: "Begin here",
    articles: "Articles",
    otherArticles: "Other articles",
    sources: "Sources",
    nothingYet: "Nothing here yet.",
    emptyTopic:
      "Nothing has been written about this topic yet. When an article or a claim names it, it appears here by itself.",
    publisher: "Publisher",
    authors: "Author",
    published: "Published",
    accessed: "Read by us",
    language: "Language",
    address: "Open the source",
    archived: "Archived copy",
    noAddress: "No address of it is known.",
    basis: "Based on",
    basisNone: "Nothing else is said to be behind it.",
    basisOwn: "its publisher's own work",
    basisAltered: "(altered)",
    basisUnknown: "an origin that is not stated",
    basisOf: "What is based on it",
    excerpts: "Excerpts, word for word",
    alsoAt: "Also at",
    status: "Since its publication",
    corrections: "Corrected by its publisher",
    recordedBy: "Recorded by",
    recordedAt: "Recorded at",
    dateCreated: "Recorded on",
    firstSeen: "First seen",
    authenticatedBy: "Authenticated by",
    belongings: "Belongs to",
    unnamedBecause: "Not named because",
    restOn: "Every sentence that rests on it",
    sameWords: "In the same words in:",
    cited: "Where it is cited",
    parts: "Its parts",
    asserted: "Claims attributed",
    relayed: "Claims passed on",
    publishedWorks: "Publications",
    about: "Page of the topic",
    noPublisher: "Publisher not known",
    newer: "Newer",
    older: "Older",
    pages: "Parts of the list",
    years: "Years",
    allYears: "All years",
    newest: "Newest",
    period: (from, until) =>
      [from === undefined ? "" : `from ${from}`, until === undefined ? "" : `until ${until}`].filter(Boolean).join(" "),
    members: (members) => `${number(members)} of them`,
    part: (part, parts) => `Part ${number(part)} of ${number(parts)}`,
  },
  kinds: {
    person: "People",
    organization: "Organizations",
    outlet: "Media outlets",
    group: "Groups",
    state: "States",
    place: "Places",
    event: "Events",
    concept: "Concepts",
  },
  dossier: {
    name: "Dossier",
    whole: "The whole dossier",
    all: "Dossiers",
    people: "Who speaks in this dossier",
    order: "Order of reading",
    matrix: "Who says what",
    othersColumn: "Others",
    threadOfLead: "A claim of the dossier, and where it came from",
    contested: "What cannot both hold",
    changes: "What changed since the first article",
    claimNumber: (claim) => `Claim ${number(claim)}`,
    added: (article) => `Article ${number(article)} was added`,
    modified: (article) => `Article ${number(article)} was brought up to date`,
    correction: (article) => `Article ${number(article)} was corrected`,
    decision: (claim) => `Claim ${number(claim)}`,
  },
  comfort: {
    smaller: "Smaller text",
    larger: "Larger text",
    goOn: "Go on where you stopped ↓",
    listen: "Listen to the article",
    stop: "Stop reading",
    terms: [
      { forms: ["origin", "origins", "Origin", "Origins"], says: TERMS.origin },
      { forms: ["chain", "chains", "Chain", "Chains"], says: TERMS.thread },
    ],
  },
  filter: {
    kind: "What you look for",
    all: "All",
    article: "Articles",
    topic: "Topics",
    source: "Sources",
    claim: "Claims",
    any: "Any",
    state: "What stands behind it",
    claimKind: "Kind of claim",
    speaker: "Speaker",
    stance: "Stance",
    place: "Place",
    from: "From",
    until: "Until",
    byState: "By what stands behind them",
    more: "Filter by speaker, stance, place and date",
  },
  follow: {
    how: "What is a feed?",
    all: "The feed of the whole site",
    topics: "Feeds of topics",
    agents: "Feeds of speakers and relays",
    explained: [
      "A feed is one file that holds what was published last. Put its address once into a reader on your phone or computer, and what is new comes to you as it appears, in the order of its days; under each article stands what is said in it, and by whom.",
      "You leave no name and no address with a feed: the reader asks for a file, and we do not know who asks.",
    ],
    steps: [
      "Choose a program that reads feeds. Some are open source, some work offline once they have fetched what is new.",
      "Copy the address of the feed you want from this page: of the site, of a topic, or of one speaker.",
      "Paste it where the program asks for a new source.",
    ],
  },
  authentic: {
    what: "What is the signature?",
    key: "The public key",
    keyFile: "The key as a file",
    fingerprint: "Its fingerprint (SHA-256)",
    elsewhere:
      "Whoever alters pages of this site may alter this one too. So compare the fingerprint with one that you have by another way: from our own site on an earlier day, from an account of ours that you know, from an old copy.",
    noKey:
      "This site has not published a public key yet, so there is no signature to hold a copy to. Compare what you have with our own site.",
    isnad: "With isnad",
    isnadNote:
      "The command names every file that was changed, added or lost, and says whether the signature is this key's. In the place of “copy” write the folder of the copy, or the address of a mirror.",
    newest: "This says as well whether it is what we published last:",
    openssl: "Without a program of ours",
    onePage: "One page of a mirror",
    onePageNote:
      "Where you doubt one page, compute its fingerprint and look it up in the list, whose signature you have checked before:",
    mirrors: "Mirrors",
    noMirrors: "No mirrors are named.",
    own: "our own site",
    explained: [
      "Each time we publish, we list every file of the site with its fingerprint, and sign the list with a key that nobody else has. Whoever alters a letter of a page makes it differ from the list, and whoever alters the list breaks its signature.",
      "The signature says that a copy is ours. It does not say that it is the newest: an old copy is signed as well. Nor does it say anything of the truth of the claims in it.",
    ],
    steps: [
      "Compute the key's fingerprint, and compare it with the one that you have:",
      "Unpack the signature:",
      "Check that it is this key's signature of the list:",
      "Hold each file to its fingerprint in the list; those that differ are named, and what the list does not name is not ours:",
    ],
  },
  data: {
    files: "Files",
    licence: "Licence",
    noLicence: "No licence has been set for these data: ask the site before you publish them again.",
    meaning: "What the fields mean",
    terms: "The vocabulary: every term and what it means",
    shapes: "The shapes: what each field may hold",
    graph: "Everything as one graph",
    index: "Index of the files and their parts",
    cited:
      "All that the states of claims were computed from stands in these files: every assertion, its links and its origin.",
    what: {
      articles: "What was published: headline, author, date, topics",
      claims: "Every claim: its words, who says it, what stands behind it, and why",
      assertions: "Every place where a claim is made: the sentence, the speaker, the links of the chain",
      sources: "Every work that is rested on: its kind, publisher and address",
      topics: "Every topic: its names, its kind, what is below it",
      agents: "Everyone who says or passes on, and how often",
      corrections: "Every correction: its day, its words, what it touched",
    },
  },
  site: {
    latest: "New",
    contested: "Conflicting claims",
    sameClaim: "the same claim",
    contestedNote: "Claims that cannot both hold. We set them side by side and prefer neither.",
    empty: "No articles yet. The first one put into the articles folder appears here.",
    threadOfLead: "A claim from this article, and where it came from",
    all: "The whole archive",
    allTopics: "All topics",
    searchLabel: "Search articles, claims, sources and topics",
    searchButton: "Search",
    searchHint: "Accents and capital letters make no difference.",
    indexes: "Or look through the lists",
    noScript: "The search needs JavaScript. These lists do without it:",
    notFound: "This page does not exist",
    notFoundText: "Perhaps the link broke on the way, as a chain may. You may find what you want here:",
    corrections: "Corrected so far",
    noCorrections: "No correction has been published yet.",
    moved: "This page has moved",
    movedTo: "What stood here is now at:",
    whyWithdrawn: "Why it was withdrawn",
  },
  withdrawnThing: {
    article: "An article that stood at this address was withdrawn, and is no longer published.",
    topic: "A topic that stood at this address was withdrawn, and is no longer published.",
    source: "A source that stood at this address was withdrawn, and is no longer published.",
  },
  embed: { post: "A post on", footage: "Footage on", page: "A page on", kept: "Kept copy" },
  draft: {
    word: "Draft",
    held: "Not published before its time",
    about: (site) => `a copy to send, from “${site}”: nobody has approved it, and it may change`,
    faults: "What is to be mended",
    none: "No error and no warning.",
    mend: "Mend",
    unread: "This file has no page as it is now. This is its text as typed:",
    meant: "Did you mean",
    line: (at) => `line ${at}`,
    severities: { error: "error", warning: "warning", note: "note" },
  },
  answer: {
    language: "en",
    numerals: "latn",
    none: "No results. Try a shorter word or another name.",
    partial: "No page has all the words; these come nearest:",
    failed: "The search index could not be fetched. Check the connection and try again.",
    mean: "Did you mean “#”?",
    rest: "More results",
    counted: [],
    more: { one: "# result", other: "# results" },
  },
  figure: {
    drawing: "Drawing",
    oneOrigin: "Counted as one origin",
    places: (times) => `in ${count(times, ["place", "places"])}`,
    more: (ways) => `And ${count(ways, ["other way", "other ways"])}`,
  },
  nodes: {
    named: "Filled node: somebody who is named",
    unnamed: "Empty node: somebody who is not named",
    collective: "Ringed node: a group, counted as one node",
    gap: "Broken thread: a link that nobody stated",
    us: "This site",
    unstatedLink: "A link that is not stated",
    nobody: NOBODY,
  },
  terms: TERMS,
  lines: {
    none: "Dotted line: nothing stands behind it",
    circular: "Chain of rings: its chain turns in a circle",
    multipleKnownOrigins: "Double line: several known origins",
    undetermined: "Broken line: how many origins stand behind it is not known",
    selfOnly: "Hooked line: one body confirms itself",
    singleOrigin: "Single line: one origin",
  },
  drifts: {
    asserter: "The speaker changed",
    stance: "The stance changed",
    figure: "The figure changed",
    place: "The place changed",
    date: "The date changed",
    strength: "The verb became stronger or weaker",
  },
  entries: { event: "Event", claimed: "As claimed", said: "Said", source: "Source", correction: "Correction" },
  incoming: {
    restates: "Is restated by",
    supports: "Is supported by",
    contradicts: "Is contradicted by",
    qualifies: "Is qualified by",
    denies: "Is denied by",
    supersedes: "Is superseded by",
  },
});

/** Labels stand alone more often than in a sentence. */
const said = (claim: string, verbatim: boolean): string =>
  verbatim ? `“${claim.replaceAll("“", "‘").replaceAll("”", "’")}”` : claim;

const label: Label = (vocabulary, value) => capital((vocabulary[value].shown ?? vocabulary[value]).en);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const number = (value: number): string => NUMBERS.format(value).replace("-", "\u2212");

/** “22 November 2026”. */
function date(day: CalendarDate): string {
  const [year, month, number_] = day.split("-").map(Number);
  return `${number_} ${MONTHS[(month ?? 0) - 1]} ${year}`;
}

/** “No claims”, “1 claim”, “11 claims”: counts open a line more often than they stand in one. */
const count = (value: number, [one, more]: Noun): string =>
  `${value === 0 ? "No" : number(value)} ${value === 1 ? one : more}`;

function profile({ claims, byState: { singleOrigin } }: ProfileView): string {
  const counted = count(claims, NOUNS.claim);
  if (claims === 0 || singleOrigin === 0) return counted;
  if (claims === 1) return `${counted}, from a single origin`;
  // Not “all from a single origin”, which reads as if all had the same one.
  if (singleOrigin === claims) return `${counted}, each from a single origin`;
  return `${counted}, ${number(singleOrigin)} of them${singleOrigin === 1 ? "" : " each"} from a single origin`;
}
