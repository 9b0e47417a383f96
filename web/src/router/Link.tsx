import type { ComponentChildren, JSX } from "preact";
import { go } from "./address";

type Props = Omit<JSX.IntrinsicElements["a"], "href"> & {
  readonly to: string;
  readonly children: ComponentChildren;
};

/** A link within the page. A click with a modifier or another button stays the browser's. */
export function Link({ to, children, onClick, ...rest }: Props) {
  const follow = (event: JSX.TargetedMouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
