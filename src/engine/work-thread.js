// The door of a thread that works within a budget: which function it runs comes with the task.
import { load } from "./load-compiled.js";

export default async ({ module, name, args, tellBegun }) => {
  const { [name]: work } = await load(module);
  tellBegun.postMessage(undefined);
  tellBegun.close();
  return work(...args);
};
