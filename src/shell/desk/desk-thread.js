// The door of the thread that serves one open desk.
import { load } from "../../engine/load-compiled.js";

await load("src/shell/desk/desk-thread.ts");
