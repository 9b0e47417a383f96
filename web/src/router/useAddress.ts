import { useEffect, useState } from "preact/hooks";
import { type Address, address, onMove } from "./address";

/** The address, following it as it changes. */
export function useAddress(): Address {
  const [here, setHere] = useState(address());
  useEffect(() => {
    setHere(address());
    return onMove(() => setHere(address()));
  }, []);
  return here;
}
