import { expect, it } from "vitest";
import { cut, outermostFirst, type Span, touches } from "../../src/reading/text/cut";
import { paragraphsOf, shareOut } from "../../src/reading/text/paragraphs";
import { chance } from "./chance";

const alphabet = ["a", "ق", " ", "\n", "\r\n", "😀", "é", "\n\n", "word ", ".", "ا"];

function textOf(next: (below: number) => number): string {
  return Array.from({ length: next(60) }, () => alphabet[next(alphabet.length)]).join("");
}

function spansOf(next: (below: number) => number, length: number): Span[] {
  return Array.from({ length: next(14) }, () => {
    const begin = next(length + 1);
    return { begin, end: begin + next(length - begin + 3) };
  });
}

it("keeps the whole text, and each piece knows exactly the marks over it", () => {
  for (let seed = 0; seed < 400; seed += 1) {
    const next = chance(seed);
    const text = textOf(next);
    const marks = spansOf(next, text.length);
    const begin = next(text.length + 1);
    const stretch = { begin, end: begin + next(text.length - begin + 1) };
    const pieces = cut(stretch, marks);
    expect(pieces.map((piece) => text.slice(piece.begin, piece.end)).join("")).toBe(
      text.slice(stretch.begin, stretch.end),
    );
    for (const piece of pieces) {
      expect(piece.end).toBeGreaterThan(piece.begin);
      const over = marks.filter((mark) => touches(mark, piece));
      expect(new Set(piece.marks)).toEqual(new Set(over));
      expect(over.every((mark) => mark.begin <= piece.begin && piece.end <= mark.end)).toBe(true);
      expect([...piece.marks].sort(outermostFirst)).toEqual(piece.marks);
    }
  }
});

it("counts in UTF-16 units, as the server does", () => {
  const text = "😀 Iran";
  const pieces = cut({ begin: 0, end: text.length }, [{ begin: 3, end: 7 }]);
  expect(pieces.map((piece) => text.slice(piece.begin, piece.end))).toEqual(["😀 ", "Iran"]);
});

it("leaves nothing but white space between paragraphs, and gives each its marks", () => {
  for (let seed = 0; seed < 400; seed += 1) {
    const next = chance(seed);
    const text = textOf(next);
    const paragraphs = paragraphsOf(text);
    let end = 0;
    for (const paragraph of paragraphs) {
      expect(text.slice(end, paragraph.begin).trim()).toBe("");
      expect(paragraph.end).toBeGreaterThan(paragraph.begin);
      end = paragraph.end;
    }
    expect(text.slice(end).trim()).toBe("");
    const marks = spansOf(next, text.length);
    const shares = shareOut(paragraphs, marks);
    for (const [place, paragraph] of paragraphs.entries()) {
      expect(new Set(shares[place])).toEqual(new Set(marks.filter((mark) => touches(mark, paragraph))));
    }
  }
});

it("takes full lines as one paragraph and short ones as lines", () => {
  const full = `${"so it goes on and on ".repeat(3).trim()}\nand ends.`;
  expect(paragraphsOf(full).map(({ lines }) => lines)).toEqual([false]);
  expect(paragraphsOf("Tea\nMilk\n\nBread").map(({ lines }) => lines)).toEqual([true, false]);
});
