/** Prints what joins in each newsroom of `tests/graph/joined/` beside it: `npm run joined`. Read what differs. */
import { writeFileSync } from "node:fs";
import { readJoined } from "../graph/joined-cases.ts";
import { joinedText } from "../graph/joined-text.ts";

for (const { beside, checked } of readJoined()) writeFileSync(beside, joinedText(checked()));
