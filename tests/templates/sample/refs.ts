/** A made-up newsroom for the templates' tests: who speaks and what they published. Nothing here happened. */
import type { AgentRef, SourceRef, ThreadNode, ThreadView } from "../../../src/pages/views/parts.ts";

export const WATER_BOARD: AgentRef = { name: "مؤسسة مياه الوادي", href: "/agents/water-board/", anonymity: "named" };
const SPOKESMAN: AgentRef = { name: "المتحدث باسم المؤسسة", anonymity: "titledOnly" };
export const GAZETTE: AgentRef = { name: "صحيفة الضفة", href: "/agents/gazette/", anonymity: "named" };
export const ENGINEERS: AgentRef = { name: "مهندسون في المحطة", anonymity: "unnamedGroup" };
export const RESIDENT: AgentRef = { name: "ساكن في حي الزيتون", anonymity: "unnamedIndividual" };
export const NOBODY: AgentRef = { name: "؟", anonymity: "unknown" };

export const REPORT: SourceRef = {
  href: "/sources/gazette-report/",
  text: "تقرير «ليلة بلا ماء»",
  type: "investigation",
  publisher: GAZETTE,
  datePublished: "2025-08-04",
};
export const STATEMENT: SourceRef = {
  href: "/sources/board-statement/",
  text: "بيان مؤسسة مياه الوادي",
  type: "statement",
  publisher: WATER_BOARD,
  datePublished: "2025-08-02",
};

/** A node of a thread. */
export const node = (agent: AgentRef, extra: Partial<ThreadNode> = {}): ThreadNode => ({
  agent,
  role: "relay",
  relation: "derives",
  gap: agent === NOBODY,
  collective: agent.anonymity === "unnamedGroup",
  ...extra,
});

/** Threads of every look. */
export const THREADS = {
  direct: {
    nodes: [node(SPOKESMAN, { role: "spokesperson", relation: "firsthand" }), node(WATER_BOARD, { role: "publisher" })],
    loop: false,
  },
  unnamed: {
    nodes: [
      node(ENGINEERS, { role: "witness", relation: "firsthand" }),
      node(GAZETTE, { relation: "quotes", work: REPORT }),
    ],
    loop: false,
  },
  gap: {
    nodes: [node(RESIDENT, { role: "witness" }), node(NOBODY, { relation: "unstated" }), node(GAZETTE)],
    loop: false,
  },
  loop: { nodes: [node(GAZETTE), node(WATER_BOARD), node(GAZETTE)], loop: true },
  none: { nodes: [], loop: false },
} as const satisfies Record<string, ThreadView>;
