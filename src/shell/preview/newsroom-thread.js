// The door of the thread that holds the whole newsroom: plain JavaScript until tsx is registered in it.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)) });
await import("./newsroom-thread.ts");
