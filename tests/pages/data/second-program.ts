/**
 * Corroboration a third time, by somebody who has nothing but the published data files and docs/data.md: it imports
 * nothing of ours. What it says in comments are the headings there.
 */

/** A published file of `data/`, by its name. */
export type ReadFile = (name: string) => string;

interface Agent {
  readonly id: string;
  readonly anonymity: string;
  readonly belongings: readonly {
    readonly kind: string;
    readonly to: string;
    readonly from?: string;
    readonly until?: string;
  }[];
}
interface Basis {
  readonly kind: string;
  readonly source?: string;
  readonly agent?: string;
  readonly altered?: boolean;
}
interface Source {
  readonly id: string;
  readonly type: string;
  readonly publisher?: string;
  readonly work: readonly string[];
  readonly status?: string;
  readonly datePublished?: string;
  readonly isBasedOn: readonly Basis[];
}
interface Assertion {
  readonly claim: string;
  readonly article: string;
  readonly mark: number;
  readonly stance: string;
  readonly asserters: readonly string[];
  readonly chain: readonly { readonly agent: string; readonly relation: string }[];
  readonly carriers: readonly { readonly source: string }[];
  readonly evidence: readonly { readonly source: string }[];
  readonly basis: readonly Basis[];
  readonly statedDate?: string;
}
interface Claim {
  readonly id: string;
  readonly status: string;
  readonly relations: readonly { readonly type: string; readonly claim: string }[];
  readonly corroboration: Verdict & { readonly reason: { readonly sentence: string } };
}

/** What the files say of a claim, without the sentence. */
export interface Verdict {
  readonly state: string;
  readonly origins: number;
  readonly groups: readonly { readonly agents: readonly string[]; readonly known: boolean }[];
  readonly loop: boolean;
  readonly reason: {
    readonly voices: number;
    readonly speakers: readonly string[];
    readonly ways: readonly string[];
    readonly unknown: readonly object[];
    readonly originSilent: boolean;
  };
}

interface End {
  readonly agent: string;
  readonly hidden: boolean;
  readonly of?: string;
}
interface Work {
  readonly id: number;
  readonly records: readonly Source[];
}
interface Heard {
  readonly assertion: Assertion;
  readonly days: readonly string[];
  readonly voice: readonly string[];
  readonly works: readonly Work[];
  readonly ways: readonly Work[];
  ends: End[];
  met: string[];
  loop: boolean;
}

const NOBODY = "~?";
const OWN =
  "investigation statement pressConference interview testimony confession document dataset socialPost courtRecord study footage photo ownReporting".split(
    " ",
  );
const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();
const meets = (some: Iterable<string>, others: ReadonlySet<string>) => [...some].some((each) => others.has(each));

/** Reads all parts of a file, the oldest first. */
function readAll<Row>(read: ReadFile, name: string): Row[] {
  const index: { files: { name: string; parts: { file: string }[] }[] } = JSON.parse(read("index.json"));
  const parts = index.files.find((file) => file.name === name)?.parts ?? [];
  return parts.flatMap(({ file }): Row[] => JSON.parse(read(file)));
}

/** Gives what the files say of every claim, and what follows from everything else that they say. */
export function recompute(read: ReadFile): { readonly id: string; readonly said: Verdict; readonly found: Verdict }[] {
  const claims = readAll<Claim>(read, "claims.json");
  const known = new Ground(read);
  return claims.map(({ id, corroboration: { state, origins, groups, loop, reason } }) => {
    const { voices, speakers, ways, unknown, originSilent } = reason;
    return {
      id,
      said: { state, origins, groups, loop, reason: { voices, speakers, ways, unknown, originSilent } },
      found: known.verdictOn(id),
    };
  });
}

class Ground {
  readonly #agents: ReadonlyMap<string, Agent>;
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #assertions = new Map<string, Assertion[]>();
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #dates: ReadonlyMap<string, string>;
  readonly #workOf: ReadonlyMap<string, Work>;
  readonly #joined = new Map<string, Set<string>>();

