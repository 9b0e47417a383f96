package org.entente.network.link;

import java.util.List;
import org.entente.network.link.counter.Counts;
import org.entente.network.link.counter.Decay;

/** What speaks for each candidate of a question, as rows of numbers. */
final class Signals {
    /** Numbers a candidate has. */
    static final int COUNT = 64;

    /** Numbers next to one another that speak of one thing. */
    record Block(TermKind kind, int end) {}

    /** The order of the numbers: each block ends before {@code end}. */
    static final List<Block> BLOCKS = List.of(
            new Block(TermKind.SAME_EVENT, 8),
            new Block(TermKind.REPLY, 12),
            new Block(TermKind.CONTACT, 22),
            new Block(TermKind.TARGET, 34),
            new Block(TermKind.COUNTRY, 42),
            new Block(TermKind.KIND, 43),
            new Block(TermKind.COUNTRY, 44),
            new Block(TermKind.TARGET, 45),
            new Block(TermKind.FOLLOW_UP, 50),
            new Block(TermKind.THIRD_PARTIES, 51),
            new Block(TermKind.TARGET, 52));

    private static final float EPSILON = 0.02f;
    private static final Decay[] DECAYS = Decay.values();

    private final LinkMemory memory;
    private final Candidates candidates;
    private final float[] shares;
    private float[] rows = new float[COUNT * 512];
    private int place;
    private int used;
    private int day;
    private int sharesFor = -1;

    Signals(LinkMemory memory, Candidates candidates) {
        this.memory = memory;
        this.candidates = candidates;
        shares = new float[2 * memory.relations() * FollowUps.LAGS];
    }

    /** The numbers of the last question's candidates, a row of {@link #COUNT} each. */
    float[] rows() {
        return rows;
    }

    /** How many numbers of a row are in use. */
    int used() {
        return used;
    }

    private void put(float value) {
        rows[place++] = value;
    }

    private static float log(float count) {
        return FastLog.of((count + EPSILON) / EPSILON);
    }

    private void counts(Counts counts, int slot, Decay... decays) {
        for (Decay decay : decays) {
            put(log(counts.at(slot, decay, day)));
        }
    }

    private void age(Counts counts, int slot) {
        put(slot < 0 ? 7 : FastLog.of(day - counts.last(slot)));
    }

