import type { JSX } from "preact";

type Props = JSX.IntrinsicElements["button"] & { readonly look?: "plain" | "main" | "quiet" };

/** A button that does not submit unless told to. */
export function Button({ look = "plain", class: more, type = "button", ...rest }: Props) {
  return <button type={type} class={`button button-${look}${more ? ` ${more}` : ""}`} {...rest} />;
}
