import { useEffect } from "preact/hooks";
import { say } from "../words/say";

/** Names the browser's tab after the view. */
export function useTitle(view: string): void {
  useEffect(() => {
    document.title = say("shell.titled", { view });
  }, [view]);
}
