/** Related topics: surprise, not frequency. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureNeighbours } from "../../src/graph/neighbours.ts";
import { topicId } from "../../src/model/ids.ts";

const contexts = (...lists: string[]): ReturnType<typeof topicId>[][] =>
  lists.map((list) => list.split(" ").map(topicId));

describe("neighbours", () => {
  it("a topic of every article is nobody's neighbour", () => {
    const neighbours = measureNeighbours(
      contexts("everywhere prison attack", "everywhere passports", "everywhere prison attack"),
    );
    expect(neighbours.get(topicId("prison"))).toEqual(["attack"]);
    expect(neighbours.get(topicId("everywhere"))).toEqual([]);
  });

  it("a faithful rare companion stands before a frequent chance one", () => {
    const noise = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? "syria x" : "y z"));
    const neighbours = measureNeighbours(
      contexts(...noise, "prison ghuwayran", "prison ghuwayran syria", "prison ghuwayran syria"),
    );
    expect(neighbours.get(topicId("prison"))?.[0]).toBe("ghuwayran");
  });

  it("says the same whatever the order of the contexts, and both ends agree on who is near", () => {
    const context = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e").map(topicId), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(context, { maxLength: 30 }), (lists) => {
        const neighbours = measureNeighbours(lists);
        expect(measureNeighbours(lists.toReversed())).toEqual(neighbours);
        for (const [topic, near] of neighbours)
          for (const other of near) expect(neighbours.get(other)).toContain(topic);
      }),
    );
  });
});
