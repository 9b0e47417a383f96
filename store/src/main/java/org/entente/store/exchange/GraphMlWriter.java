package org.entente.store.exchange;

import java.io.IOException;
import java.io.Writer;

/** A network as GraphML: undirected, an edge for each tie of each time. */
final class GraphMlWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMlWriter() {}

    static void write(Network network, Writer out) throws IOException {
        XmlDocument xml = new XmlDocument(out);
        xml.open(
                "graphml",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        keys(xml);
        xml.open("graph", "id", "ties", "edgedefault", "undirected");
        for (NetworkActor actor : network.actors()) {
            node(xml, actor);
        }
        for (NetworkTie tie : network.ties()) {
            edge(xml, tie);
        }
        xml.close().close().end();
    }

    private static void keys(XmlDocument xml) throws IOException {
        for (String name : new String[] {"actor", "label", "kind", "country"}) {
            key(xml, "node", name, "string");
        }
        key(xml, "edge", "sign", "int");
        for (String name : new String[] {"weight", "value", "low", "high", "cooperation", "conflict"}) {
            key(xml, "edge", name, "double");
        }
        key(xml, "edge", "from", "string");
        key(xml, "edge", "to", "string");
        key(xml, "edge", "events", "int");
        key(xml, "edge", "evidence", "string");
    }

    private static void key(XmlDocument xml, String domain, String name, String type) throws IOException {
        xml.empty("key", "id", name, "for", domain, "attr.name", name, "attr.type", type);
    }

    private static void node(XmlDocument xml, NetworkActor actor) throws IOException {
        xml.open("node", "id", XmlText.id(actor.id()));
        data(xml, "actor", actor.id());
        data(xml, "label", actor.label());
        data(xml, "kind", actor.kind());
        if (actor.country() != null) {
            data(xml, "country", actor.country());
        }
        xml.close();
    }

    private static void edge(XmlDocument xml, NetworkTie tie) throws IOException {
        String source = XmlText.id(tie.a().id());
        String target = XmlText.id(tie.b().id());
        xml.open("edge", "id", source + ":" + target + ":" + tie.from(), "source", source, "target", target);
        data(xml, "sign", tie.sign());
        data(xml, "weight", tie.weight());
        data(xml, "value", tie.value().value());
        data(xml, "low", tie.value().low());
        data(xml, "high", tie.value().high());
        data(xml, "cooperation", tie.mass().cooperation());
        data(xml, "conflict", tie.mass().conflict());
        data(xml, "from", tie.from());
        data(xml, "to", tie.to());
        data(xml, "events", tie.events());
        if (!tie.evidence().isEmpty()) {
            data(xml, "evidence", tie.citations());
        }
        xml.close();
    }

    private static void data(XmlDocument xml, String key, Object value) throws IOException {
        xml.text("data", value.toString(), "key", key);
    }
}
