import { useEffect, useRef } from "preact/hooks";
import { Notices } from "../parts/notices";
import { Empty, Trouble } from "../parts/Trouble";
import { Link } from "../router/Link";
import { useAddress } from "../router/useAddress";
import type { About } from "../server/types";
import { useAnswer } from "../server/useAnswer";
import { say } from "../words/say";
import { AboutContext } from "./about";
import { Header } from "./Header";
import { views } from "./views";

/** The frame around every view. */
export function Shell() {
  const first = useAddress().path.split("/")[1] ?? "";
  const View = Object.hasOwn(views, first) ? views[first] : undefined;
  const about = useAnswer<About>("/about");
  const content = useFocusOnArrival(first);
  return (
    <AboutContext.Provider value={about.answer}>
      <a class="skip" href="#content">
        {say("shell.skip")}
      </a>
      <Header />
      {about.answer?.mayChange === false && (
        <aside class="read-only" aria-label={say("shell.readOnly")}>
          <strong>{say("shell.readOnly")}</strong> {say("shell.readOnlyHint")}
        </aside>
      )}
      <main id="content" ref={content} tabIndex={-1}>
        {about.problem !== null && about.problem.status === 0 && <Trouble problem={about.problem} />}
        {View === undefined ? <Missing /> : <View key={first} />}
      </main>
      <Notices />
    </AboutContext.Provider>
  );
}

function Missing() {
  return (
    <>
      <h1>{say("shell.missing")}</h1>
      <Empty title={say("shell.missingHint")}>
        <Link to="/">{say("shell.toLibrary")}</Link>
      </Empty>
    </>
  );
}

/** After going to another view the focus is at its beginning, as after loading a page. */
function useFocusOnArrival(view: string) {
  const content = useRef<HTMLElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [view]);
  return content;
}
