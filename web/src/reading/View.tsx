import { say } from "../words/say";

export default function ReadingView() {
  return <h1>{say("reading.title")}</h1>;
}
