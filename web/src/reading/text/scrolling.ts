/** Scrolls the page as little as needed to show an element, without a glide where the reader wants none. */
export function bringIntoView(element: Element | null | undefined): void {
  element?.scrollIntoView({ block: "nearest", behavior: glide() });
}

/** Scrolls a frame, and nothing around it, until an element within it is shown. */
export function bringIntoFrame(element: HTMLElement, frame: HTMLElement): void {
  const above = element.offsetTop - frame.scrollTop;
  const below = above + element.offsetHeight - frame.clientHeight;
  if (above < 0) frame.scrollTo({ top: element.offsetTop, behavior: glide() });
  else if (below > 0) frame.scrollTo({ top: frame.scrollTop + below, behavior: glide() });
}

function glide(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
