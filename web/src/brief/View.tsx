import { say } from "../words/say";

export default function BriefView() {
  return <h1>{say("brief.title")}</h1>;
}
