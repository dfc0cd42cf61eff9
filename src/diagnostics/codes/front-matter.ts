/** Faults of the block between the two --- lines. */
import { row } from "../code-entry.ts";

export const FRONT_MATTER_CODES = {
  "frontmatter-missing": row({
    severity: "error",
    ar: (_: Record<never, never>) => "لا يبدأ الملف بترويسة بين سطري ---.",
    en: () => "The file does not begin with front matter between two --- lines.",
    mendAr: () => "ابدأ الملف بسطر --- ثم الحقول، كل حقل في سطر، ثم سطر ---.",
    mendEn: () => "Begin the file with a --- line, then the fields, one on each line, then a --- line.",
  }),
};
