import { Notices } from "../parts/notices";
import { contextOf, within } from "../router/context";
import { Link } from "../router/Link";
import { useAddress } from "../router/useAddress";
import { say } from "../words/say";
import { views } from "./views";

const paths = ["", "search", "relation", "network", "question", "brief", "corrections"] as const;

/** The frame around every view. */
export function Shell() {
  const here = useAddress();
  const first = here.path.split("/")[1] ?? "";
  const View = views[first];
  const context = contextOf(here);
  return (
    <>
      <a class="skip" href="#content">
        {say("shell.skip")}
      </a>
      <header class="head">
        <nav aria-label={say("shell.navigation")}>
          {paths.map((path) => (
            <Link
              key={path}
              to={within(`/${path}`, context)}
              aria-current={path === first ? "page" : undefined}
            >
              {say(path === "" ? "shell.home" : `shell.${path}`)}
            </Link>
          ))}
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {View === undefined ? <h1>{say("shell.missing")}</h1> : <View key={first} />}
      </main>
      <Notices />
    </>
  );
}
