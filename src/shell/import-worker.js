// The door of the importing thread.
import { load } from "../engine/load-compiled.js";

const { importFile } = await load("src/import/import-file.ts");
export default ({ file, options }) => importFile(file, options);
