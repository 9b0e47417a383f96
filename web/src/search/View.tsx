import { say } from "../words/say";

export default function SearchView() {
  return <h1>{say("search.title")}</h1>;
}
