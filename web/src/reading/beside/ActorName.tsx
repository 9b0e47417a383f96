import { useNames } from "../../server/useNames";
import { say } from "../../words/say";

/** The name of an actor of which only the id is told. */
export function ActorName({ id }: { readonly id: string | null }) {
  const names = useNames(id === null ? [] : [id]);
  if (id === null) return <span class="name-none">{say("parts.noActor")}</span>;
  return <bdi class="name">{names[id] ?? id}</bdi>;
}

/** Several of them, with commas. */
export function ActorNames({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, place) => (
        <span key={id}>
          {place === 0 ? "" : ", "}
          <ActorName id={id} />
        </span>
      ))}
    </>
  );
}
