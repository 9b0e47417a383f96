import { say } from "../words/say";

/** An actor's name, kept apart from the direction of the text around it. */
export function Name({ of }: { readonly of: { readonly name: string } | null | undefined }) {
  return of ? <bdi class="name">{of.name}</bdi> : <span class="name-none">{say("parts.noActor")}</span>;
}
