import { useCorrecting } from "../correcting/useCorrecting";
import { Trouble, Waiting } from "../parts/Trouble";
import { useAddress } from "../router/useAddress";
import type { DocumentText } from "../server/types";
import { useAnswer } from "../server/useAnswer";
import { useTitle } from "../shell/title";
import { say } from "../words/say";
import { ReadingPage } from "./ReadingPage";
import "./reading.css";

/** One text with everything that was read from it marked, and the way to put it right. */
export default function ReadingView() {
  const key = useAddress().path.split("/")[2] ?? "";
  const { answer, problem, waiting } = useAnswer<DocumentText>(
    key === "" ? null : `/documents/${encodeURIComponent(key)}`,
  );
  const shown = answer?.key === key ? answer : null;
  const correcting = useCorrecting(answer);
  useTitle(shown?.title || shown?.id || say("reading.title"));
  return (
    <div class="reading" aria-busy={waiting || correcting.busy}>
      {problem === null ? null : (
        <>
          <h1>{say("reading.title")}</h1>
          <Trouble problem={problem} />
        </>
      )}
      {shown === null && problem === null ? <Waiting /> : null}
      {shown === null ? null : <ReadingPage key={key} document={shown} correcting={correcting} />}
    </div>
  );
}
