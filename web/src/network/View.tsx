import { say } from "../words/say";

export default function NetworkView() {
  return <h1>{say("network.title")}</h1>;
}
