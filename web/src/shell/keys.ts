import { useEffect, useRef } from "preact/hooks";

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
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isPressing(event) || document.querySelector("dialog[open]") !== null)
        return;
      const command = latest.current[event.key];
      if (command === undefined) return;
      event.preventDefault();
      command();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
