import { ActorPicker } from "../parts/ActorPicker";
import { DateField } from "../parts/DateField";
import { Empty, Trouble, Waiting } from "../parts/Trouble";
import { change } from "../router/address";
import { contextOf } from "../router/context";
import { useAddress } from "../router/useAddress";
import { useAnswer } from "../server/useAnswer";
import { say } from "../words/say";
import { QuestionPage } from "./QuestionPage";
import { type Reply, restated, type Stated } from "./reply";
import "../relation/relation.css";
import "./question.css";

/** Is a common threat enough? The answer, measured and stated apart, with assumptions one can move. */
export default function QuestionView() {
  const here = useAddress();
  const { a, b, threat, at } = contextOf(here);
  const sets = here.query.getAll("set");
  const scenario = here.query.get("scenario") ?? "";
  const ready = a !== "" && b !== "";
  const question = { a, b, threat, at };
  const moved = sets.length > 0 || scenario !== "";
  const whole = useAnswer<Reply>(ready ? "/answer" : null, question);
  const stated = useAnswer<Stated>(ready && moved ? "/answer" : null, {
    ...question,
    set: sets,
    scenario,
    part: "stated",
  });
  const waiting = whole.waiting || stated.waiting;
  const problem = whole.problem ?? stated.problem;
  const shown = ready && whole.answer !== null ? restated(whole.answer, moved ? stated.answer : null) : null;
  const asked = shown?.question;
  const pose = (changes: Record<string, string>) =>
    change({ a, b, threat, at, ...changes, set: null, scenario: null }, false);
  return (
    <div class="question" aria-busy={waiting}>
      <h1>{say("question.title")}</h1>
      <p class="lead">{say("question.lead")}</p>
      <div class="form-row choice">
        <ActorPicker
          label={say("question.a")}
          value={a}
          name={asked?.a.name}
          onChange={(id) => pose({ a: id })}
        />
        <ActorPicker
          label={say("question.b")}
          value={b}
          name={asked?.b.name}
          onChange={(id) => pose({ b: id })}
        />
        <ActorPicker
          label={say("question.threat")}
          value={threat}
          name={asked?.threat?.name}
          onChange={(id) => pose({ threat: id })}
        />
        <DateField
          label={say("question.at")}
          value={at || (asked?.at ?? "")}
          onChange={(day) => pose({ at: day })}
        />
      </div>
      {problem === null ? null : <Trouble problem={problem} />}
      {ready ? null : (
        <Empty title={say("question.choose")}>
          <p>{say("question.chooseHint")}</p>
        </Empty>
      )}
      {waiting && shown === null ? <Waiting /> : null}
      {shown === null ? null : <QuestionPage reply={shown} sets={sets} scenario={scenario} />}
    </div>
  );
}
