package org.entente.app.server;

import java.util.List;
import org.entente.app.api.Resource;
import org.entente.app.library.Library;

/** All resources that are about the workspace: the one place where they are listed. */
final class ServedResources {
    private ServedResources() {}

    static List<Resource> of(Library library, String program) {
        return List.of(new AboutResource(library, program));
    }
}
