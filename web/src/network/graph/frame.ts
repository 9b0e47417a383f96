import type { Place } from "./simulation";

export interface Size {
  width: number;
  height: number;
}

/** Places stretched to fill a frame, with room at the edges for the names. Each direction has its own scale. */
export function framed(places: readonly Place[], size: Size, margin = 48): Place[] {
  const across = stretch(
    places.map((place) => place.x),
    size.width,
    margin,
  );
  const down = stretch(
    places.map((place) => place.y),
    size.height,
    Math.min(margin, 30),
  );
  return places.map((place) => ({ id: place.id, x: across(place.x), y: down(place.y) }));
}

function stretch(values: number[], length: number, margin: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!(high > low)) return () => length / 2;
  return (value) => Math.round(10 * (margin + ((value - low) / (high - low)) * (length - 2 * margin))) / 10;
}

/** What of the frame is to be seen: `zoom` times as large, with `x`, `y` in its middle. */
export interface Window {
  x: number;
  y: number;
  zoom: number;
}

/** The window as an SVG viewBox, kept inside the frame. */
export function viewBox({ x, y, zoom }: Window, { width, height }: Size): string {
  const across = width / zoom;
  const down = height / zoom;
  const left = Math.min(width - across, Math.max(0, x - across / 2));
  const top = Math.min(height - down, Math.max(0, y - down / 2));
  return [left, top, across, down].map((one) => Math.round(one * 10) / 10).join(" ");
}
