import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ActorPicker } from "../../src/parts/ActorPicker";
import { standIn } from "../server/standIn";

const actors = [
  { id: "IRN", name: "Iran", kind: "STATE", events: 165 },
  { id: "IRQ", name: "Iraq", kind: "STATE", events: 37 },
];

function show(items: readonly object[]) {
  standIn({ "GET /actors": () => ({ items, next: null }) });
  const change = vi.fn();
  render(<ActorPicker label="Actor" value="" onChange={change} />);
  return { change, field: screen.getByRole<HTMLInputElement>("combobox", { name: "Actor" }) };
}

afterEach(cleanup);

describe("an actor picker", () => {
  it("is chosen from by keys", async () => {
    const { change, field } = show(actors);
    fireEvent.input(field, { target: { value: "Ira" } });
    expect(await screen.findAllByRole("option")).toHaveLength(2);
    expect(screen.getByRole("status").textContent).toBe("2 suggestions");
    fireEvent.keyDown(field, { key: "ArrowDown" });
    fireEvent.keyDown(field, { key: "ArrowDown" });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(change).toHaveBeenCalledExactlyOnceWith("IRQ", "Iraq");
    expect(field.value).toBe("Iraq");
    expect(screen.queryByRole("option")).toBeNull();
  });

  it("says that nobody here has the name, and keeps it for the server to resolve", async () => {
    const { change, field } = show([]);
    fireEvent.input(field, { target: { value: "Nobodystan" } });
    expect(await screen.findByText("No actor of that name here")).toBeTruthy();
    fireEvent.blur(field);
    expect(change).toHaveBeenCalledExactlyOnceWith("Nobodystan", "Nobodystan");
    expect(screen.getByRole("status").textContent).toBe("");
  });
});
