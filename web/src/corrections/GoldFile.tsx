import { at } from "../server/client";
import { say } from "../words/say";

/** The corrections as a labelled file. */
export function GoldFile({ ready }: { readonly ready: boolean }) {
  return (
    <section aria-labelledby="gold">
      <h2 id="gold">{say("correction.file")}</h2>
      <p class="hint">{say("correction.fileHint")}</p>
      {ready ? (
        <p>
          <a href={at("/corrections/file", { format: "events" })} download="corrections.tsv">
            {say("correction.fileGet")}
          </a>
        </p>
      ) : (
        <p class="hint">{say("correction.fileNone")}</p>
      )}
    </section>
  );
}
