import { say } from "../words/say";

export default function QuestionView() {
  return <h1>{say("question.title")}</h1>;
}
