import { type Column, Table } from "../parts/Table";
import { say } from "../words/say";

interface Props<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
}

/** The figures of a picture as a table, folded away until wanted. */
export function TwinTable<T>(props: Props<T>) {
  return (
    <details class="twin">
      <summary>{say("picture.table")}</summary>
      <Table {...props} />
    </details>
  );
}
