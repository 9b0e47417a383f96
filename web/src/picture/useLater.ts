import { useCallback, useEffect, useRef } from "preact/hooks";

/** Calls the last of a burst of calls, once none has come for so many milliseconds. */
export function useLater<A extends unknown[]>(call: (...given: A) => void, milliseconds: number) {
  const latest = useRef(call);
  latest.current = call;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const cancel = useCallback(() => clearTimeout(timer.current), []);
  const later = useCallback(
    (...given: A) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(...given), milliseconds);
    },
    [milliseconds],
  );
  return { later, cancel };
}
