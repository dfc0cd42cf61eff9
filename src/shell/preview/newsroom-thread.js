// The door of the thread that holds the whole newsroom.
import { load } from "../../engine/load-compiled.js";

await load("src/shell/preview/newsroom-thread.ts");
