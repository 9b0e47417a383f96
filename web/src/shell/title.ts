import { useEffect } from "preact/hooks";
import { say } from "../words/say";

/** Names the browser's tab after what is shown. */
export function nameTab(view: string): void {
  document.title = say("shell.titled", { view });
}

/** Names the browser's tab after the view, for as long as that is its name. */
export function useTitle(view: string): void {
  useEffect(() => nameTab(view), [view]);
}