  constructor(read: ReadFile) {
    const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
    this.#agents = byId(readAll<Agent>(read, "agents.json"));
    this.#claims = byId(readAll<Claim>(read, "claims.json"));
    this.#sources = byId(readAll<Source>(read, "sources.json"));
    const articles = readAll<{ id: string; datePublished: string }>(read, "articles.json");
    this.#dates = new Map(articles.map(({ id, datePublished }) => [id, datePublished]));
    for (const assertion of readAll<Assertion>(read, "assertions.json")) {
      this.#assertions.set(assertion.claim, [...(this.#assertions.get(assertion.claim) ?? []), assertion]);
    }
    this.#workOf = joinWorks([...this.#sources.values()]);
    this.#joinClaims();
  }

  // Agents

  #isNamed = (id: string) => this.#agents.get(id)?.anonymity === "named";

  #isKnown(id: string): boolean {
    const belongings = this.#agents.get(id)?.belongings ?? [];
    return this.#isNamed(id) || belongings.some(({ kind, to }) => kind === "speaksFor" && this.#isNamed(to));
  }

  #step(id: string, kinds: readonly string[], days: readonly string[]): string[] {
    return (this.#agents.get(id)?.belongings ?? [])
      .filter(({ kind, from = "", until = "9999" }) => {
        const dated = from !== "" || until !== "9999";
        return kinds.includes(kind) && (!dated || days.some((day) => from <= day && day <= until));
      })
      .map(({ to }) => to);
  }

  #bodies(id: string, days: readonly string[]): ReadonlySet<string> {
    const found = new Set([id]);
    for (const each of found)
      for (const to of this.#step(each, ["partOf", "speaksFor", "standsFor"], days)) found.add(to);
    return found;
  }

  #speaksAs(id: string): string {
    const first = this.#agents.get(id)?.belongings.find(({ kind }) => ["speaksFor", "standsFor"].includes(kind));
    return first?.to ?? id;
  }

  // Works

  #works(uses: Assertion["carriers"]): Work[] {
    const works = new Set(uses.flatMap(({ source }) => this.#workOf.get(source) ?? []));
    return [...works].filter((work) => !isWithdrawn(work));
  }

  #under(works: readonly Work[]): Work[] {
    const found = new Set<Work>();
    const waiting = works.flatMap((work) => this.#below(work));
    for (let work = waiting.pop(); work !== undefined; work = waiting.pop()) {
      if (!found.has(work)) waiting.push(...this.#below(work));
      found.add(work);
    }
    return [...found];
  }

  #below = ({ records }: Work): Work[] =>
    records
      .flatMap(restsOn)
      .flatMap(({ kind, source = "", altered }) =>
        kind === "source" && !altered ? (this.#workOf.get(source) ?? []) : [],
      );

  /** Ends of a work. */
  #endsOf(work: Work): { ends: End[]; loop: boolean } {
    const all = [...new Set([work, ...this.#under([work])])];
    const ends = all.flatMap(({ records }) =>
      records.flatMap((record) =>
        restsOn(record).flatMap(({ kind, agent, altered }): End[] => {
          const by = publisherOf(record);
          if (kind === "own" || altered) return [{ agent: by ?? NOBODY, hidden: false }];
          if (kind === "agent") return [{ agent: agent ?? "", hidden: false }];
          return kind === "unknown" ? [unknownOf(by)] : [];
        }),
      ),
    );
    return { ends, loop: all.some((each) => this.#under([each]).includes(each)) };
  }

  // Who is heard

  #joinClaims(): void {
    const stands = (id: string) => this.#claims.get(id) !== undefined && this.#claims.get(id)?.status !== "retracted";
    for (const { id } of this.#claims.values()) this.#joined.set(id, new Set());
    for (const { id, relations } of this.#claims.values()) {
      for (const { type, claim } of relations) {
        if (type !== "restates" || !stands(id) || !stands(claim)) continue;
        this.#joined.get(id)?.add(claim);
        this.#joined.get(claim)?.add(id);
      }
    }
  }

  #heard(id: string): Heard[] {
    if (this.#claims.get(id)?.status === "retracted") return [];
    const members = new Set([id]);
    for (const member of members) for (const other of this.#joined.get(member) ?? []) members.add(other);
    return [...members]
      .flatMap((member) => this.#assertions.get(member) ?? [])
      .filter(({ stance, carriers }) => {
        const works = carriers.flatMap(({ source }) => this.#workOf.get(source) ?? []);
        return stance === "affirms" && !(carriers.length > 0 && works.every(isWithdrawn));
      })
      .map((assertion) => this.#follow(assertion));
  }

  #daysOf({ statedDate, carriers, article }: Assertion): string[] {
    if (statedDate !== undefined) return [statedDate];
    const read = carriers.flatMap(({ source }) => this.#sources.get(source)?.datePublished ?? []);
    return [...read, this.#dates.get(article) ?? ""];
  }

  #follow(assertion: Assertion): Heard {
    const { chain, asserters, carriers, evidence, basis } = assertion;
    const first = chain[0]?.agent;
    const voice = first === undefined || asserters.includes(first) ? asserters : [first];
    const read = this.#works(carriers);
    const behind = [...new Set([...read, ...this.#under(read)])];
    const sources = basis.flatMap(({ source, altered }) => (source === undefined || altered ? [] : [{ source }]));
    const stated = this.#works(sources);
    const named = [...new Set([...stated, ...this.#under(stated)])];
    const works = [...new Set([...behind, ...named])];
    const ways = basis.length > 0 ? [...read, ...named] : behind;
    const days = this.#daysOf(assertion);
    const heard: Heard = { assertion, days, voice, works, ways, ends: [], met: [], loop: false };
    const go = (work: Work | undefined) => {
      const { ends, loop } = work === undefined ? { ends: [], loop: false } : this.#endsOf(work);
      heard.ends.push(...ends);
      heard.loop ||= loop;
    };

    // Ends of an assertion without a voice
    if (voice.length === 0) {
      if (basis.length === 0) read.forEach(go);
      for (const { kind, source = "", agent = "", altered } of basis) {
        if (kind === "own") heard.ends.push(...read.flatMap(publishersOf).map((by) => ({ agent: by, hidden: false })));
        else if (kind === "unknown" || altered) heard.ends.push({ agent: NOBODY, hidden: false });
        else if (kind === "agent") heard.ends.push({ agent, hidden: false });
        else go(this.#workOf.get(source));
      }
      this.#works(evidence).forEach(go);
      return heard;
    }

    // Ends of an assertion with a voice
    const hops = chain.map(({ agent }) => agent).filter((agent) => agent !== NOBODY);
    if (new Set(hops).size < hops.length) {
      heard.loop = true;
      heard.met.push(...chain.map(({ agent }) => agent));
      return heard;
    }
    const start = chain.findIndex(({ agent }) => !voice.includes(agent));
    const later = start < 0 ? [] : chain.slice(start);
    const cut = later.findLastIndex(({ relation }) => relation === "alters");
    const hidden = later.slice(cut + 1).some(({ relation }) => relation === "unstated");
    const alterer = later[cut];
    if (alterer !== undefined) {
      heard.ends.push({ agent: alterer.agent, hidden });
      return heard;
    }
    const bodies = new Set(voice.flatMap((agent) => [...this.#bodies(agent, heard.days)]));
    const own = works.filter((work) => meets(publishersOf(work), bodies));
    const itself = voice.map((agent) => ({ agent, hidden: false }));
    const again = named.filter((work) => own.includes(work) && !read.includes(work));
    const stood = basis.length > 0 ? (own.some((work) => behind.includes(work)) ? basis : []) : [];
    const further = basis.length > 0 ? again : own;
    const ownerOf = (works: readonly Work[]) =>
      voice.find((agent) => works.some((work) => meets(publishersOf(work), this.#bodies(agent, heard.days))));
    const on = [
      ...stood.map((basis) => ({ ...basis, by: ownerOf(own.filter((work) => behind.includes(work))) })),
      ...further.flatMap((work) => work.records.flatMap(restsOn).map((basis) => ({ ...basis, by: ownerOf([work]) }))),
    ];
    heard.loop ||= named.some((work) => own.includes(work) && read.includes(work));
    if (own.length === 0) heard.ends.push(...itself);
    else {
      for (const { kind, source = "", agent = "", altered, by } of on) {
        const work = this.#workOf.get(source);
        if (kind === "own" || altered) heard.ends.push(...itself);
        else if (kind === "unknown") heard.ends.push(unknownOf(by));
        else if (kind === "agent") heard.ends.push({ agent, hidden: false });
        else if (work !== undefined && own.includes(work)) heard.loop ||= this.#under([work]).includes(work);
        else go(work);
      }
    }
    const passed = later.map(({ agent }) => agent).filter((agent) => agent !== NOBODY);
    heard.met = heard.ends.map(({ agent }) => agent).filter((agent) => passed.includes(agent));
    heard.loop ||= heard.met.length > 0;
    heard.ends = heard.ends
      .filter(({ agent }) => !passed.includes(agent))
      .map((end) => (hidden && end.agent !== NOBODY ? { ...end, hidden } : end));
    return heard;
  }

  verdictOn(id: string): Verdict {
    const all = this.#heard(id);
    const knownEnds = new Set(
      all.flatMap(({ ends }) =>
        ends.filter((end) => !end.hidden && this.#isKnown(end.agent)).map(({ agent }) => agent),
      ),
    );
    const counted = this.#origins(all, knownEnds);

    // What is not known
    const bodies = new Set(
      counted.flatMap((joined) =>
        joined.flatMap(({ ends, days }) => ends.flatMap(({ agent }) => [...this.#bodies(agent, days)])),
      ),
    );
    const unknown = all.flatMap(({ ends, days }) =>
      ends.filter((end) => {
        const above = [...this.#bodies(end.agent, days)].filter((body) => body !== end.agent);
        return !knownEnds.has(end.agent) && (end.hidden || !meets(above, bodies));
      }),
    );

    // State
    const said = (heard: Heard) => [...heard.voice, ...heard.assertion.asserters].filter((agent) => agent !== NOBODY);
    const tonguesOf = (body: string) =>
      all.flatMap((heard) =>
        (heard.voice.length === 0 ? ["~!"] : said(heard))
          .filter((agent) => this.#bodies(agent, heard.days).has(body))
          .map((agent) => this.#speaksAs(agent)),
      );
    const loop = all.some((heard) => heard.loop);
    const state = (): string => {
      if (all.every(({ ends }) => ends.length === 0)) return loop ? "circular" : "none";
      if (counted.length >= 2) return "multipleKnownOrigins";
      if (counted.length === 0 || unknown.length > 0) return "undetermined";
      return [...bodies].some((body) => new Set(tonguesOf(body)).size >= 2) ? "selfOnly" : "singleOrigin";
    };

    // Reason
    const speakers = sorted(all.flatMap(said));
    const aside = new Set([NOBODY, ...speakers, ...all.flatMap(partsOf)]);
    const passed = all.flatMap(({ assertion, ways }) => [
      ...assertion.chain.map(({ agent }) => agent),
      ...ways.flatMap(publishersOf),
    ]);
    const groups = counted.map((joined) => sorted(joined.flatMap(({ ends }) => ends.map(({ agent }) => agent))));
    return {
      state: state(),
      origins: counted.length,
      groups: [
        ...groups.map((agents) => ({ agents, known: true })),
        ...sorted(unknown.map(({ agent }) => agent)).map((agent) => ({ agents: [agent], known: false })),
      ],
      loop,
      reason: {
        voices: all.length,
        speakers,
        ways: sorted(passed.filter((agent) => !aside.has(agent))),
        unknown: tellUnknown(unknown),
        originSilent: counted.length === 1 && [...bodies].every((body) => tonguesOf(body).length === 0),
      },
    };
  }

  /** Distinct, and origins: each that counts, first in its list, and those that joined it. */
  #origins(all: readonly Heard[], knownEnds: ReadonlySet<string>): (readonly [Heard, ...Heard[]])[] {
    const several = new Set(all.flatMap(({ works }) => works.filter((work) => publishersOf(work).length > 1)));
    const keysOf = (heard: Heard) => {
      const keys = new Set<string>();
      let open = false;
      for (const part of partsOf(heard)) {
        const isCertain = this.#isKnown(part) || knownEnds.has(part);
        const bodies = [...this.#bodies(part, heard.days)];
        const close = bodies.flatMap((body) => this.#step(body, ["closeTo"], heard.days));
        for (const key of [...bodies, ...close]) if (isCertain || key !== part) keys.add(key);
        for (const work of several) if (publishersOf(work).includes(part)) keys.add(`work ${work.id}`);
        if (!isCertain && bodies.length === 1) open = true;
      }
      return { keys, open };
    };
    const rank = (heard: Heard) => {
      const parts = partsOf(heard);
      const above = new Set(parts.flatMap((part) => [...this.#bodies(part, heard.days)])).size - parts.length;
      const { claim, article, mark } = heard.assertion;
      return { above, name: [claim, article, String(mark).padStart(6, "0")].join("\n") };
    };
    const candidates = all
      .filter(({ ends }) => ends.length > 0 && ends.every(({ agent }) => knownEnds.has(agent)))
      .map((heard) => ({ heard, ...rank(heard), ...keysOf(heard) }))
      .sort((a, b) => a.above - b.above || (a.name < b.name ? -1 : 1));
    const tangled = (a: Candidate, b: Candidate) => a.open || b.open || meets(a.keys, b.keys);
    const closed = candidates.filter(({ open }) => !open);
    const counted = closed.length > 0 ? countAmong(closed) : candidates.slice(0, 1);
    return counted.map((first) => {
      const joined = candidates.filter(
        (each) => each !== first && counted.find((other) => other === each || tangled(each, other)) === first,
      );
      return [first.heard, ...joined.map(({ heard }) => heard)];
    });
  }
}

interface Candidate {
  readonly heard: Heard;
  readonly keys: ReadonlySet<string>;
  readonly open: boolean;
}

function countAmong<C extends Candidate>(closed: readonly C[]): C[] {
  const same = (a: C, b: C) => sorted(a.keys).join() === sorted(b.keys).join();
  const different = closed.filter((each, index) => !closed.slice(0, index).some((earlier) => same(earlier, each)));
  const groups: C[][] = [];
  for (const each of different) {
    const near = groups.filter((group) => group.some((other) => meets(each.keys, other.keys)));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), each]);
  }
  const inOrder = (list: readonly C[]) => different.filter((each) => list.includes(each));
  return inOrder(groups.flatMap((group) => (group.length > 24 ? inTurn(inOrder(group)) : largest(inOrder(group)))));
}

function inTurn<C extends Candidate>(group: readonly C[]): C[] {
  const counted: C[] = [];
  for (const each of group) if (!counted.some((other) => meets(each.keys, other.keys))) counted.push(each);
  return counted;
}

/** The earliest of the largest sets, by trying all; whoever comes after cannot be more than are left. */
function largest<C extends Candidate>([first, ...rest]: readonly C[]): C[] {
  if (first === undefined) return [];
  const withFirst = [first, ...largest(rest.filter((other) => !meets(first.keys, other.keys)))];
  if (rest.length <= withFirst.length) return withFirst;
  const without = largest(rest);
  return without.length > withFirst.length ? without : withFirst;
}

function joinWorks(sources: readonly Source[]): Map<string, Work> {
  const groups: Source[][] = [];
  for (const source of sources) {
    const shares = (other: Source) => other.work.some((address) => source.work.includes(address));
    const near = groups.filter((group) => group.some(shares));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), source]);
  }
  const works = groups.map((records, id) => ({ id, records }));
  return new Map(works.flatMap((work) => work.records.map(({ id }) => [id, work] as const)));
}

const isWithdrawn = ({ records }: Work) => records.every(({ status }) => status === "withdrawn");
const publisherOf = ({ type, publisher }: Source) => (type === "ownReporting" ? "~!" : publisher);
const publishersOf = ({ records }: Work) => [...new Set(records.flatMap((record) => publisherOf(record) ?? []))];
const partsOf = ({ voice, ends, met }: Heard) => [...new Set([...voice, ...ends.map(({ agent }) => agent), ...met])];
const unknownOf = (of: string | undefined): End => ({ agent: NOBODY, hidden: false, ...(of !== undefined && { of }) });

function restsOn({ isBasedOn, type }: Source): readonly Basis[] {
  if (isBasedOn.length > 0) return isBasedOn;
  return [{ kind: OWN.includes(type) ? "own" : "unknown" }];
}

function tellUnknown(ends: readonly End[]): object[] {
  const told = new Map(
    ends.map(({ agent, hidden, of }) => {
      const nobody = of === undefined ? { kind: "nowhere" } : { kind: "basis", of };
      const somebody = hidden ? { kind: "gap", after: agent } : { kind: "unnamed", agent };
      return [`${agent} ${hidden} ${of ?? ""}`, agent === NOBODY ? nobody : somebody];
    }),
  );
  return sorted(told.keys()).flatMap((key) => told.get(key) ?? []);
}
