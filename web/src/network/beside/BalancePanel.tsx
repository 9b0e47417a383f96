import { percent, signed } from "../../picture/figures";
import { say } from "../../words/say";
import type { Balance } from "../network";

/** The figures of structural balance, each with what it means. */
export function BalancePanel({ balance }: { readonly balance: Balance }) {
  const { frustration, weakFrustration } = balance;
  return (
    <section class="part">
      <h2>{say("network.balance")}</h2>
      <ul class="balance">
        <li>
          {say("network.frustration", {
            index: frustration.index,
            ties: balance.ties,
            proof: frustration.proven
              ? say("network.proven")
              : say("network.notProven", { lower: frustration.lower }),
          })}
        </li>
        {weakFrustration ? <li>{say("network.weak", { index: weakFrustration.index })}</li> : null}
        {balance.triangleBalance === null ? null : (
          <li>{say("network.triangles", { value: percent(balance.triangleBalance) })}</li>
        )}
        {balance.walkBalance === null ? null : (
          <li>{say("network.walks", { value: signed(balance.walkBalance) })}</li>
        )}
      </ul>
    </section>
  );
}
