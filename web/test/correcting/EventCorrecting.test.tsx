import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it } from "vitest";
import { EventLine } from "../../src/evidence/EventLine";
import type { About, EventItem } from "../../src/server/types";
import { AboutContext } from "../../src/shell/about";
import { event } from "../reading/article";
import { type Request, standIn } from "../server/standIn";

const row = event("k1", 0, 4, { document: "keds.tsv", documentKey: null });
let asked: Request[];

beforeEach(() => {
  asked = standIn({ "POST /corrections": () => ({ number: 3, summary: "A summary." }) });
});
afterEach(cleanup);

function show(mayChange: boolean, of: EventItem = row) {
  return render(
    <AboutContext.Provider value={{ mayChange, user: "ada" } as About}>
      <EventLine event={of} />
    </AboutContext.Provider>,
  );
}

async function open() {
  const folded = screen.getByText("Correct").closest("details") as HTMLDetailsElement;
  folded.open = true;
  fireEvent(folded, new Event("toggle"));
  await screen.findByRole("button", { name: "Edit" });
}

const changes = () => asked.filter(({ what }) => what === "POST /corrections").map(({ body }) => body);

it("rejects an event of event data where it is listed, with a reason", async () => {
  show(true);
  await open();
  fireEvent.input(screen.getByLabelText("Reason (optional)"), { target: { value: "counted twice" } });
  fireEvent.click(screen.getByRole("button", { name: "Reject" }));
  await waitFor(() =>
    expect(changes()).toEqual([
      { change: { kind: "REJECT", document: "keds.tsv", event: "k1" }, reason: "counted twice" },
    ]),
  );
});

it("edits it, and closes the form when it is saved", async () => {
  show(true);
  await open();
  fireEvent.click(screen.getByRole("button", { name: "Edit" }));
  fireEvent.change(await screen.findByLabelText("Type"), { target: { value: "THREATEN" } });
  fireEvent.submit(screen.getByRole("form", { name: "What it should be" }));
  await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
  expect(changes()).toEqual([
    { change: { kind: "EDIT", document: "keds.tsv", event: "k1", type: "THREATEN" } },
  ]);
});

it("shows how it stands, and offers nothing to who may only read", () => {
  show(false, { ...row, standing: "EDITED" });
  expect(screen.getByText("edited", { exact: false })).toBeTruthy();
  expect(screen.queryByText("Correct")).toBeNull();
});
