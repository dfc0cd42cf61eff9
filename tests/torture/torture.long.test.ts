/** The short form of each trial, whole. */
import { describe } from "vitest";
import { tryShortForms } from "./short-forms.ts";

describe("nothing breaks", () => tryShortForms(1));
