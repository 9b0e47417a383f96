import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Trouble, Waiting } from "../parts/Trouble";
import { asProblem, type Problem } from "../server/problem";

type Module = { readonly default: ComponentType };

/** A view whose code is fetched when it is first shown, and kept. */
export function lazy(load: () => Promise<Module>): ComponentType {
  let kept: ComponentType | null = null;
  return function Lazy() {
    const [View, setView] = useState<ComponentType | null>(() => kept);
    const [problem, setProblem] = useState<Problem | null>(null);
    useEffect(() => {
      if (kept !== null) return;
      load().then(
        (module) => {
          kept = module.default;
          setView(() => kept);
        },
        (error) => setProblem(asProblem(error)),
      );
    }, []);
    if (problem !== null) return <Trouble problem={problem} />;
    return View === null ? <Waiting /> : <View />;
  };
}
