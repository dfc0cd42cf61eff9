// The door of a parsing thread: plain JavaScript, because a new thread knows no TypeScript until tsx is registered in it.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
const { parseToJson } = await import("./parse-to-json.ts");
export default parseToJson;
