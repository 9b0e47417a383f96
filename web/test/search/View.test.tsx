import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { go } from "../../src/router/address";
import SearchView from "../../src/search/View";
import { problem, type Request, standIn } from "../server/standIn";

const talks = {
  key: "00ff",
  id: "a.txt",
  title: "<i>Talks</i> in Vienna",
  published: "2014-06-17",
  source: "Agency",
  snippets: [
    [
      { text: "… open to ", hit: false },
      { text: "talks", hit: true },
      { text: " <script>alert(1)</script>", hit: false },
    ],
  ],
  events: 4,
};

const event = {
  id: "k1",
  document: "keds.tsv",
  documentKey: null,
  documentTitle: "",
  evidence: "USA IRQ 121",
  date: "1990-08-02",
  dateTo: "1990-08-02",
  datePrecision: "DAY",
  source: { id: "USA", name: "United States" },
  target: { id: "IRQ", name: "Iraq" },
  type: "ACCUSE",
  quad: "VERBAL_CONFLICT",
  factuality: "ASSERTED",
  standing: "CODED",
  correction: null,
};

const codebook = {
  types: [
    { type: "CONSULT", quad: "VERBAL_COOPERATION" },
    { type: "ASSAULT", quad: "MATERIAL_CONFLICT" },
  ],
};

function serve(found: readonly object[], events: readonly object[] = []): Request[] {
  return standIn({
    "GET /search": () => ({ items: found, next: null }),
    "GET /events": () => ({ items: events, next: null }),
    "GET /codebook": () => codebook,
    "GET /actors": ({ query }) => ({
      items:
        query.get("words") === "USA" ? [{ id: "USA", name: "United States", kind: "STATE", events: 3 }] : [],
      next: null,
    }),
  });
}

beforeEach(() => go("/search"));
afterEach(cleanup);

const busy = () => document.querySelector("[aria-busy]")?.getAttribute("aria-busy");

describe("the search", () => {
  it("asks for nothing until something is looked for", async () => {
    const asked = serve([]);
    render(<SearchView />);
    expect(await screen.findByText("What are you looking for?")).toBeTruthy();
    expect(busy()).toBe("false");
    expect(asked.some((one) => one.path === "/search")).toBe(false);
  });

  it("keeps what is looked for in the address", async () => {
    const asked = serve([talks]);
    render(<SearchView />);
    fireEvent.input(screen.getByRole("searchbox", { name: "Words" }), { target: { value: " talks " } });
    fireEvent.submit(screen.getByRole("form", { name: "Search" }));
    await screen.findByRole("link", { name: "<i>Talks</i> in Vienna" });
    expect(location.search).toBe("?words=talks");
    fireEvent.change(await screen.findByLabelText("From"), { target: { value: "2014-01-01" } });
    await waitFor(() => expect(location.search).toBe("?words=talks&from=2014-01-01"));
    await waitFor(() => expect(asked.at(-1)?.query.toString()).toBe("words=talks&from=2014-01-01"));
    fireEvent.click(screen.getByRole("button", { name: "Clear all" }));
    expect(location.search).toBe("");
    await screen.findByText("What are you looking for?");
  });

  it("marks the hits and shows text as text", async () => {
    act(() => go("/search?words=talks"));
    serve([talks]);
    render(<SearchView />);
    const item = await screen.findByRole("listitem");
    expect(item.querySelector("mark")?.textContent).toBe("talks");
    expect(item.textContent).toContain("<script>alert(1)</script>");
    expect(item.querySelector("script, i")).toBeNull();
    expect(item.textContent).toContain("17 June 2014");
    expect(within(item).getByRole("link").getAttribute("href")).toBe("/read/00ff");
  });

  it("counts the matching events where events are asked for, and lists them when opened", async () => {
    act(() => go("/search?words=talks&a=USA&b=IRQ&type=ACCUSE"));
    const asked = serve([talks], [event]);
    render(<SearchView />);
    expect(await screen.findByText(/4 matching events/)).toBeTruthy();
    expect(asked.some((one) => one.path === "/events")).toBe(false);
    const details = screen.getByText("Matching events").closest("details") as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event("toggle"));
    expect(await screen.findByText("USA IRQ 121")).toBeTruthy();
    const query = asked.find((one) => one.path === "/events")?.query;
    expect(query?.get("words")).toBeNull();
    expect(query?.get("type")).toBe("ACCUSE");
    expect(screen.getByRole("link", { name: "The relation of these two" }).getAttribute("href")).toBe(
      "/relation?a=USA&b=IRQ",
    );
  });

  it("shows the events at once where no text can match", async () => {
    act(() => go("/search?actor=USA"));
    serve([], [event]);
    render(<SearchView />);
    expect(await screen.findByText("USA IRQ 121")).toBeTruthy();
    expect((await screen.findByRole<HTMLInputElement>("combobox", { name: "Actor" })).value).toBe(
      "United States",
    );
    await waitFor(() => expect(busy()).toBe("false"));
  });

  it("says what cannot be looked for", async () => {
    act(() => go("/search?actor=Nobodystan"));
    standIn({
      "GET /search": () => problem(400, "Nobody is known by that.", "Did you mean somebody?"),
      "GET /codebook": () => codebook,
    });
    render(<SearchView />);
    expect((await screen.findByRole("alert")).textContent).toContain("Did you mean somebody?");
    expect(busy()).toBe("false");
  });
});
