package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.links.LinkFigures;
import org.entente.app.links.LinkFile;
import org.entente.app.links.LinkMethod;
import org.entente.app.links.LinkSplit;
import org.entente.app.links.NameFile;
import org.entente.network.link.evaluation.RankSums;

/** Temporal link forecasting on a common split: the ranks of both methods, time and memory. */
final class Links implements Measurement {
    @Override
    public String title() {
        return "links";
    }

    @Override
    public String description() {
        return "DIR: train.txt, valid.txt and, where there is one, test.txt; without it valid.txt is what is tested on";
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        Path folder = files.get(0);
        List<String> entities = NameFile.read(folder.resolve("entity2id.txt"));
        int relations = NameFile.read(folder.resolve("relation2id.txt")).size();
        boolean tested = Files.exists(folder.resolve("test.txt"));
        LinkFile train = LinkFile.read(folder.resolve("train.txt"), entities.size(), relations);
        LinkFile valid = LinkFile.read(folder.resolve("valid.txt"), entities.size(), relations);
        LinkSplit split = tested
                ? LinkSplit.of(
                        train,
                        valid,
                        LinkFile.read(folder.resolve("test.txt"), entities.size(), relations),
                        entities.size(),
                        relations)
                : LinkSplit.of(train, null, valid, entities.size(), relations);
        List<List<String>> rows = new ArrayList<>();
        for (LinkMethod method : LinkMethod.values()) {
            rows.add(row(method.measure(split, entities), tested));
        }
        return Markdown.table(
                List.of("method", "days", "MRR", "hits@1", "hits@3", "hits@10", "seconds", "peak heap, MB"), rows);
    }

    private static List<String> row(LinkFigures figures, boolean tested) {
        RankSums all = figures.evaluation().sums(link -> true);
        return List.of(
                figures.method().name().toLowerCase(Locale.ROOT),
                tested ? "test" : "valid",
                share(all.mrr()),
                share(all.hits1()),
                share(all.hits3()),
                share(all.hits10()),
                String.format(Locale.ROOT, "%.1f", figures.seconds()),
                String.format(Locale.ROOT, "%.0f", figures.peakMegabytes()));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }
}
