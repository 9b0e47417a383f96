package org.entente.app.brief;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    /** The numbers of all sources cited in it. */
    public Set<Integer> cited() {
        Set<Integer> numbers = new TreeSet<>();
        blocks.forEach(block -> block.lines().forEach(line -> numbers.addAll(line.sources())));
        return numbers;
    }
}
