package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.model.Event;
import org.entente.network.outlook.Conduct;

/** What each side has done, offered, ruled in and ruled out towards the other and on the threat. */
final class ConductSection {
    private static final int MOST = 8;

    private final Material material;

    ConductSection(Material material) {
        this.material = material;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        side(material.answer.conductOfA(), blocks);
        side(material.answer.conductOfB(), blocks);
        return new Section("conduct", "What each side has done, offered, ruled in and ruled out", blocks);
    }

    private void side(Conduct conduct, List<Block> blocks) {
        String side = material.names.of(conduct.side()).capital();
        List<Line> lines = new ArrayList<>();
        add(lines, "Done", conduct.done());
        add(lines, "Offered or planned", conduct.offered());
        add(lines, "Ruled in", conduct.ruledIn());
        add(lines, "Ruled out", conduct.ruledOut());
        blocks.add(new Block.Heading(side));
        if (lines.isEmpty()) {
            String other = material.names.text(material.question().other(conduct.side()));
            blocks.add(new Block.Paragraph(
                    Line.of("The reports tell of nothing it has done, offered or ruled out towards " + other + ".")));
        } else {
            blocks.add(new Block.Points(lines));
        }
    }

    private void add(List<Line> lines, String heading, List<Event> events) {
        List<Line> sentences = material.latest(events, MOST);
        if (!sentences.isEmpty()) {
            Line line = Line.EMPTY.strong(heading + ".");
            for (Line sentence : sentences) {
                line = line.then(sentence);
            }
            lines.add(line);
        }
    }
}
