/** What a record says of how something was said, and who said it cannot be. */
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { ClaimRecord } from "../../model/claim-record.ts";
import type { AgentId } from "../../model/ids.ts";
import { CIRCUMSTANCES, type TopicType } from "../../model/vocabulary.ts";
import type { ArticleNode, Graph } from "../graph.ts";

/** Complains `values-conflict`, at the record's own field, once for each. */
export function checkCircumstances(graph: Graph): Diagnostic[] {
  return [...graph.articles.values()].flatMap((node) => checkArticle(node, graph));
}

function checkArticle({ article, assertions }: ArticleNode, graph: Graph): Diagnostic[] {
  const records = new Map(article.records.map((record) => [record.label, record]));
  return assertions.flatMap((assertion) => {
    const record = records.get(assertion.label);
    return record === undefined
      ? []
      : [...checkSpeakers(assertion, record, graph), ...checkWorks(assertion, record, graph)];
  });
}

const BODIES: ReadonlySet<TopicType | undefined> = new Set<TopicType>(["organization", "outlet", "state"]);

/** Bodies are not held; whose name is given did not speak on background. */
function checkSpeakers(
  { circumstances, asserters }: Assertion,
  { place, fieldPlaces }: ClaimRecord,
  { agents }: Graph,
): Diagnostic[] {
  const speakers = asserters.flatMap((id) => agents.get(id)?.agent ?? []);
  const body = speakers.every(({ type }) => BODIES.has(type)) ? speakers[0] : undefined;
  const person = speakers.find(
    ({ anonymity, type, standIn }) => anonymity === "named" && standIn !== true && (type ?? "person") === "person",
  );
  return circumstances.flatMap((each): Diagnostic[] => {
    const isHeld = each === "inCustody" || each === "forcedSetting";
    const whose = isHeld ? body : each === "onBackground" ? person : undefined;
    if (whose === undefined) return [];
    const facts = { one: `القائل: ${whose.name}`, other: `الظرف: ${CIRCUMSTANCES[each].ar}` };
    const why = isHeld ? "body" : "background";
    return [complain("values-conflict", fieldPlaces?.circumstances ?? place, { ...facts, why })];
  });
}

/** Whoever published the work that we read has been read himself; and that work is no evidence for what it says. */
function checkWorks(assertion: Assertion, { place, fieldPlaces }: ClaimRecord, { sources }: Graph): Diagnostic[] {
  const { circumstances, carriers, evidence, asserters, chain } = assertion;
  const voices = new Set<AgentId | undefined>([...asserters, ...chain.slice(0, 1).map(({ agent }) => agent)]);
  const own = carriers.flatMap(({ source }) => {
    const node = sources.get(source);
    return node?.publisher !== undefined && voices.has(node.publisher) ? [node.source] : [];
  });
  const [first] = own;
  const unseen = first !== undefined && circumstances.includes("notSeenByUs");
  const proof = own.find(({ id }) => evidence.some(({ source }) => source === id));
  return [
    ...(unseen
      ? [
          complain("values-conflict", fieldPlaces?.circumstances ?? place, {
            one: `المصدر: ${first.name}`,
            other: `الظرف: ${CIRCUMSTANCES.notSeenByUs.ar}`,
            why: "seen",
          }),
        ]
      : []),
    ...(proof === undefined
      ? []
      : [
          complain("values-conflict", fieldPlaces?.evidence ?? place, {
            one: `المصدر: ${proof.name}`,
            other: `الدليل: ${proof.name}`,
            why: "evidence",
          }),
        ]),
  ];
}
