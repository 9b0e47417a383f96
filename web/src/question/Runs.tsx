import type { Line, Source } from "./reply";

/** A line of the answer with the numbers of its sources. */
export function Runs({ line, sources }: { readonly line: Line; readonly sources: readonly Source[] }) {
  return (
    <>
      {line.runs.map((run, place) => {
        if (run.strong) return <strong key={place}>{run.text}</strong>;
        return run.quoted ? <q key={place}>{run.text}</q> : <span key={place}>{run.text}</span>;
      })}
      {line.sources
        .filter((number) => sources.some((source) => source.number === number))
        .map((number) => (
          <sup key={number}>
            <a class="cite" href={`#source-${number}`}>
              {number}
            </a>
          </sup>
        ))}
    </>
  );
}
