import { say } from "../words/say";
import { Button } from "./Button";
import { announce } from "./notices";

/** A button that copies the address of what is shown. */
export function CopyLink() {
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => announce(say("parts.copied")),
      () => announce(say("parts.notCopied", { address: location.href }), "bad"),
    );
  return <Button onClick={copy}>{say("parts.copyLink")}</Button>;
}
