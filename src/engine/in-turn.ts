/** Many errands over the network, several under way at once. */

/** How many. */
const AT_ONCE = 8;

/** Does it for all; the first that fails ends it. */
export async function inTurn<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const work = async (): Promise<void> => {
    for (const item of waiting) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
