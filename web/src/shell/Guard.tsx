import { Component, type ComponentChildren } from "preact";
import { Button } from "../parts/Button";
import { say } from "../words/say";

interface Props {
  readonly children: ComponentChildren;
}

interface State {
  readonly broken: boolean;
}

/** Keeps the frame standing where a view throws, and says so. */
export class Guard extends Component<Props, State> {
  override state: State = { broken: false };

  static override getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    // So that the browser's console has it.
    reportError(error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div class="trouble" role="alert" aria-busy={false}>
        <h1>{say("shell.broken")}</h1>
        <p>{say("shell.brokenHint")}</p>
        <Button onClick={() => location.reload()}>{say("shell.reload")}</Button>
      </div>
    );
  }
}
