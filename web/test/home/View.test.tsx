import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import HomeView from "../../src/home/View";
import { Notices } from "../../src/parts/notices";
import type { Job } from "../../src/server/jobs";
import type { About } from "../../src/server/types";
import { AboutContext } from "../../src/shell/about";
import { problem, standIn } from "../server/standIn";

const about: About = {
  name: "Entente",
  version: "1",
  store: "w.db",
  documents: 0,
  events: 0,
  firstDay: null,
  lastDay: null,
  mayChange: true,
  user: "ada",
};

const actors = [
  { id: "john-kerry", name: "John Kerry", kind: "PERSON", country: "USA", principal: "USA", events: 8 },
  { id: "USA", name: "United States", kind: "STATE", country: "USA", principal: null, events: 9 },
  { id: "IRN", name: "Iran", kind: "STATE", country: "IRN", principal: null, events: 7 },
];

const job: Job = {
  job: 7,
  title: "2 files",
  state: "DONE",
  done: 2,
  total: 2,
  message: null,
  results: [
    { name: "<b>a.txt</b>", key: "00ff", outcome: "NEW", events: 3 },
    { name: "b.pdf", outcome: "FAILED", reason: "it is damaged.", hint: "Print it anew." },
  ],
};

function serve(documents: readonly object[], more: Parameters<typeof standIn>[0] = {}) {
  return standIn({
    "GET /documents": () => ({ items: documents, next: null }),
    "GET /jobs": () => ({ items: [], next: null }),
    "GET /actors": () => ({ items: actors, next: null }),
    "POST /documents": () => ({ job: 7 }),
    "GET /jobs/7": () => job,
    ...more,
  });
}

function show(changes: Partial<About> = {}) {
  return render(
    <AboutContext.Provider value={{ ...about, ...changes }}>
      <HomeView />
      <Notices />
    </AboutContext.Provider>,
  );
}

// Without server-sent events the page asks for the job's state.
beforeEach(() => void vi.stubGlobal("EventSource", undefined));
afterEach(cleanup);

describe("a workspace", () => {
  it("that is empty says how to begin", async () => {
    serve([]);
    show();
    expect(await screen.findByText("Drop an article to begin")).toBeTruthy();
    expect(screen.queryByRole("navigation", { name: "Where to go on" })).toBeNull();
  });

  it("that is empty and may not be changed says how it is filled", async () => {
    serve([]);
    show({ mayChange: false });
    expect(await screen.findByText("Nothing has been added yet")).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("of event data only says so and leads on", async () => {
    serve([]);
    show({ events: 178230, firstDay: "1979-04-15", lastDay: "1992-12-31" });
    expect(await screen.findByText("Event data, and no documents")).toBeTruthy();
    expect(screen.getByText("178,230 events, from 15 April 1979 to 31 December 1992")).toBeTruthy();
    const starts = within(screen.getByRole("navigation", { name: "Where to go on" }));
    await waitFor(() =>
      expect(starts.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
        "/relation?a=USA&b=IRN",
        "/question?a=USA&b=IRN",
        "/network",
        "/search",
      ]),
    );
  });

  it("with documents lists them", async () => {
    serve([{ key: "00ff", id: "a.txt", title: "", published: null, source: "", events: 1, statements: 2 }]);
    show({ documents: 1, events: 1 });
    const link = await screen.findByRole("link", { name: "a.txt" });
    expect(link.getAttribute("href")).toBe("/read/00ff");
    expect(screen.getByText("1 event · 2 statements")).toBeTruthy();
  });
});

describe("adding", () => {
  it("sends a pasted text and shows what became of it", async () => {
    const asked = serve([]);
    show();
    fireEvent.click(await screen.findByRole("radio", { name: "Paste a text" }));
    fireEvent.input(screen.getByLabelText("Text"), { target: { value: "Iran accused Iraq." } });
    fireEvent.input(screen.getByLabelText("Title"), { target: { value: "Blame" } });
    fireEvent.submit(screen.getByRole("button", { name: "Read it" }).closest("form") as HTMLFormElement);
    const link = await screen.findByRole("link", { name: "<b>a.txt</b>" });
    expect(link.getAttribute("href")).toBe("/read/00ff");
    expect(screen.getByText("it is damaged.").textContent).toContain("Print it anew.");
    expect(screen.getAllByText("1 of 2 documents could be read")).toHaveLength(2);
    expect(asked.find((one) => one.what === "POST /documents")?.body).toEqual({
      text: "Iran accused Iraq.",
      title: "Blame",
    });
    await waitFor(() => expect(asked.filter((one) => one.what === "GET /documents")).toHaveLength(2));
  });

  it("says why the server does not take it", async () => {
    serve([], { "POST /documents": () => problem(413, "The text is too long.", "Cut it into parts.") });
    show();
    fireEvent.click(await screen.findByRole("radio", { name: "Page or feed" }));
    const field = screen.getByLabelText("Address of a page or feed");
    fireEvent.input(field, { target: { value: "https://example.org/" } });
    fireEvent.submit(field.closest("form") as HTMLFormElement);
    expect((await screen.findByRole("alert")).textContent).toContain("Cut it into parts.");
    expect((field as HTMLInputElement).value).toBe("https://example.org/");
  });
});
