// The door of the importing thread: plain JavaScript, because a new thread knows no TypeScript until tsx is registered in it.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
const { importFile } = await import("../parse/import/import-file.ts");
export default ({ file, options }) => importFile(file, options);
