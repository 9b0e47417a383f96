package org.entente.app.api;

import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.entente.model.DatePrecision;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Sector;
import org.entente.model.TypeGoldstein;
import org.entente.text.codebook.Codebook;
import org.entente.text.codebook.Entry;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What can be said of an event: types with their modes, factualities, sectors, precisions of dates. */
public final class CodebookResource implements Resource {
    private final Supplier<ObjectNode> codebook = new Once<>(CodebookResource::read);

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/codebook", request -> Answer.json(request, codebook.get()));
    }

    private static ObjectNode read() {
        SortedMap<EventType, SortedSet<String>> modes = new TreeMap<>();
        for (Entry entry : Codebook.load().all()) {
            EventType type = entry.type();
            if (type != null) {
                SortedSet<String> own = modes.computeIfAbsent(type, key -> new TreeSet<>());
                if (entry.mode() != null) {
                    own.add(Objects.requireNonNull(entry.mode()));
                }
            }
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode types = node.putArray("types");
        for (EventType type : EventType.values()) {
            ObjectNode one = types.addObject()
                    .put("type", type.name())
                    .put("label", type.name().toLowerCase(Locale.ROOT))
                    .put("quad", type.quad().name())
                    .put("goldstein", TypeGoldstein.of(type));
            modes.getOrDefault(type, new TreeSet<>()).forEach(one.putArray("modes")::add);
        }
        ArrayNode factualities = node.putArray("factualities");
        for (Factuality factuality : Factuality.values()) {
            factualities.add(factuality.name());
        }
        ArrayNode sectors = node.putArray("sectors");
        for (Sector sector : Sector.values()) {
            sectors.addObject().put("code", sector.name()).put("label", sector.title());
        }
        ArrayNode precisions = node.putArray("datePrecisions");
        for (DatePrecision precision : DatePrecision.values()) {
            precisions.add(precision.name());
        }
        return node;
    }
}
