package org.entente.store.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.model.ActorKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The rules of GEXF 1.3 that a file with time must keep, checked with the parser of the JDK. */
class GexfTest {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Test
    void whatIsUsedIsDeclaredAndWhatHasTimeLivesThen() throws Exception {
        for (long seed = 0; seed < 50; seed++) {
            Network network = RandomNetworks.network(seed);
            Document document = parsed(Exchange.written(NetworkFormat.GEXF, network));
            Set<String> declared = new HashSet<>();
            elements(document.getDocumentElement(), "attribute").forEach(one -> declared.add(one.getAttribute("id")));
            Map<String, Element> nodes = byId(document, "node");
            Map<String, Element> edges = byId(document, "edge");
            assertThat(nodes).hasSameSizeAs(network.actors());
            assertThat(edges).hasSameSizeAs(network.pairs());
            for (Element edge : edges.values()) {
                for (String end : List.of("source", "target")) {
                    Element node = nodes.get(edge.getAttribute(end));
                    List<Element> lives = elements(requireNonNull(node), "spell");
                    assertThat(elements(edge, "spell")).allMatch(spell -> covered(spell, lives));
                }
                for (Element value : elements(edge, "attvalue")) {
                    assertThat(covered(value, elements(edge, "spell"))).isTrue();
                }
            }
            assertThat(elements(document.getDocumentElement(), "attvalue"))
                    .allSatisfy(value -> assertThat(declared).contains(value.getAttribute("for")));
        }
    }

    @Test
    void thePairsKeepTheirValuesOverTime() throws Exception {
        for (long seed = 0; seed < 50; seed++) {
            Network network = RandomNetworks.network(seed);
            Map<String, Element> edges = byId(parsed(Exchange.written(NetworkFormat.GEXF, network)), "edge");
            List<String> found = new ArrayList<>();
            edges.forEach((id, edge) -> elements(edge, "attvalue").stream()
                    .filter(value -> value.getAttribute("for").equals("value"))
                    .forEach(value -> found.add(id + " " + value.getAttribute("start") + " " + value.getAttribute("end")
                            + " " + value.getAttribute("value"))));
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(network.ties().stream()
                            .map(tie -> XmlText.id(tie.a().id()) + ":"
                                    + XmlText.id(tie.b().id()) + " " + tie.from() + " " + tie.to() + " "
                                    + tie.value().value())
                            .toList());
        }
    }

    @Test
    void oneEdgeWithTwoSpells() {
        NetworkActor iran = new NetworkActor("IRN", "Iran", ActorKind.STATE, "IRN");
        NetworkActor guards = new NetworkActor("IRN/guards", "Guards & \"Co\" <1>", ActorKind.INSTITUTION, null);
        String file = Exchange.written(
                NetworkFormat.GEXF,
                new Network(
                        List.of(NetworkTest.tie(iran, guards, 1983, 1983), NetworkTest.tie(iran, guards, 1980, 1981))));
        assertThat(file)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\"")
                .contains("<node id=\"IRN_2f_guards\" label=\"Guards &amp; &quot;Co&quot; &lt;1&gt;\">")
                .contains("<edge id=\"IRN:IRN_2f_guards\" source=\"IRN\" target=\"IRN_2f_guards\">")
                .contains("<attvalue for=\"weight\" value=\"0.75\" start=\"1980-01-01\" end=\"1981-12-31\"/>")
                .contains("<attvalue for=\"value\" value=\"-0.75\" start=\"1983-01-01\" end=\"1983-12-31\"/>")
                .endsWith("</gexf>\n");
        assertThat(file.split("<edge ", -1)).hasSize(2);
        assertThat(file.split("<spell start=\"1980-01-01\" end=\"1981-12-31\"/>", -1))
                .hasSize(4);
    }

    @Test
    void yearsThatFollowEachOtherAreOneSpellOfANode() {
        NetworkActor iran = new NetworkActor("IRN", "Iran", ActorKind.STATE, "IRN");
        NetworkActor iraq = new NetworkActor("IRQ", "Iraq", ActorKind.STATE, "IRQ");
        Spells spells = Spells.of(
                new Network(List.of(NetworkTest.tie(iran, iraq, 1980, 1980), NetworkTest.tie(iran, iraq, 1981, 1981))));
        assertThat(spells.of("IRN"))
                .containsExactly(new Spells.Spell(LocalDate.of(1980, 1, 1), LocalDate.of(1981, 12, 31)));
    }

    private static boolean covered(Element timed, List<Element> spells) {
        LocalDate start = LocalDate.parse(timed.getAttribute("start"));
        LocalDate end = LocalDate.parse(timed.getAttribute("end"));
        return spells.stream()
                .anyMatch(spell -> !LocalDate.parse(spell.getAttribute("start")).isAfter(start)
                        && !LocalDate.parse(spell.getAttribute("end")).isBefore(end));
    }

    private static Document parsed(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(file)));
    }

    private static Map<String, Element> byId(Document document, String name) {
        Map<String, Element> byId = new HashMap<>();
        for (Element element : elements(document.getDocumentElement(), name)) {
            assertThat(byId.put(element.getAttribute("id"), element)).isNull();
        }
        return byId;
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS(NAMESPACE, name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }
}
