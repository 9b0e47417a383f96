import { fireEvent, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { setKeysOn, useKeys } from "../../src/shell/keys";

afterEach(() => setKeysOn(true));

function pressed(key: string): string[] {
  const heard: string[] = [];
  function Listening() {
    useKeys({ j: () => heard.push("j"), Escape: () => heard.push("Escape") });
    return <input />;
  }
  const { container, unmount } = render(<Listening />);
  fireEvent.keyDown(document.body, { key });
  fireEvent.keyDown(document.body, { key, ctrlKey: true });
  fireEvent.keyDown(container.querySelector("input") as Element, { key });
  unmount();
  return heard;
}

it("hears a key once, but neither in a field nor with Ctrl", () => {
  expect(pressed("j")).toEqual(["j"]);
});

it("leaves single letters alone where they are turned off, and only these", () => {
  setKeysOn(false);
  expect(pressed("j")).toEqual([]);
  expect(pressed("Escape")).toEqual(["Escape"]);
});
