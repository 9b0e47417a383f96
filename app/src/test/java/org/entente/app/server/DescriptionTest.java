package org.entente.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.api.Resource;
import org.entente.app.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the interface names every path that is served, and no other. */
class DescriptionTest {
    private static final Pattern LINE = Pattern.compile("^  (/\\S*):$|^    (get|post|put|delete):$", Pattern.MULTILINE);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesWhatIsServed() {
        assertThat(described()).isEqualTo(served());
    }

    private static Set<String> described() {
        Set<String> described = new TreeSet<>();
        String path = "";
        Matcher line = LINE.matcher(new String(DescriptionResource.text(), StandardCharsets.UTF_8));
        while (line.find()) {
            if (line.group(1) != null) {
                path = Resource.ROOT + line.group(1);
            } else {
                described.add(line.group(2).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return described;
    }

    private Set<String> served() {
        Set<String> served = new TreeSet<>();
        ServerSettings settings = new ServerSettings("0", List.of(), false, new PrintWriter(new StringWriter()));
        try (Library library = Library.open(folder.resolve("test.db"));
                ServedResources resources = new ServedResources(library, settings, folder)) {
            Javalin unused = Javalin.create(config -> {
                config.startup.startupWatcherEnabled = false;
                config.events.handlerAdded(handler -> served.add(handler.getHttpMethod() + " " + handler.getPath()));
                resources.all().forEach(resource -> resource.addTo(config.routes));
                new SessionResource(new Keyring(new Sessions(), new Hosts(1, List.of()), "entente-1"))
                        .addTo(config.routes);
                new DescriptionResource().addTo(config.routes);
            });
            assertThat(unused).isNotNull();
        }
        return served;
    }
}
