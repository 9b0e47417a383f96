import { say } from "../words/say";

export default function CorrectionsView() {
  return <h1>{say("correction.title")}</h1>;
}
