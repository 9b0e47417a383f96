import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The width in whole pixels that an element has on the page, following it; `start` until it is known. */
export function useWidth<E extends HTMLElement>(start: number) {
  const frame = useRef<E>(null);
  const [width, setWidth] = useState(start);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(Math.floor(element.clientWidth));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}
