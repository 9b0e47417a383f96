package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Lists;
import org.entente.app.brief.wording.Names;
import org.entente.app.question.Inquiry;
import org.entente.model.Coding;
import org.entente.network.history.Historian;
import org.entente.network.history.History;
import org.entente.network.outlook.Answer;
import org.entente.network.outlook.Question;
import org.entente.network.reporting.Reporting;
import org.entente.network.rivals.Subject;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.Ties;
import org.jspecify.annotations.Nullable;

/** Composes the brief. The same texts and the same question always give the same brief. */
public final class BriefComposer {
    private final TieSettings settings;
    private final Assumptions assumptions;
    private final Function<String, Optional<String>> states;

    /** @param states the name of a state by its id */
    public BriefComposer(Function<String, Optional<String>> states) {
        this.settings = TieSettings.DEFAULT;
        this.assumptions = new Assumptions(settings);
        this.states = states;
    }

    public BriefComposer() {
        this(id -> Optional.empty());
    }

    /**
     * @param codings all that was read
     * @param reporting the same, brought together
     * @param answer the answer worked out from it, with the default settings and judgement
     * @param subject how the pair was found, null when the user named it
     */
    public Brief compose(List<Coding> codings, Reporting reporting, Answer answer, @Nullable Subject subject) {
        return compose(dossier(codings, reporting, Ties.of(reporting, settings), answer, subject), answer);
    }

    /** The brief on a question that was answered. */
    public Brief compose(Inquiry inquiry, Answer answer) {
        return compose(dossier(inquiry), answer);
    }

    /** What the brief on a question needs, whatever the inputs of the stated layer. */
    public Dossier dossier(Inquiry inquiry) {
        return dossier(inquiry.codings(), inquiry.reporting(), inquiry.ties(), inquiry.answer(), inquiry.subject());
    }

    private Dossier dossier(
            List<Coding> codings, Reporting reporting, Ties ties, Answer answer, @Nullable Subject subject) {
        Question question = answer.question();
        History history = new Historian(reporting, ties).of(question.a(), question.b(), question.at());
        return new Dossier(
                new Archive(codings, reporting), reporting, history, new Names(reporting.actors(), states), subject);
    }

    /** The brief with this answer, which may differ from that of the dossier in the stated layer. */
    public Brief compose(Dossier dossier, Answer answer) {
        Material material =
                new Material(dossier.archive(), dossier.reporting(), answer, dossier.history(), dossier.names());
        List<Line> lines = new AnswerLines(material).lines();
        List<Section> sections = sections(material, dossier.subject());
        return new Brief(
                title(material),
                Dates.day(answer.question().at()),
                question(material),
                lines,
                sections,
                material.sources.all(),
                answer,
                dossier.history(),
                dossier.archive().codings);
    }

    private List<Section> sections(Material material, @Nullable Subject subject) {
        List<Section> sections = new ArrayList<>();
        sections.add(new StandSection(material).section());
        sections.add(new MeasuredLayer(material).section());
        new ChronologySection(material).section().ifPresent(sections::add);
        new VoicesSection(material).section().ifPresent(sections::add);
        new CommitmentsSection(material).section().ifPresent(sections::add);
        sections.add(new ForcesSection(material).section());
        new ThreatSection(material).section().ifPresent(sections::add);
        sections.add(new ConductSection(material).section());
        new WatchSection(material).section().ifPresent(sections::add);
        new MissingSection(material).section().ifPresent(sections::add);
        sections.add(new MethodSection(material, subject, assumptions).section());
        return sections;
    }

    private static String title(Material material) {
        String threat = material.question().threat();
        String pair = Lists.capital(material.pair());
        return threat == null ? pair : pair + " before the threat of " + material.names.text(threat);
    }

    private static String question(Material material) {
        String threat = material.question().threat();
        return threat == null
                ? "Will " + material.pair() + " come together?"
                : "Is " + material.names.text(threat) + " enough to push " + material.pair() + " together?";
    }
}
