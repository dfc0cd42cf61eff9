// The door of a parsing thread.
import { load } from "./load-compiled.js";

const { parseToJson } = await load("src/engine/parse-to-json.ts");
export default parseToJson;
