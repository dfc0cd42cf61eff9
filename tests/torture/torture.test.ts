/** A third of the short form of each trial: the long tests try the whole of it. */
import { describe } from "vitest";
import { tryShortForms } from "./short-forms.ts";

describe("nothing breaks", () => tryShortForms(1 / 3));
