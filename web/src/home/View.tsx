import { say } from "../words/say";

export default function HomeView() {
  return <h1>{say("home.title")}</h1>;
}
