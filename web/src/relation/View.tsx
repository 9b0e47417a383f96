import { say } from "../words/say";

export default function RelationView() {
  return <h1>{say("relation.title")}</h1>;
}
