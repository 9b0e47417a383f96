import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Correction } from "../../src/correcting/change";
import { Notices } from "../../src/parts/notices";
import ReadingView from "../../src/reading/View";
import { address, go } from "../../src/router/address";
import type { About, DocumentText, EventItem } from "../../src/server/types";
import { AboutContext } from "../../src/shell/about";
import { problem, type Request, standIn } from "../server/standIn";
import { article } from "./article";

const about = { mayChange: true, user: "ada" } as About;

/** A server with one text; what is said of an event stands in it from then on. */
function serve(document: DocumentText): Request[] {
  let now = document;
  const judged = (standing: EventItem["standing"], id: unknown): Partial<Correction> => {
    now = {
      ...now,
      events: now.events.map((event) => (event.id === id ? { ...event, standing, correction: 1 } : event)),
    };
    return { number: 1, summary: "A summary." };
  };
  return standIn({
    [`GET /documents/${document.key}`]: () => now,
    "GET /codebook": () => ({ types: [], factualities: [], sectors: [], datePrecisions: [] }),
    "GET /actors": () => ({ items: [], next: null }),
    "POST /corrections": ({ body }) => {
      const change = body.change as Record<string, unknown>;
      if (change.source === "Nobody") return problem(400, "Nobody is known by that.", "Give an id.");
      if (change.kind === "ADD") return { number: 7, summary: "A summary." };
      return judged(change.kind === "REJECT" ? "REJECTED" : "EDITED", change.event);
    },
    "POST /corrections/undo": () => judged("CODED", "blame"),
  });
}

function show(mayChange = true) {
  return render(
    <AboutContext.Provider value={{ ...about, mayChange }}>
      <ReadingView />
      <Notices />
    </AboutContext.Provider>,
  );
}

const press = (key: string) => fireEvent.keyDown(document.body, { key });
const inAddress = () => address().query.get("event");
const changes = (asked: readonly Request[]) =>
  asked.filter(({ what }) => what.startsWith("POST")).map(({ what, body }) => [what, body]);

beforeEach(() => go("/read/0123456789abcdef"));
afterEach(cleanup);

describe("reading", () => {
  it("shows the text as it is, and what is chosen in text, list and address", async () => {
    serve(article());
    const { container } = show();
    await screen.findByRole("heading", { level: 1, name: "Neighbours" });
    expect(container.querySelector(".reading-text")?.textContent).toBe(article().text);
    press("j");
    await waitFor(() => expect(inAddress()).toBe("blame"));
    press("j");
    press("j");
    press("k");
    await waitFor(() => expect(inAddress()).toBe("denial"));
    const current = container.querySelector("[aria-current]");
    expect(current?.textContent).toContain("United States");
    expect([...container.querySelectorAll(".marked-chosen")].map((piece) => piece.textContent).join("")).toBe(
      "Washington denies talks with Tehran",
    );
    expect(screen.getByText(/^2 of 3: United States/)).toBeTruthy();
    press("Escape");
    await waitFor(() => expect(inAddress()).toBeNull());
  });

  it("says so when a link leads to what is not read any more", async () => {
    go("/read/0123456789abcdef?event=gone");
    serve(article());
    show();
    expect(await screen.findByText(/What this link leads to is not read/)).toBeTruthy();
    press("j");
    await waitFor(() => expect(screen.queryByText(/What this link leads to/)).toBeNull());
  });

  it("sets the head of the text apart from its body", async () => {
    const body = article();
    const head = "Title: Neighbours\n\n";
    serve({
      ...body,
      text: head + body.text,
      sentences: [[head.length, head.length + 19]],
      mentions: [],
      events: [],
    });
    const { container } = show();
    await screen.findByRole("heading", { level: 1, name: "Neighbours" });
    expect([...container.querySelectorAll(".text-head")].map((part) => part.textContent)).toEqual([
      "Title: Neighbours",
    ]);
  });

  it("chooses by a press on the innermost mark, and by the list", async () => {
    serve(article());
    show();
    fireEvent.click(await screen.findByText("denies talks"));
    await waitFor(() => expect(inAddress()).toBe("talks"));
    const blame = screen.getByRole("button", { name: /Iran.*Saudi Arabia/ });
    fireEvent.click(blame);
    await waitFor(() => expect(inAddress()).toBe("blame"));
    blame.focus();
    fireEvent.keyDown(blame, { key: "End" });
    await waitFor(() => expect(inAddress()).toBe("talks"));
    await waitFor(() => expect(document.activeElement?.textContent).toContain("denied"));
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowUp" });
    await waitFor(() => expect(inAddress()).toBe("denial"));
    expect(document.querySelectorAll('.reading-list [tabindex="0"]')).toHaveLength(1);
  });

  it("keeps the list and the finding of a link", async () => {
    serve(article());
    go("/read/0123456789abcdef?event=said");
    show();
    const list = await screen.findByRole("button", { name: /^Statements/ });
    expect(list.getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText("Says so").nextElementSibling?.textContent).toBe("United States");
  });

  it("marks the words that a link leads to, until something is chosen", async () => {
    serve(article());
    go("/read/0123456789abcdef?words=12-30");
    const { container } = show();
    await waitFor(() =>
      expect(
        [...container.querySelectorAll(".marked-draft")].map((piece) => piece.textContent).join(""),
      ).toBe("Riyadh. Washington"),
    );
    press("j");
    await waitFor(() => expect(container.querySelector(".marked-draft")).toBeNull());
    expect(inAddress()).toBe("blame");
  });

  it("offers no correction to who may not correct, but says how", async () => {
    serve(article());
    go("/read/0123456789abcdef?event=blame");
    show(false);
    await screen.findByText(/^To correct, open the address/);
    for (const name of ["Confirm", "Reject", "Edit", "Add event", "Undo", "Redo"])
      expect(screen.queryByRole("button", { name })).toBeNull();
  });
});

