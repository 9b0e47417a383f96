import { useLayoutEffect } from "preact/hooks";
import { Notices } from "../parts/notices";
import { Empty, Trouble } from "../parts/Trouble";
import { Link } from "../router/Link";
import { useAddress } from "../router/useAddress";
import type { About } from "../server/types";
import { useAnswer } from "../server/useAnswer";
import { say } from "../words/say";
import { AboutContext } from "./about";
import { useFocusOnArrival } from "./arrival";
import { Guard } from "./Guard";
import { Header } from "./Header";
import { nameTab } from "./title";
import { nameOf, views } from "./views";

/** The frame around every view. */
export function Shell() {
  const { path } = useAddress();
  const first = path.split("/")[1] ?? "";
  const View = Object.hasOwn(views, first) ? views[first] : undefined;
  // Before the view's own effects, which may name the tab more exactly.
  useLayoutEffect(() => nameTab(nameOf(first)), [first]);
  const about = useAnswer<About>("/about");
  const content = useFocusOnArrival(path);
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
        {View === undefined ? (
          <Missing />
        ) : (
          <Guard key={first}>
            <View />
          </Guard>
        )}
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
