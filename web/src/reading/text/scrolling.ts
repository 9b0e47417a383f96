/** Scrolls the page as little as needed to show an element, without a glide where the reader wants none. */
export function bringIntoView(element: Element | null | undefined): void {
  element?.scrollIntoView({ block: "nearest", behavior: glide() });
}

/** Scrolls a frame, and nothing around it, until an element within it is shown. */
export function bringIntoFrame(element: HTMLElement, frame: HTMLElement): void {
  const place = element.getBoundingClientRect();
  const window = frame.getBoundingClientRect();
  const above = place.top - window.top;
  const below = place.bottom - window.bottom;
  if (above < 0) frame.scrollBy({ top: above, behavior: glide() });
  else if (below > 0) frame.scrollBy({ top: below, behavior: glide() });
}

function glide(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
