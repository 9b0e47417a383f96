import { TextField } from "../parts/TextField";
import { say } from "../words/say";

interface Props {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why something is corrected; may stay empty. */
export function ReasonField({ value, onChange }: Props) {
  return <TextField label={say("correcting.reason")} value={value} onChange={onChange} />;
}
