import { expect, it } from "vitest";
import { findingsOf, foundAt, listShown, stepFrom } from "../../src/reading/findings";
import { lookOf } from "../../src/reading/text/marks";
import { article, event } from "./article";

const findings = findingsOf(article());
const { events } = findings;

it("goes on from event to event as the text tells them, and stops at both ends", () => {
  expect(events.map(({ id }) => id)).toEqual(["blame", "denial", "talks"]);
  expect(stepFrom(events, "", 1)?.id).toBe("blame");
  expect(stepFrom(events, "", -1)?.id).toBe("talks");
  expect(stepFrom(events, "blame", 1)?.id).toBe("denial");
  expect(stepFrom(events, "talks", 1)?.id).toBe("talks");
  expect(stepFrom(events, "blame", -1)?.id).toBe("blame");
  expect(stepFrom([], "blame", 1)).toBeUndefined();
});

it("chooses the innermost where marks nest, and the next around it when pressed again", () => {
  expect(foundAt(events, 35, "")?.id).toBe("talks");
  expect(foundAt(events, 35, "talks")?.id).toBe("denial");
  expect(foundAt(events, 35, "denial")?.id).toBe("talks");
  expect(foundAt(events, 19, "")).toBeUndefined();
});

it("shows the list of what is chosen unless the address wishes another", () => {
  expect(listShown(findings, null, "said")).toBe("statements");
  expect(listShown(findings, "events", "said")).toBe("events");
  expect(listShown(findings, "nonsense", "")).toBe("events");
  expect(listShown(findingsOf(article({ events: [] })), null, "")).toBe("statements");
});

it("lets a rejected event give way to those around it", () => {
  const [outer, inner] = findingsOf(
    article({ events: [event("kept", 0, 18), event("gone", 5, 11, { standing: "REJECTED" })] }),
  ).events.map((finding) => ({ what: "finding" as const, begin: finding.begin, end: finding.end, finding }));
  if (outer === undefined || inner === undefined) throw new Error("two events");
  const over = lookOf({ begin: 5, end: 11, marks: [outer, inner] }, "");
  expect(over.classes).toContain("marked-conflict");
  expect(lookOf({ begin: 5, end: 11, marks: [inner] }, "").classes).toContain("marked-rejected");
});
