package org.entente.app.brief;

import java.util.List;

/**
 * A part of the brief under a heading.
 *
 * @param id short name for links, lower-case letters
 * @param title heading
 * @param blocks in the order of reading
 */
public record Section(String id, String title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
