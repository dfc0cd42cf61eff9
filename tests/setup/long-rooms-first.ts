/** In which order rooms are run: what one worker has to itself for long goes first, many small files come last and fill both. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

const ROOMS = ["torture", "browser", "shell", "engine", "pure"];

/** A room's files stay together: a worker that goes from room to room loads everything anew. */
export class LongRoomsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification): number => ROOMS.indexOf(project.name);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
