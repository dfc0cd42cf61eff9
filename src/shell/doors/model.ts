/** `isnad/model`: the nouns of the newsroom, with their vocabularies, as every other door speaks of them. */
export type { Agent, Belonging } from "../../model/agent.ts";
export type { Article, Footnote, Heading, Picture, Silence } from "../../model/article.ts";
export type { Assertion, Cue, Hop, ResolvedBasis, SourceUse } from "../../model/assertion.ts";
export type { Claim, Relation } from "../../model/claim.ts";
export type {
  Asserter,
  CarrierRecord,
  ClaimRecord,
  ModalityRecord,
  Quantity,
  RelationRecord,
  StatusRecord,
  WrittenStance,
} from "../../model/claim-record.ts";
export type { Correction } from "../../model/correction.ts";
export type { Corroboration, OriginGroup, Reason, UnknownEnd } from "../../model/corroboration.ts";
export { DEFAULT_SITE } from "../../model/default-site.ts";
export {
  type AgentId,
  type ArticleId,
  type ClaimId,
  ID_PATTERN,
  type SourceId,
  type TopicId,
  UNSTATED_AGENT,
} from "../../model/ids.ts";
export type { Mark, Passage } from "../../model/mark.ts";
export type { Name } from "../../model/name.ts";
export type { ContentFile, Noun } from "../../model/nouns.ts";
export type { Severity, Site } from "../../model/site.ts";
export type { Basis, Source } from "../../model/source.ts";
export type { StaticPage } from "../../model/static-page.ts";
export type { BelongingRecord, Topic } from "../../model/topic.ts";
export type { TopicLink } from "../../model/topic-link.ts";
export {
  AGENT_TYPES,
  ANONYMITIES,
  type Anonymity,
  BELONGINGS,
  type BelongingKind,
  CIRCUMSTANCES,
  type Circumstance,
  CLAIM_KINDS,
  type ClaimKind,
  CORRECTION_KINDS,
  CORROBORATION_STATES,
  type CorrectionKind,
  type CorroborationState,
  CUE_STRENGTHS,
  DIFFERENCES,
  type Difference,
  EDITORIAL_STATUSES,
  type EditorialStatus,
  GENRES,
  type Genre,
  HOP_RELATIONS,
  HOP_ROLES,
  type HopRelation,
  type HopRole,
  MODALITIES,
  MODES,
  type Modality,
  type Mode,
  OUTCOMES,
  type Outcome,
  OWN_BY_NATURE,
  QUANTITY_BOUNDS,
  type QuantityBound,
  RELATION_TYPES,
  type RelationType,
  SOURCE_STATUSES,
  SOURCE_TYPES,
  type SourceStatus,
  type SourceType,
  STANCES,
  type Stance,
  type Term,
  TOPIC_TYPES,
  type TopicType,
  type Vocabulary,
} from "../../model/vocabulary.ts";
