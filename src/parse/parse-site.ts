/** `content/site.yaml` to the settings of the site. */
import { CODES } from "../diagnostics/codes.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { defaultSite } from "../model/default-site.ts";
import { siteLanguage } from "../model/language.ts";
import type { Name } from "../model/name.ts";
import type { Site } from "../model/site.ts";
import type { Fields } from "./fields/field.ts";
import { SITE_FIELDS } from "./fields/field-tables.ts";
import { readSettings } from "./read-front-matter.ts";
import { readOutputs } from "./read-outputs.ts";
import type { Reading } from "./reading.ts";

/** Reads the settings; what is not set is as {@link defaultSite} has it. */
export function parseSite(reading: Reading): Site {
  const { url, severities, outputs, ...others } = readSettings(reading, SITE_FIELDS).values;
  return {
    ...defaultSite(siteLanguage(others.language ?? "ar") ?? "ar"),
    ...others,
    ...(url && { url: url.endsWith("/") ? url : `${url}/` }),
    severities: readSeverities(reading, severities),
    outputs: readOutputs(reading, outputs),
  };
}

function readSeverities(
  reading: Reading,
  pairs: Fields<typeof SITE_FIELDS>["values"]["severities"],
): Site["severities"] {
  const severities: Record<string, Site["severities"][string]> = {};
  for (const { key, value } of pairs) {
    if (!Object.hasOwn(CODES, key.text)) complainOfCode(reading, key);
    else if (value !== undefined) severities[key.text] = value;
  }
  return severities;
}

function complainOfCode(reading: Reading, key: Name): void {
  const near = nearest(key.text, Object.keys(CODES));
  const extras = near === undefined ? {} : { expected: near, fix: { place: key.place, text: near } };
  reading.complain("severity-code-unknown", key.place, { code: key.text }, extras);
}
