import { expect, it } from "vitest";
import { draftOf, editOf } from "../../src/correcting/draft";
import { sentenceAt } from "../../src/reading/correcting/AddForm";
import { addOf, draftFrom } from "../../src/reading/correcting/addition";
import { article, event } from "./article";

const blame = event("blame", 0, 18);
const asItStands = draftOf(blame);

it("asks only for what was changed", () => {
  expect(editOf(blame, asItStands)).toBeNull();
  expect(editOf(blame, { ...asItStands, type: "THREATEN" })).toEqual({
    kind: "EDIT",
    document: "d",
    event: "blame",
    type: "THREATEN",
  });
  expect(
    editOf(blame, { ...asItStands, source: { id: "USA", name: "United States" }, factuality: "DENIED" }),
  ).toEqual({ kind: "EDIT", document: "d", event: "blame", source: "USA", factuality: "DENIED" });
});

it("tells an event without a target by an empty one", () => {
  expect(editOf(blame, { ...asItStands, target: { id: "", name: "" } })).toMatchObject({ target: "" });
});

it("sends both days when one changes, and none when the first is taken away", () => {
  expect(editOf(blame, { ...asItStands, dateTo: "2014-07-03" })).toMatchObject({
    date: "2014-07-01",
    dateTo: "2014-07-03",
  });
  expect(editOf(blame, { ...asItStands, date: "2014-06-01", dateTo: "" })).toEqual({
    kind: "EDIT",
    document: "d",
    event: "blame",
    date: "2014-06-01",
  });
  expect(editOf(blame, { ...asItStands, date: "", dateTo: "" })).toBeNull();
});

it("guesses the first two actors named in the words, and adds the event there", () => {
  const { mentions } = article();
  const words = { begin: 20, end: 55 };
  const draft = draftFrom(words, mentions);
  expect([draft.source.id, draft.target.id]).toEqual(["USA", "IRN"]);
  expect(addOf("d", words, { ...draft, type: "CONSULT" })).toEqual({
    kind: "ADD",
    document: "d",
    begin: 20,
    end: 55,
    source: "USA",
    target: "IRN",
    type: "CONSULT",
    factuality: "ASSERTED",
  });
  expect(draftFrom({ begin: 5, end: 11 }, mentions).source.id).toBe("");
});

it("finds the sentence of a place, also between two", () => {
  const document = article();
  expect([0, 18, 19, 20, 99].map((begin) => sentenceAt(document, { begin, end: begin + 1 }))).toEqual([
    0, 0, 0, 1, 1,
  ]);
  expect(sentenceAt({ sentences: [[5, 9]] }, { begin: 0, end: 1 })).toBe(0);
});
