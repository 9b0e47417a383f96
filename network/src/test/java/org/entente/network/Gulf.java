package org.entente.network;

import static org.entente.network.World.faction;
import static org.entente.network.World.group;
import static org.entente.network.World.organ;
import static org.entente.network.World.organisation;
import static org.entente.network.World.state;

import org.entente.model.Actor;
import org.entente.model.ConditionType;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Sector;

/** What an article of July 2014 on two rivals and a common threat may tell. */
public final class Gulf {
    public static final Actor USA = state("USA");
    public static final Actor IRN = state("IRN");
    public static final Actor IRQ = state("IRQ");
    public static final Actor SAU = state("SAU");
    public static final Actor ISIS = group("isis");
    public static final Actor P5_1 = organisation("p5+1");
    public static final Actor KERRY = organ("kerry", "USA");
    public static final Actor PENTAGON = organ("pentagon", "USA");
    public static final Actor DEPUTY = organ("deputy", "IRN");
    public static final Actor HARDLINERS = faction("IRN/hardliners", "IRN", Sector.PTY);

    private Gulf() {}

    public static World world() {
        return new World("article", "2014-07-01")
                .grouping("p5+1", "USA", "RUS", "CHN", "GBR", "FRA", "DEU")
                .sentenceNaming(USA, IRN)
                .condition(ConditionType.RIVALRY, USA, IRN, "1979", null)
                .condition(ConditionType.SANCTIONS, USA, IRN, null, null)
                .event("2013-09-27", organ("obama", "USA"), EventType.CONSULT, organ("rouhani", "IRN"), 2.8)
                .mirrored()
                .first(34)
                .event("2013-11", IRN, EventType.AGREE, P5_1, 5.9)
                .mirrored()
                .commitment("2013-11", IRN, P5_1)
                .event("2014-06-16", IRN, EventType.CONSULT, P5_1, 2.8)
                .event(null, ISIS, EventType.ASSAULT, IRQ, -9)
                .sentenceNaming(ISIS, USA, IRN)
                .event(null, USA, EventType.CONSULT, IRN, 2.8, Factuality.PLANNED, null)
                .mirrored()
                .event(null, USA, EventType.CONSULT, IRN, 2.8, Factuality.CONDITIONAL, KERRY)
                .event(null, PENTAGON, EventType.CONSULT, organ("army", "IRN"), 2.8, Factuality.DENIED, PENTAGON)
                .event(null, USA, EventType.COOPERATE, IRN, 6.7, Factuality.DENIED, organ("state", "USA"))
                .event(null, IRN, EventType.CONSULT, USA, 2.8, Factuality.DENIED, DEPUTY)
                .event(null, USA, EventType.AID, IRQ, 8.3)
                .condition(ConditionType.ALLIANCE, USA, SAU, null, null)
                .event(null, HARDLINERS, EventType.ACCUSE, SAU, -2)
                .event(null, SAU, EventType.AID, ISIS, 7, Factuality.ASSERTED, HARDLINERS);
    }
}
