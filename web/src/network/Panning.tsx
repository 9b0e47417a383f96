import { Button } from "../parts/Button";
import { say } from "../words/say";
import type { Size, Window } from "./graph/frame";

interface Props {
  readonly window: Window;
  readonly size: Size;
  readonly onChange: (window: Window) => void;
}

/** Buttons that enlarge a picture and move what of it is seen. */
export function Panning({ window, size, onChange }: Props) {
  const { x, y, zoom } = window;
  const move = (across: number, down: number) =>
    onChange({
      zoom,
      x: bounded(x + (across * size.width) / zoom / 3, size.width, zoom),
      y: bounded(y + (down * size.height) / zoom / 3, size.height, zoom),
    });
  const enlarge = (factor: number) => {
    const next = Math.min(6, Math.max(1, zoom * factor));
    onChange({ zoom: next, x: bounded(x, size.width, next), y: bounded(y, size.height, next) });
  };
  const whole = zoom === 1;
  return (
    <div class="panning">
      <Button onClick={() => enlarge(1.5)} aria-label={say("network.zoomIn")}>
        +
      </Button>
      <Button onClick={() => enlarge(1 / 1.5)} disabled={whole} aria-label={say("network.zoomOut")}>
        −
      </Button>
      {whole ? null : (
        <>
          <Button onClick={() => move(-1, 0)} aria-label={say("network.left")}>
            ←
          </Button>
          <Button onClick={() => move(0, -1)} aria-label={say("network.up")}>
            ↑
          </Button>
          <Button onClick={() => move(0, 1)} aria-label={say("network.down")}>
            ↓
          </Button>
          <Button onClick={() => move(1, 0)} aria-label={say("network.right")}>
            →
          </Button>
          <Button onClick={() => onChange({ zoom: 1, x: size.width / 2, y: size.height / 2 })}>
            {say("network.zoomAll")}
          </Button>
        </>
      )}
    </div>
  );
}

function bounded(value: number, length: number, zoom: number): number {
  const half = length / zoom / 2;
  return Math.min(length - half, Math.max(half, value));
}
