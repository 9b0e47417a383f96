import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** For the heading of a form: brings it into sight, with the focus on it, where the address asked for the form. */
export function useAskedFor(asked: boolean): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!asked) return;
    // After the page has put the focus on its own heading.
    const later = setTimeout(() => heading.current?.focus());
    return () => clearTimeout(later);
  }, []);
  return heading;
}
