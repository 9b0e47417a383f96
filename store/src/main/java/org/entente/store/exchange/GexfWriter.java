package org.entente.store.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A network as GEXF 1.3 with time: one undirected edge for each pair, alive in the times of its ties, its figures as
 * attributes that change over time. Days are the first and the last, both included, as the format has it.
 *
 * <p>Edges have the colour of their latest sign: blue for friends, orange for enemies, grey for neither, which people
 * who see few colours can tell apart too (Okabe and Ito 2008).
 */
final class GexfWriter {
    private static final List<String> FIGURES = List.of("weight", "value", "low", "high", "cooperation", "conflict");
    private static final Map<Integer, List<String>> COLOURS = Map.of(
            1, List.of("0", "114", "178"),
            -1, List.of("213", "94", "0"),
            0, List.of("153", "153", "153"));

    private final XmlDocument xml;
    private final Network network;

    private GexfWriter(XmlDocument xml, Network network) {
        this.xml = xml;
        this.network = network;
    }

    static void write(Network network, Writer out) throws IOException {
        new GexfWriter(new XmlDocument(out), network).document();
    }

    private void document() throws IOException {
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.open("meta").text("creator", "Entente").text("description", "Ties of actors over time");
        xml.close();
        xml.open(
                "graph",
                "mode",
                "dynamic",
                "defaultedgetype",
                "undirected",
                "idtype",
                "string",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        attributes();
        Spells spells = Spells.of(network);
        List<NetworkActor> actors = network.actors();
        xml.open("nodes", "count", Integer.toString(actors.size()));
        for (NetworkActor actor : actors) {
            node(actor, spells);
        }
        xml.close();
        List<List<NetworkTie>> pairs = network.pairs();
        xml.open("edges", "count", Integer.toString(pairs.size()));
        for (List<NetworkTie> pair : pairs) {
            edge(pair);
        }
        xml.close().close().close().end();
    }

    private void attributes() throws IOException {
        xml.open("attributes", "class", "node", "mode", "static");
        attribute("actor", "string");
        attribute("kind", "string");
        attribute("country", "string");
        xml.close();
        xml.open("attributes", "class", "edge", "mode", "dynamic");
        for (String figure : FIGURES) {
            attribute(figure, "double");
        }
        attribute("sign", "integer");
        attribute("events", "integer");
        attribute("evidence", "string");
        xml.close();
    }

    private void attribute(String name, String type) throws IOException {
        xml.empty("attribute", "id", name, "title", name, "type", type);
    }

    private void node(NetworkActor actor, Spells spells) throws IOException {
        xml.open("node", "id", XmlText.id(actor.id()), "label", actor.label());
        xml.open("attvalues");
        value("actor", actor.id());
        value("kind", actor.kind().name());
        if (actor.country() != null) {
            value("country", actor.country());
        }
        xml.close();
        xml.open("spells");
        for (Spells.Spell spell : spells.of(actor.id())) {
            spell(spell.from(), spell.to());
        }
        xml.close().close();
    }

    private void value(String name, String value) throws IOException {
        xml.empty("attvalue", "for", name, "value", value);
    }

    private void edge(List<NetworkTie> pair) throws IOException {
        NetworkTie last = pair.get(pair.size() - 1);
        String source = XmlText.id(last.a().id());
        String target = XmlText.id(last.b().id());
        xml.open("edge", "id", source + ":" + target, "source", source, "target", target);
        xml.open("attvalues");
        for (NetworkTie tie : pair) {
            values(tie);
        }
        xml.close();
        xml.open("spells");
        for (NetworkTie tie : pair) {
            spell(tie.from(), tie.to());
        }
        xml.close();
        List<String> colour = COLOURS.getOrDefault(last.sign(), List.of());
        xml.empty("viz:color", "r", colour.get(0), "g", colour.get(1), "b", colour.get(2));
        xml.close();
    }

    private void values(NetworkTie tie) throws IOException {
        timed(tie, "weight", tie.weight());
        timed(tie, "value", tie.value().value());
        timed(tie, "low", tie.value().low());
        timed(tie, "high", tie.value().high());
        timed(tie, "cooperation", tie.mass().cooperation());
        timed(tie, "conflict", tie.mass().conflict());
        timed(tie, "sign", tie.sign());
        timed(tie, "events", tie.events());
        if (!tie.evidence().isEmpty()) {
            timed(tie, "evidence", tie.citations());
        }
    }

    private void timed(NetworkTie tie, String name, Object value) throws IOException {
        xml.empty(
                "attvalue",
                "for",
                name,
                "value",
                value.toString(),
                "start",
                tie.from().toString(),
                "end",
                tie.to().toString());
    }

    private void spell(LocalDate from, LocalDate to) throws IOException {
        xml.empty("spell", "start", from.toString(), "end", to.toString());
    }
}
