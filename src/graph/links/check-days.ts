/** Days of a record that cannot be, beside its article's own, its chain's and those of what it was read in. */
import type { CalendarDate } from "../../base/calendar-date.ts";
import { NO_DAY } from "../../base/calendar-date.ts";
import { byCodeUnits } from "../../base/order.ts";
import { daysReversed } from "../../diagnostics/days-reversed.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Article } from "../../model/article.ts";
import { type ClaimRecord, isForeseen } from "../../model/claim-record.ts";
import { OUTCOMES } from "../../model/vocabulary.ts";
import type { AgentDirectory } from "../names/agent-directory.ts";
import type { Report } from "../report.ts";
import type { Directories, Link, RecordReading } from "./read-record.ts";

/** Complains `dates-reversed`, `chain-reversed` and `values-conflict`: one wrong day is told once. */
export function complainOfDays(
  article: Article,
  record: ClaimRecord,
  reading: RecordReading,
  { agents, sources }: Pick<Directories, "agents" | "sources">,
  report: Report,
): void {
  const written = lastWritten(article);
  const works = reading.carriers.flatMap(({ source }) => sources.sources.get(source)?.datePublished ?? []);
  const [late] = [...notYet(record, written), ...notYetRead(record, works.toSorted(byCodeUnits))];
  const told = [
    ...(late === undefined ? [] : [late]),
    ...checkChain(record, reading, written, agents),
    ...checkOutcome(record, written),
  ];
  for (const each of told) report(each);
}

/** An article may tell of what was said since it appeared, if it was written on. */
const lastWritten = ({ datePublished, dateModified = NO_DAY }: Article): CalendarDate =>
  dateModified > datePublished ? dateModified : datePublished;

/** What had not been said, had not happened or was not counted when the article was written. */
function notYet(record: ClaimRecord, written: CalendarDate): Diagnostic[] {
  const { place, fieldPlaces, statedDate, eventDate, claim } = record;
  const day = ["article", written] as const;
  if (statedDate !== undefined) return daysReversed(fieldPlaces?.statedDate ?? place, day, ["stated", statedDate]);
  if (isForeseen(record)) return [];
  return [
    ...(claim === undefined ? daysReversed(fieldPlaces?.eventDate ?? place, day, ["event", eventDate]) : []),
    ...daysReversed(fieldPlaces?.quantities ?? place, day, ["asOf", lastCounted(record)]),
  ];
}

/** What was read in a work had been said, and counted, before that appeared. */
function notYetRead(record: ClaimRecord, works: readonly CalendarDate[]): Diagnostic[] {
  const { place, fieldPlaces, statedDate } = record;
  const work = ["work", works[0]] as const;
  const said = daysReversed(fieldPlaces?.statedDate ?? place, work, ["stated", statedDate]);
  if (statedDate !== undefined || isForeseen(record)) return said;
  return daysReversed(fieldPlaces?.quantities ?? place, work, ["asOf", lastCounted(record)]);
}

const lastCounted = ({ quantities }: ClaimRecord): CalendarDate | undefined =>
  quantities
    .flatMap(({ asOf }) => asOf ?? [])
    .toSorted(byCodeUnits)
    .at(-1);

/** Words are passed on after they were said, link by link, and before the article tells of them. */
function checkChain(
  { statedDate }: ClaimRecord,
  { speaker, chain }: RecordReading,
  written: CalendarDate,
  agents: AgentDirectory,
): Diagnostic[] {
  const speakers = speaker?.kind === "agents" ? speaker.links : [];
  const links = chain ?? speakers;
  const late = links.flatMap(({ place, date }) => daysReversed(place, ["article", written], ["hop", date]));
  if (late.length > 0) return late.slice(0, 1);
  const [origin, ...others] = links;
  if (origin === undefined) return [];
  const asSpeaker = speakers.find(({ agent }) => agent === origin.agent)?.date;
  const days = [statedDate, asSpeaker, origin.date].filter((date) => date !== undefined);
  const [said, otherwise] = [...new Set(days)];
  const nameOf = ({ agent }: Link) => agents.agents.get(agent)?.name ?? agent;
  if (said !== undefined && otherwise !== undefined) {
    const [one, other] = [statedDate === said ? `تاريخ القول: ${said}` : `${nameOf(origin)} (${said})`, otherwise];
    const facts = { one, other: `${nameOf(origin)} (${other})`, why: "stated" } as const;
    return [complain("values-conflict", origin.place, facts)];
  }
  return checkOrder({ ...origin, ...(said && { date: said }) }, others, nameOf).slice(0, 1);
}

function checkOrder(origin: Link, others: readonly Link[], nameOf: (link: Link) => string): Diagnostic[] {
  let before = origin;
  return others.flatMap((link): Diagnostic[] => {
    const { date, place } = link;
    const [last, beforeDate] = [before, before.date];
    if (date === undefined) return [];
    before = link;
    if (beforeDate === undefined || date >= beforeDate) return [];
    const facts = { name: nameOf(link), date, before: nameOf(last), beforeDate };
    return [complain("chain-reversed", place, facts, { related: [last.place] })];
  });
}

/** What was due when the article was last written is no longer open. */
function checkOutcome({ modality, outcome }: ClaimRecord, written: CalendarDate): Diagnostic[] {
  const due = modality?.due;
  if (outcome?.outcome !== "open" || due === undefined || due >= written) return [];
  const facts = { one: `المآل: ${OUTCOMES.open.ar}`, other: `الموعد: ${due}`, why: "due" } as const;
  return [complain("values-conflict", outcome.place, facts)];
}
