import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { Correction } from "../../src/correcting/change";
import CorrectionsView from "../../src/corrections/View";
import { Notices } from "../../src/parts/notices";
import { go } from "../../src/router/address";
import type { About } from "../../src/server/types";
import { AboutContext } from "../../src/shell/about";
import { problem, type Request, standIn } from "../server/standIn";

const about: About = {
  name: "Entente",
  version: "1",
  store: "w.db",
  documents: 1,
  events: 2,
  firstDay: null,
  lastDay: null,
  mayChange: true,
  user: "ada",
};

function entry(number: number, kind: Correction["change"]["kind"], documentKey: string | null): Correction {
  return {
    number,
    at: "2026-11-24T03:41:00Z",
    who: "Ada",
    reason: number === 2 ? "misread" : "",
    undone: false,
    change: { kind } as Correction["change"],
    about:
      kind === "MERGE"
        ? null
        : { documentKey, document: "a", event: `e${number}`, sentence: "He <b>came</b>." },
    summary: `Summary ${number}.`,
  };
}

/** A log that can be undone, like the server's. */
function log(entries: Correction[]): Request[] {
  const turn = (undone: boolean) => (request: Request) => {
    const place = entries.findIndex((one) =>
      request.body.number === undefined ? one.undone !== undone : one.number === request.body.number,
    );
    const found = entries[place];
    if (found === undefined) return problem(409, "No correction stands.", "There is nothing to undo.");
    entries[place] = { ...found, undone };
    return entries[place];
  };
  return standIn({
    "GET /corrections": () => ({ items: entries, next: null }),
    "POST /corrections": () => entry(9, "MERGE", null),
    "POST /corrections/undo": turn(true),
    "POST /corrections/redo": turn(false),
    "GET /documents": () => ({ items: [], next: null }),
    "GET /actors": () => ({ items: [], next: null }),
  });
}

function show(mayChange = true) {
  return render(
    <AboutContext.Provider value={{ ...about, mayChange }}>
      <CorrectionsView />
      <Notices />
    </AboutContext.Provider>,
  );
}

afterEach(cleanup);

describe("the log", () => {
  it("says what, who, when and why, and leads to the text", async () => {
    log([entry(3, "MERGE", null), entry(2, "EDIT", "00ff"), entry(1, "REJECT", null)]);
    show();
    const [merged, edited, rejected] = await screen.findAllByRole("listitem");
    expect(merged?.textContent).toContain("No. 3");
    expect(edited?.textContent).toContain("Ada");
    expect(edited?.textContent).toContain("Because: misread");
    expect(edited?.textContent).toContain("He <b>came</b>.");
    const link = within(edited as HTMLElement).getByRole("link", {
      name: "See it in the text: correction 2",
    });
    expect(link.getAttribute("href")).toBe("/read/00ff?event=e2");
    expect(rejected?.textContent).toContain("event data, no text");
    expect(screen.getByRole("link", { name: "Download corrections.tsv" })).toBeTruthy();
  });

  it("says that there is nothing yet", async () => {
    log([]);
    show();
    expect(await screen.findByText("Nothing has been corrected yet")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Undo the latest" })).toBeNull();
    expect(screen.queryByRole("link", { name: "Download corrections.tsv" })).toBeNull();
  });

  it("undoes one, redoes it, and asks anew after each", async () => {
    const asked = log([entry(2, "CONFIRM", "00ff"), entry(1, "CONFIRM", "00ff")]);
    show();
    fireEvent.click(await screen.findByRole("button", { name: "Undo correction 1" }));
    fireEvent.click(await screen.findByRole("button", { name: "Redo correction 1" }));
    await screen.findByText("Redone: Summary 1.");
    await screen.findByRole("button", { name: "Undo correction 1" });
    expect(asked.filter((one) => one.path.startsWith("/corrections")).map((one) => one.what)).toEqual([
      "GET /corrections",
      "POST /corrections/undo",
      "GET /corrections",
      "POST /corrections/redo",
      "GET /corrections",
    ]);
  });

  it("steps back and forth by keys, but not while somebody writes", async () => {
    const asked = log([entry(2, "CONFIRM", "00ff")]);
    show();
    await screen.findByRole("button", { name: "Undo correction 2" });
    fireEvent.keyDown(document.body, { key: "z" });
    await screen.findByRole("button", { name: "Redo correction 2" });
    fireEvent.keyDown(document.body, { key: "Z" });
    await screen.findByRole("button", { name: "Undo correction 2" });
    fireEvent.keyDown(screen.getByLabelText("Words that mean somebody else"), { key: "z" });
    expect(asked.filter((one) => one.what.startsWith("POST"))).toHaveLength(2);
  });

  it("says why something cannot be undone", async () => {
    log([{ ...entry(2, "CONFIRM", "00ff"), undone: true }]);
    show();
    await screen.findByRole("button", { name: "Redo correction 2" });
    fireEvent.keyDown(document.body, { key: "z" });
    expect(await screen.findByText("No correction stands. There is nothing to undo.")).toBeTruthy();
  });
});

it("is only to be looked at without the right to change", async () => {
  const asked = log([entry(2, "CONFIRM", "00ff")]);
  show(false);
  expect(await screen.findByText("Summary 2.")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText(/entente serve/)).toBeTruthy();
  fireEvent.keyDown(document.body, { key: "z" });
  expect(asked.every((one) => one.what.startsWith("GET"))).toBe(true);
});

it("merges two actors with a reason and empties the form", async () => {
  const asked = log([]);
  show();
  const actor = await screen.findByRole("combobox", { name: "Actor to merge" });
  const into = screen.getByRole("combobox", { name: "Merge into" });
  const merge = screen.getByRole<HTMLButtonElement>("button", { name: "Merge" });
  expect(merge.disabled).toBe(true);
  for (const [field, typed] of [
    [actor, "Washington"],
    [into, "USA"],
  ] as const) {
    fireEvent.input(field, { target: { value: typed } });
    fireEvent.blur(field);
  }
  const [reason] = screen.getAllByLabelText("Reason (optional)");
  fireEvent.input(reason as HTMLElement, { target: { value: " the same " } });
  fireEvent.submit(merge.closest("form") as HTMLFormElement);
  await screen.findByText("Corrected. Summary 9.");
  expect(asked.find((one) => one.what === "POST /corrections")?.body).toEqual({
    change: { kind: "MERGE", actor: "Washington", into: "USA" },
    reason: "the same",
  });
  await waitFor(() => expect((actor as HTMLInputElement).value).toBe(""));
});

it("opens at the form that the address asks for", async () => {
  log([entry(2, "CONFIRM", "00ff")]);
  act(() => go("/corrections?split=IRN&words=Tehran"));
  show();
  await waitFor(() => expect(document.activeElement?.textContent).toBe("One actor is two"));
  expect(screen.getByLabelText<HTMLInputElement>("Words that mean somebody else").value).toBe("Tehran");
  act(() => go("/corrections"));
});
