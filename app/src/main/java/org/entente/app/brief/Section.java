package org.entente.app.brief;

import java.util.List;

/**
 * A part of the brief under a heading.
 *
 * @param id short name for links, lower case
 */
record Section(String id, String title, List<Block> blocks) {
    Section {
        blocks = List.copyOf(blocks);
    }
}
