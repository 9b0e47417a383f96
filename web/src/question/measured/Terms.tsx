import { Evidence } from "../../evidence/Evidence";
import { Table } from "../../parts/Table";
import { signed } from "../../picture/figures";
import { say, term } from "../../words/say";
import type { Rung } from "../reply";

/** What moves a chance; each row opens to its sentences. */
export function Terms({ rung }: { readonly rung: Rung }) {
  return (
    <details class="twin">
      <summary>
        {say("question.terms")}: {term("rung", rung.rung)}
      </summary>
      <Table
        caption={say("question.effectSays")}
        rows={rung.terms}
        keyOf={(row) => row.name}
        columns={[
          { title: say("question.term"), cell: (row) => row.name },
          { title: say("question.basis"), cell: (row) => term("basis", row.basis) },
          {
            title: say("question.effect"),
            figure: true,
            cell: (row) => (
              <>
                {signed(row.size.value)}{" "}
                <span class="soft">
                  ({signed(row.size.low)} – {signed(row.size.high)})
                </span>
              </>
            ),
          },
          {
            title: say("question.rests"),
            cell: (row) => <Evidence citations={row.evidence} total={row.evidenceCount} />,
          },
        ]}
      />
    </details>
  );
}
