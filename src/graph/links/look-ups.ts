/** What the names of an article are looked up in. */
import type { Matcher } from "../mentions/build-matcher.ts";
import type { ClaimDirectory } from "../names/claim-directory.ts";
import type { PublisherOf } from "./build-assertion.ts";
import type { Directories } from "./read-record.ts";

/** All that is needed to link an article. */
export interface LookUps extends Directories {
  readonly claims: ClaimDirectory;
  readonly publisherOf: PublisherOf;
  readonly matcher: Matcher;
}