    /** Computes the rows of the question last searched for. */
    void compute(LinkQuestion question) {
        int count = candidates.count();
        if (rows.length < count * COUNT) {
            rows = new float[count * COUNT * 2];
        }
        day = question.day();
        int s = question.subject();
        int r = question.relation();
        LinkMemory m = memory;
        int inverse = m.inverse(r);
        int direction = m.direction(r);
        int country = m.country(s);
        int exactGroup = m.exact.group(m.key(s, r));
        int pairGroup = m.pairs.group(s);
        int directedGroup = m.directed.group(m.key(s, direction));
        int objectGroup = m.objects.group(r);
        int activityGroup = m.activity.group(direction);
        boolean known = country != EntityTraits.UNKNOWN;
        int countryObjectGroup = known ? m.countryObjects.group(m.key(country, r)) : -1;
        int countryPartnerGroup = known ? m.countryPartners.group(m.key(country, direction)) : -1;
        int objectCountryGroup = m.objectCountries.group(m.key(s, r));
        int countries2Group = known ? m.countries2.group(m.key(country, r)) : -1;
        int kindGroup = m.kinds.group(m.key(m.traits().kind(s), r));
        int backGroup = m.exact.group(m.key(s, inverse));
        float exactMonth = m.exact.totals().at(exactGroup, Decay.MONTH, day);
        float exactEver = m.exact.totals().ever(exactGroup);
        float pairEver = m.pairs.totals().ever(pairGroup);
        float pairMonth = m.pairs.totals().at(pairGroup, Decay.MONTH, day);
        float objectEver = m.objects.totals().ever(objectGroup);
        fillShares(r);
        for (int c = 0; c < count; c++) {
            int o = candidates.entity(c);
            place = c * COUNT;
            int slot = m.exact.slot(exactGroup, o);
            counts(m.exact.counts(), slot, DECAYS);
            age(m.exact.counts(), slot);
            put(log(m.exact.counts().ever(slot) / (exactEver + 1)));
            put(log(m.exact.counts().at(slot, Decay.MONTH, day) / (exactMonth + 1)));
            slot = m.exact.slot(backGroup, o);
            counts(m.exact.counts(), slot, Decay.WEEK, Decay.MONTH, Decay.NEVER);
            age(m.exact.counts(), slot);
            int pair = m.pairs.slot(pairGroup, o);
            counts(m.pairs.counts(), pair, DECAYS);
            age(m.pairs.counts(), pair);
            put(log(m.pairs.counts().ever(pair) / (pairEver + 1)));
            put(log(m.pairs.counts().at(pair, Decay.MONTH, day) / (pairMonth + 1)));
            slot = m.directed.slot(directedGroup, o);
            counts(m.directed.counts(), slot, Decay.MONTH, Decay.NEVER);
            slot = m.objects.slot(objectGroup, o);
            counts(m.objects.counts(), slot, DECAYS);
            float objectCount = m.objects.counts().ever(slot);
            slot = m.activity.slot(activityGroup, o);
            counts(m.activity.counts(), slot, DECAYS);
            age(m.activity.counts(), slot);
            put(objectCount / (m.activity.counts().ever(slot) + 3));
            slot = m.countryObjects.slot(countryObjectGroup, o);
            counts(m.countryObjects.counts(), slot, Decay.WEEK, Decay.MONTH, Decay.NEVER);
            slot = m.countryPartners.slot(countryPartnerGroup, o);
            counts(m.countryPartners.counts(), slot, Decay.MONTH, Decay.NEVER);
            int oc = m.country(o);
            slot = oc < 0 ? -1 : m.objectCountries.slot(objectCountryGroup, oc);
            put(log(m.objectCountries.counts().at(slot, Decay.MONTH, day) / (exactMonth + 1)));
            put(log(m.objectCountries.counts().ever(slot) / (exactEver + 1)));
            slot = oc < 0 ? -1 : m.countries2.slot(countries2Group, oc);
            float c2 = m.countries2.totals().ever(countries2Group);
            put(log(m.countries2.counts().ever(slot) / (c2 + 1)));
            slot = m.kinds.slot(kindGroup, m.traits().kind(o));
            put(log(m.kinds.counts().ever(slot) / (m.kinds.totals().ever(kindGroup) + 1)));
            put(oc >= 0 && oc == country ? 1 : 0);
            put(m.traits().state(o) ? 1 : 0);
            followUps(pair);
            put(log(candidates.hops(c)));
            int oGroup = m.pairs.group(o);
            put(log(m.pairs.size(oGroup)));
            // of the question alone
            put(log(exactMonth));
            put(log(exactEver));
            put(log(m.exact.size(exactGroup)));
            put(log(pairEver));
            put(log(m.pairs.size(pairGroup)));
            put(log(objectEver));
            put(log(m.objects.size(objectGroup)));
            put(10 * m.repeated(r));
            put(10 * m.returned(r));
            used = place - c * COUNT;
        }
    }

    private void fillShares(int relation) {
        if (sharesFor == relation) {
            return;
        }
        for (int earlier = 0; earlier < 2 * memory.relations(); earlier++) {
            for (int lag = 0; lag < FollowUps.LAGS; lag++) {
                shares[earlier * FollowUps.LAGS + lag] = memory.followUps.share(relation, earlier, lag);
            }
        }
        sharesFor = relation;
    }

    /** Forgets what it knew of the day: the memory has changed. */
    void forget() {
        sharesFor = -1;
    }

    private void followUps(int pair) {
        float none = 1;
        float most = 0;
        float second = 0;
        int entries = 0;
        float sum = 0;
        FollowUps past = memory.followUps;
        for (int entry = past.firstEntry(pair); entry >= 0; entry = past.nextEntry(entry)) {
            float share = shares[past.relation(entry) * FollowUps.LAGS + FollowUps.lag(day - past.lastDay(entry))];
            none *= 1 - 0.8f * share;
            sum += share;
            if (share > most) {
                second = most;
                most = share;
            } else if (share > second) {
                second = share;
            }
            entries++;
        }
        put(FastLog.of((1 - none) + 1e-4f));
        put(FastLog.of(most + 1e-4f));
        put(FastLog.of(second + 1e-4f));
        put(entries == 0 ? -9.2f : FastLog.of(sum / entries + 1e-4f));
        put(log(entries));
    }
}
