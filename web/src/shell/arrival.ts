import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** After going to another place the focus is on its heading, as after loading a page; until it is there, on the content. */
export function useFocusOnArrival(path: string): RefObject<HTMLElement> {
  const content = useRef<HTMLElement>(null);
  const before = useRef(path);
  useEffect(() => {
    const main = content.current;
    if (main === null || before.current === path) return;
    before.current = path;
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
    return whenHeaded(main, (heading) => {
      if (document.activeElement !== main) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  }, [path]);
  return content;
}

/** Calls once there is a heading; the answer ends the waiting. */
function whenHeaded(main: HTMLElement, then: (heading: HTMLElement) => void): () => void {
  const look = () => {
    const heading = main.querySelector("h1");
    if (heading !== null) {
      watch.disconnect();
      then(heading);
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(main, { childList: true, subtree: true });
  look();
  return () => watch.disconnect();
}
