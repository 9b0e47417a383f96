package org.entente.store.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Multigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** JGraphT checks a file against the schema of GraphML before it reads it. */
class GraphMlTest {
    private final Map<String, Map<String, Attribute>> nodes = new HashMap<>();
    private final Map<DefaultEdge, Map<String, Attribute>> edges = new HashMap<>();

    @Test
    void anotherLibraryReadsWhatWasWritten() {
        for (long seed = 0; seed < 50; seed++) {
            Network network = RandomNetworks.network(seed);
            Graph<String, DefaultEdge> graph = read(Exchange.written(NetworkFormat.GRAPHML, network));
            assertThat(graph.vertexSet()).hasSameSizeAs(network.actors());
            assertThat(graph.edgeSet()).hasSameSizeAs(network.ties());
            for (NetworkActor actor : network.actors()) {
                Map<String, Attribute> data = requireNonNull(nodes.get(XmlText.id(actor.id())));
                assertThat(value(data, "label").getValue()).isEqualTo(XmlText.of(actor.label()));
                assertThat(value(data, "kind").getValue())
                        .isEqualTo(actor.kind().name());
                assertThat(data.containsKey("country")).isEqualTo(actor.country() != null);
            }
            for (NetworkTie tie : network.ties()) {
                String a = XmlText.id(tie.a().id());
                String b = XmlText.id(tie.b().id());
                assertThat(graph.getAllEdges(a, b)).anySatisfy(edge -> matches(tie, requireNonNull(edges.get(edge))));
            }
        }
    }

    private static void matches(NetworkTie tie, Map<String, Attribute> data) {
        assertThat(value(data, "from").getValue()).isEqualTo(tie.from().toString());
        assertThat(value(data, "to").getValue()).isEqualTo(tie.to().toString());
        assertThat(number(data, "sign")).isEqualTo(tie.sign());
        assertThat(number(data, "value")).isEqualTo(tie.value().value());
        assertThat(number(data, "low")).isEqualTo(tie.value().low());
        assertThat(number(data, "high")).isEqualTo(tie.value().high());
        assertThat(number(data, "cooperation")).isEqualTo(tie.mass().cooperation());
        assertThat(number(data, "conflict")).isEqualTo(tie.mass().conflict());
        assertThat(number(data, "weight")).isPositive();
        assertThat(number(data, "events")).isEqualTo(tie.events());
        assertThat(value(data, "value").getType()).isEqualTo(AttributeType.DOUBLE);
        assertThat(value(data, "sign").getType()).isEqualTo(AttributeType.INT);
        assertThat(data.containsKey("evidence")).isEqualTo(!tie.evidence().isEmpty());
    }

    private static double number(Map<String, Attribute> data, String name) {
        return Double.parseDouble(value(data, name).getValue());
    }

    private static Attribute value(Map<String, Attribute> data, String name) {
        return requireNonNull(data.get(name), name);
    }

    private Graph<String, DefaultEdge> read(String file) {
        nodes.clear();
        edges.clear();
        Graph<String, DefaultEdge> graph = new Multigraph<>(null, SupplierUtil.createDefaultEdgeSupplier(), false);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((of, value) ->
                nodes.computeIfAbsent(of.getFirst(), node -> new HashMap<>()).put(of.getSecond(), value));
        importer.addEdgeAttributeConsumer((of, value) ->
                edges.computeIfAbsent(of.getFirst(), edge -> new HashMap<>()).put(of.getSecond(), value));
        importer.importGraph(graph, new StringReader(file));
        return graph;
    }
}
