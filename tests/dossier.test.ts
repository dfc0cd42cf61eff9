/** The dossier in `content/` comes out as its facts and the rules of corroboration say; worked out by hand. */
import { describe, expect, it } from "vitest";
import { judgeSite } from "../src/engine/join-site.ts";
import type { ClaimNode } from "../src/graph/graph.ts";
import { readSite } from "./setup/read-site.ts";

const site = readSite(new URL("../content", import.meta.url).pathname, { drafts: false, today: "2026-11-22" });

function claim(id: string): ClaimNode {
  const found = [...site.graph.claims].find(([key]) => key === id);
  if (found === undefined) throw new Error(`The dossier holds no claim ${id}.`);
  return found[1];
}

const stateOf = (id: string) => claim(id).corroboration.state;
const relationsOf = (id: string) => claim(id).outgoing.map(({ type, to }) => `${type} ${to}`);
const hopsOf = (id: string) => claim(id).assertions.map(({ chain }) => chain.map(({ agent }) => agent).join(" → "));

describe("the dossier", () => {
  it("has no fault and no warning", () => {
    const { findings } = judgeSite(site, true);
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("holds six articles, and every topic and source is a file of its own", () => {
    expect(site.graph.articles.size).toBe(6);
    expect([...site.graph.sources.values()].filter(({ articles }) => articles.length === 0)).toEqual([]);
  });

  it("every article leads to another by its claims", () => {
    for (const [id, { assertions }] of site.graph.articles) {
      const elsewhere = assertions.some(({ claim: target }) => {
        const { claim: home, assertions: all, outgoing, incoming } = claim(target);
        return (
          home.article !== id || all.some(({ article }) => article !== id) || outgoing.length + incoming.length > 0
        );
      });
      expect(elsewhere, id).toBe(true);
    }
  });
});

describe("one origin told as two (the investigation, and «British press investigations»)", () => {
  it("is a single origin, whoever passes it on", () => {
    expect(stateOf("passports-investigation/شبكات")).toBe("singleOrigin");
    expect(stateOf("how-a-claim-changes/تحقيقات-بريطانية")).toBe("singleOrigin");
    expect(relationsOf("how-a-claim-changes/تحقيقات-بريطانية")).toEqual(["restates passports-investigation/شبكات"]);
    expect(claim("passports-investigation/شبكات").corroboration.groups).toEqual([
      { agents: ["guardian"], known: true },
    ]);
  });
});

describe("a body that confirms itself", () => {
  it("speaks with three tongues and is one origin", () => {
    const { corroboration } = claim("support-claims/عجز-التنظيم");
    expect(corroboration.state).toBe("selfOnly");
    expect(corroboration.groups).toEqual([{ agents: ["aanes", "sdf", "sdf-media-centre"], known: true }]);
  });
});

describe("people in custody whose words came by a way nobody states", () => {
  it.each(["دعم-تركيا", "تدريب", "مراكز-العمليات"])("%s stays undetermined, gap and custody recorded", (label) => {
    const id = `support-claims/${label}`;
    expect(stateOf(id)).toBe("undetermined");
    expect(new Set(hopsOf(id))).toEqual(new Set(["detained-attackers → ~? → agency-near-aanes"]));
    expect(claim(id).assertions.every(({ circumstances }) => circumstances.includes("inCustody"))).toBe(true);
  });

  it.each(["سلاح-من-العراق", "تسهيل-المرور"])("%s, in the same sentence, begins with a gap", (label) => {
    expect(stateOf(`support-claims/${label}`)).toBe("undetermined");
    expect(new Set(hopsOf(`support-claims/${label}`))).toEqual(new Set(["~? → agency-near-aanes"]));
  });
});

describe("two hops from people nobody names", () => {
  it.each(["مواد-الجوازات", "خروج-مع-اللاجئين"])(
    "%s is undetermined, for all that a named paper passes it on",
    (label) => {
      expect(stateOf(`passports-investigation/${label}`)).toBe("undetermined");
      expect(hopsOf(`passports-investigation/${label}`)).toEqual(["western-officials → guardian"]);
    },
  );
});

describe("the two narratives", () => {
  it("stand against each other, claim by claim", () => {
    expect(relationsOf("two-narratives/مسرحية").toSorted()).toEqual(
      ["إحياء-التنظيم", "استخبارات", "تدريب", "حجم-الهجوم", "دعم-تركيا", "عجز-التنظيم", "مراكز-العمليات", "هدف-السيطرة"]
        .map((label) => `contradicts support-claims/${label}`)
        .toSorted(),
    );
  });

  it("and neither has two origins known to be distinct", () => {
    const states = [...site.graph.claims.values()].map(({ corroboration }) => corroboration.state);
    expect(states).not.toContain("multipleKnownOrigins");
  });
});

describe("drift", () => {
  it("from the opening to the body, another asserter and another place", () => {
    const { drifts } = claim("how-a-claim-changes/جوازات-التنظيم");
    expect(drifts.map(({ what }) => what).toSorted()).toEqual(["asserter", "place"]);
  });

  it("from the heading to the text, another asserter", () => {
    const { drifts } = claim("support-claims/هدف-السيطرة");
    expect(new Set(drifts.map(({ what }) => what))).toEqual(new Set(["asserter"]));
  });
});

describe("the only figure of travellers", () => {
  it("keeps its bound", () => {
    expect(claim("passports-investigation/عشر-حالات").claim.quantities[0]).toEqual({
      value: 10,
      unit: "حالات",
      bound: "atLeast",
    });
  });
});
