import { useLayoutEffect, useRef } from "preact/hooks";

const place = "entente.keys";

/** Whether single keys are commands in this browser. Whoever speaks to the machine may want them off (WCAG 2.1.4). */
export function keysOn(): boolean {
  return localStorage.getItem(place) !== "off";
}

export function setKeysOn(on: boolean): void {
  localStorage.setItem(place, on ? "on" : "off");
}

type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** Whether what is pressed there is text for a field rather than a command. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest("input, textarea, select, [contenteditable], [role=combobox], [role=listbox]") !== null
  );
}

/** Whether the key would press the control that has the focus. */
function isPressing(event: KeyboardEvent): boolean {
  const pressing = event.key === "Enter" || event.key === " ";
  return pressing && event.target instanceof Element && event.target.closest("a, button, summary") !== null;
}

/** Runs the command of a pressed key, as long as the component is shown; never while typing or in a dialog. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Before the next key can come.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isPressing(event) || document.querySelector("dialog[open]") !== null)
        return;
      if (event.key.length === 1 && !keysOn()) return;
      const command = latest.current[event.key];
      if (command === undefined) return;
      event.preventDefault();
      command();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
