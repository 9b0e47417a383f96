import { link } from "../router/address";
import { Link } from "../router/Link";
import type { Page } from "../server/client";
import type { ActorItem, Named } from "../server/types";
import { useAnswer } from "../server/useAnswer";
import { say, tell } from "../words/say";

/** Ways into the views: the two actors with most events, the network, the search. */
export function Starts() {
  const { answer } = useAnswer<Page<ActorItem>>("/actors", { limit: "20" });
  const pair = pairOf(answer?.items ?? []);
  return (
    <nav aria-label={say("home.starts")}>
      <ul class="starts">
        {pair !== null && <PairStarts a={pair[0]} b={pair[1]} />}
        <Start to="/network" title={say("home.startNetwork")} text={say("home.startNetworkText")} />
        <Start to="/search" title={say("home.startSearch")} text={say("home.startSearchText")} />
      </ul>
    </nav>
  );
}

function PairStarts({ a, b }: { readonly a: Named; readonly b: Named }) {
  const names = { a: <bdi>{a.name}</bdi>, b: <bdi>{b.name}</bdi> };
  const pair = { a: a.id, b: b.id };
  return (
    <>
      <Start
        to={link("/relation", pair)}
        title={tell("home.startPair", names)}
        text={say("home.startPairText")}
      />
      <Start
        to={link("/question", pair)}
        title={say("home.startQuestion")}
        text={say("home.startQuestionText")}
      />
    </>
  );
}

interface StartProps {
  readonly to: string;
  readonly title: ReturnType<typeof tell> | string;
  readonly text: string;
}

function Start({ to, title, text }: StartProps) {
  return (
    <li>
      <Link to={to}>
        <strong>{title}</strong> <span>{text}</span>
      </Link>
    </li>
  );
}

/** The actor with most events and the next one that does not answer to the same principal. */
export function pairOf(actors: readonly ActorItem[]): readonly [ActorItem, ActorItem] | null {
  const sorted = [...actors].sort((one, other) => other.events - one.events);
  const [a] = sorted;
  const b = sorted.find((one) => a !== undefined && answersTo(one) !== answersTo(a));
  return a === undefined || b === undefined ? null : [a, b];
}

function answersTo({ id, principal }: ActorItem): string {
  return principal ?? id;
}
