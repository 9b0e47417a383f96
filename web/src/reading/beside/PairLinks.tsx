import { link } from "../../router/address";
import { Link } from "../../router/Link";
import { say } from "../../words/say";

interface Props {
  readonly a: string | null;
  readonly b: string | null;
  readonly at: string | null;
}

/** The ways on to what is known of the two beyond this text. */
export function PairLinks({ a, b, at }: Props) {
  if (a === null || b === null || a === b) return null;
  return (
    <p class="actions pair-links">
      <Link to={link("/relation", { a, b, at })}>{say("reading.relation")}</Link>
      <Link to={link("/question", { a, b, at })}>{say("reading.question")}</Link>
    </p>
  );
}
