import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { go } from "../../src/router/address";
import { Guard } from "../../src/shell/Guard";
import { Shell } from "../../src/shell/Shell";
import { standIn } from "../server/standIn";

const about = { name: "Entente", store: "w.db", documents: 0, events: 0, mayChange: true, user: "ada" };
const nothing = () => ({ items: [], next: null });

beforeEach(() => {
  standIn({
    "GET /about": () => about,
    "GET /documents": nothing,
    "GET /jobs": nothing,
    "GET /corrections": nothing,
    "GET /codebook": () => ({ types: [] }),
  });
  vi.stubGlobal("scrollTo", () => undefined);
  go("/");
});
afterEach(cleanup);

describe("going to another view", () => {
  it("puts the focus on its heading and names the tab after it", async () => {
    render(<Shell />);
    await screen.findByRole("heading", { level: 1, name: "Library" });
    expect(document.title).toBe("Library · Entente");
    fireEvent.click(screen.getByRole("link", { name: "Corrections" }));
    const heading = await screen.findByRole("heading", { level: 1, name: "Corrections" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toBe("Corrections · Entente");
    expect(screen.getByRole("link", { name: "Corrections" }).getAttribute("aria-current")).toBe("page");
  });

  it("says so where there is nothing", async () => {
    act(() => go("/nowhere"));
    render(<Shell />);
    expect(await screen.findByRole("heading", { level: 1 })).toBeTruthy();
    expect(screen.getByRole("link", { name: "To the library" })).toBeTruthy();
  });
});

it("goes to the merging of actors by a key", async () => {
  render(<Shell />);
  await screen.findByRole("heading", { level: 1, name: "Library" });
  fireEvent.keyDown(document.body, { key: "m" });
  await screen.findByRole("heading", { level: 1, name: "Corrections" });
});

it("searches from the header", async () => {
  render(<Shell />);
  const field = await screen.findByRole<HTMLInputElement>("searchbox", { name: "Search all documents" });
  field.value = " peace & war ";
  fireEvent.submit(screen.getByRole("search"));
  expect(location.pathname + location.search).toBe("/search?words=peace+%26+war");
  expect(field.value).toBe("");
  await screen.findByRole("heading", { level: 1, name: "Search" });
});

it("keeps the frame where a view breaks", () => {
  const told = vi.fn();
  vi.stubGlobal("reportError", told);
  const Broken = () => {
    throw new Error("out of ink");
  };
  render(
    <Guard>
      <Broken />
    </Guard>,
  );
  expect(screen.getByRole("alert").textContent).toContain("This view broke");
  expect(told).toHaveBeenCalledTimes(1);
});
