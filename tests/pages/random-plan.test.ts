/** The laws of the plan, on newsrooms nobody thought of. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SCHEMAS } from "../../src/pages/data/schemas.ts";
import { nounsOf, plans } from "../graph/random-newsroom.ts";
import { runs } from "../setup/laws.ts";
import { anchorsIn, linksIn } from "./links-in.ts";
import { planSite } from "./plan-site.ts";
import { graphOf } from "./small-newsroom.ts";

test("every page can be made, and every link on it lands", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { pages } = planSite(graphOf(nounsOf(plan)));
      const views = pages.flatMap((page) => (page.kind === "html" ? [page.view()] : []));
      const addresses = new Set(pages.map(({ address }) => address));
      const anchors = new Map(views.map((view) => [view.head.address, new Set(anchorsIn(view))]));
      for (const { address, fragment } of views.flatMap((view) => linksIn(view))) {
        expect(addresses.has(address), address).toBe(true);
        if (fragment !== undefined) expect(anchors.get(address)?.has(fragment), `${address}#${fragment}`).toBe(true);
      }
    }),
    { numRuns: runs(20) },
  );
});

test("beside a topic no other is named twice", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const page of planSite(graphOf(nounsOf(plan))).pages) {
        const view = page.kind === "html" && page.address.startsWith("topics/") ? page.view() : undefined;
        if (view?.kind !== "topic") continue;
        const named = [view.broader, view.narrower, view.related, view.neighbours].flat().map(({ href }) => href);
        expect(named).toEqual([...new Set(named)]);
      }
    }),
    { numRuns: runs(20) },
  );
});

test("every data file is what its schema says", () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validators = Object.entries(SCHEMAS).map(([file, schema]) => ({ file, validate: ajv.compile(schema) }));
  fc.assert(
    fc.property(plans, (plan) => {
      const { pages } = planSite(graphOf(nounsOf(plan)));
      for (const { file, validate } of validators) {
        const page = pages.find(({ address }) => address === `data/${file}.json`);
        validate(page?.kind === "file" ? JSON.parse(String(page.content())) : undefined);
        expect(validate.errors).toBeNull();
      }
    }),
    { numRuns: runs(20) },
  );
});
