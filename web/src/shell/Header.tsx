import { useState } from "preact/hooks";
import { Button } from "../parts/Button";
import { go } from "../router/address";
import { contextOf, forget, within } from "../router/context";
import { Link } from "../router/Link";
import { useAddress } from "../router/useAddress";
import { say } from "../words/say";
import { givenName, useAbout } from "./about";
import { ContextLine } from "./ContextLine";
import { HelpDialog } from "./HelpDialog";
import { useKeys } from "./keys";
import { QuickSearch } from "./QuickSearch";
import { setTheme, theme, themeAfter } from "./theme";
import { WhoDialog } from "./WhoDialog";

const paths = ["search", "relation", "network", "question", "brief", "corrections"] as const;

/** Name, views, the pair in question, and what belongs to the reader: colours, name, help. */
export function Header() {
  const here = useAddress();
  const first = here.path.split("/")[1] ?? "";
  const context = contextOf(here);
  const [, refresh] = useState(0);
  const carried = context.a !== "" && context.b !== "" && !here.query.has("a");
  const leave = () => {
    forget();
    refresh((count) => count + 1);
  };
  return (
    <header class="head">
      <div class="head-line">
        <Link to="/" class="brand">
          {say("shell.name")}
        </Link>
        <nav aria-label={say("shell.navigation")}>
          <ul>
            <li>
              <Link to="/" aria-current={first === "" || first === "read" ? "page" : undefined}>
                {say("shell.home")}
              </Link>
            </li>
            {paths.map((path) => (
              <li key={path}>
                <Link
                  to={path === "search" || path === "corrections" ? `/${path}` : within(`/${path}`, context)}
                  aria-current={path === first ? "page" : undefined}
                >
                  {say(`shell.${path}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <QuickSearch />
        <Own />
      </div>
      {carried && <ContextLine context={context} onLeave={leave} />}
    </header>
  );
}

function Own() {
  const about = useAbout();
  const [dialog, setDialog] = useState<"help" | "who" | null>(null);
  const [shown, setShown] = useState(theme());
  const close = () => setDialog(null);
  useKeys({ "?": () => setDialog("help"), m: () => go("/corrections") });
  const turn = () => {
    const next = themeAfter(shown);
    setTheme(next);
    setShown(next);
  };
  const name = givenName() || about?.user || say("shell.youNobody");
  return (
    <div class="head-own">
      {about?.mayChange && (
        <Button look="quiet" onClick={() => setDialog("who")}>
          {say("shell.you", { name })}
        </Button>
      )}
      <Button
        look="quiet"
        onClick={turn}
        title={say("shell.theme", { theme: say(`shell.theme${shown}`) })}
        aria-label={say("shell.theme", { theme: say(`shell.theme${shown}`) })}
      >
        {{ Auto: "◐", Light: "○", Dark: "●" }[shown]}
      </Button>
      <Button
        look="quiet"
        onClick={() => setDialog("help")}
        aria-label={say("shell.help")}
        title={say("shell.help")}
      >
        ?
      </Button>
      {dialog === "help" && <HelpDialog onClose={close} />}
      {dialog === "who" && <WhoDialog onClose={close} />}
    </div>
  );
}