describe("correcting", () => {
  it("rejects by key with the reason typed, strikes it through, and takes it back", async () => {
    const asked = serve(article());
    go("/read/0123456789abcdef?event=blame");
    const { container } = show();
    fireEvent.input(await screen.findByLabelText("Reason (optional)"), { target: { value: "irony" } });
    press("x");
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).not.toBeNull());
    await waitFor(() => expect(container.querySelectorAll("s, .struck").length).toBeGreaterThan(0));
    expect(container.querySelector('[aria-busy="true"]')).toBeNull();
    const notice = container.querySelector(".notices") as HTMLElement;
    expect(notice.textContent).toContain("Rejected.");
    fireEvent.click(within(notice).getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(container.querySelectorAll(".struck").length).toBe(0));
    expect(changes(asked)).toEqual([
      ["POST /corrections", { change: { kind: "REJECT", document: "d", event: "blame" }, reason: "irony" }],
      ["POST /corrections/undo", { number: 1 }],
    ]);
  });

  it("edits what was changed in the form; a refusal leaves it open and says why", async () => {
    const asked = serve(article());
    go("/read/0123456789abcdef?event=blame");
    show();
    fireEvent.click(await screen.findByRole("button", { name: "Edit" }));
    const form = await screen.findByRole("form", { name: "What it should be" });
    const source = within(form).getByRole("combobox", { name: "Source" });
    expect(document.activeElement).toBe(source);
    fireEvent.input(source, { target: { value: "Nobody" } });
    fireEvent.blur(source);
    fireEvent.submit(form);
    await within(form).findByText("Nobody is known by that.");
    await within(form).findByText("Give an id.");
    fireEvent.input(source, { target: { value: "" } });
    fireEvent.input(source, { target: { value: "USA" } });
    fireEvent.blur(source);
    fireEvent.change(within(form).getByLabelText("Type"), { target: { value: "THREATEN" } });
    fireEvent.submit(form);
    await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Edit" }));
    expect(changes(asked).at(-1)).toEqual([
      "POST /corrections",
      { change: { kind: "EDIT", document: "d", event: "blame", source: "USA", type: "THREATEN" } },
    ]);
  });

  it("adds an event to the selected words, else to the sentence of the chosen one", async () => {
    const asked = serve(article());
    go("/read/0123456789abcdef?event=talks");
    const { container } = show();
    fireEvent.click(await screen.findByRole("button", { name: "Add event" }));
    await waitFor(() =>
      expect(container.querySelector("blockquote")?.textContent).toBe("Washington denies talks with Tehran."),
    );
    fireEvent.keyDown(screen.getByRole("combobox", { name: "Source" }), { key: "Escape" });
    await waitFor(() => expect(screen.queryByRole("form")).toBeNull());

    const words = (await screen.findByText("denies", { exact: false, selector: "span" })).firstChild as Text;
    const range = document.createRange();
    range.setStart(words, 0);
    range.setEnd(words, 7);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    document.dispatchEvent(new Event("selectionchange"));
    press("a");
    const form = await screen.findByRole("form", { name: "An event that was not read" });
    expect(container.querySelector("blockquote")?.textContent).toBe("denies");
    fireEvent.change(within(form).getByLabelText("Type"), { target: { value: "REJECT" } });
    const source = within(form).getByRole("combobox", { name: "Source" });
    fireEvent.input(source, { target: { value: "USA" } });
    fireEvent.blur(source);
    fireEvent.submit(form);
    await waitFor(() => expect(changes(asked)).toHaveLength(1));
    expect(changes(asked)[0]?.[1]).toMatchObject({
      change: { kind: "ADD", document: "d", begin: 31, end: 37, source: "USA", target: "", type: "REJECT" },
    });
  });
});
