package org.entente.app.api;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.store.correction.Change;
import org.entente.store.correction.Correction;
import org.entente.store.correction.Revision;
import org.entente.store.correction.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A correction as JSON: who, when, why, what, and one sentence for people. */
final class CorrectionJson {
    /** A document's key is the beginning of its SHA-256. */
    private static final int KEY_DIGITS = 16;

    private CorrectionJson() {}

    static ObjectNode of(Correction correction) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("number", correction.number());
        node.put("at", correction.signature().at().toString());
        node.put("who", correction.signature().who());
        node.put("reason", correction.reason());
        node.put("undone", correction.undone());
        node.set("change", change(correction.change()));
        node.set("about", about(correction.subject()));
        return node.put("summary", summary(correction));
    }

    /** Where the event is to be read, as it was when it was corrected; null for a change of actors. */
    private static @Nullable ObjectNode about(@Nullable Subject subject) {
        if (subject == null) {
            return null;
        }
        String sha256 = subject.sha256();
        return JsonNodeFactory.instance
                .objectNode()
                .put("documentKey", sha256 == null ? null : sha256.substring(0, KEY_DIGITS))
                .put("document", subject.event().document())
                .put("event", subject.event().id())
                .put("sentence", subject.sentence());
    }

    private static ObjectNode change(Change change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (change instanceof Change.OfEvent event) {
            String kind =
                    change instanceof Change.Confirm ? "CONFIRM" : change instanceof Change.Edit ? "EDIT" : "REJECT";
            node.put("kind", kind).put("document", event.document()).put("event", event.event());
        }
        if (change instanceof Change.Edit edit) {
            edit(node, edit.revision());
        }
        if (change instanceof Change.Add add) {
            node.put("kind", "ADD").put("document", add.document());
            node.put("begin", add.span().begin()).put("end", add.span().end());
            node.put("source", add.source().id());
            node.put("target", add.target() == null ? "" : add.target().id());
            node.put("type", add.type().name());
            date(node, add.date());
            node.put("factuality", add.factuality().name());
        }
        if (change instanceof Change.Merge merge) {
            node.put("kind", "MERGE")
                    .put("actor", merge.actor().id())
                    .put("into", merge.into().id());
        }
        if (change instanceof Change.Split split) {
            node.put("kind", "SPLIT").put("actor", split.actor().id()).put("words", split.words());
            node.put("document", split.document());
            node.put("into", split.into().id()).put("name", split.into().name());
            node.put("actorKind", split.into().kind().name())
                    .put("country", split.into().country());
        }
        return node;
    }

    private static void edit(ObjectNode node, Revision revision) {
        if (revision.source() != null) {
            node.put("source", revision.source().id());
        }
        if (revision.alone() || revision.target() != null) {
            node.put(
                    "target", revision.target() == null ? "" : revision.target().id());
        }
        if (revision.type() != null) {
            node.put("type", revision.type().name());
        }
        date(node, revision.date());
        if (revision.factuality() != null) {
            node.put("factuality", revision.factuality().name());
        }
    }

    private static void date(ObjectNode node, @Nullable DateInterval date) {
        if (date != null) {
            node.put("date", date.from().toString()).put("dateTo", date.to().toString());
        }
    }

    private static String summary(Correction correction) {
        Change change = correction.change();
        if (change instanceof Change.Merge merge) {
            return name(merge.actor()) + " is the same as " + name(merge.into()) + ".";
        }
        if (change instanceof Change.Split split) {
            return "“" + split.words() + "”"
                    + (split.document() == null ? "" : " in " + split.document()) + " means "
                    + name(split.into()) + ", not " + name(split.actor()) + ".";
        }
        String event = event(correction.subject());
        if (change instanceof Change.Edit edit) {
            return event + " has " + String.join(", ", revised(edit.revision())) + ".";
        }
        if (change instanceof Change.Add) {
            return event + " is told, too.";
        }
        return event + (change instanceof Change.Confirm ? " is right." : " is not told.");
    }

    private static String event(@Nullable Subject subject) {
        if (subject == null) {
            return "The event";
        }
        Event event = subject.event();
        Mention target = event.target();
        DateInterval date = event.date();
        return "The event " + event.type() + " by " + name(event.source().actor())
                + (target == null ? "" : " towards " + name(target.actor()))
                + (date == null ? "" : ", " + date.label() + ",");
    }

    private static List<String> revised(Revision revision) {
        List<String> parts = new ArrayList<>();
        if (revision.source() != null) {
            parts.add("the source " + name(revision.source()));
        }
        if (revision.target() != null) {
            parts.add("the target " + name(revision.target()));
        }
        if (revision.alone()) {
            parts.add("no target");
        }
        if (revision.type() != null) {
            parts.add("the type " + revision.type());
        }
        if (revision.date() != null) {
            parts.add("the date " + revision.date().label());
        }
        if (revision.factuality() != null) {
            parts.add("the factuality " + revision.factuality());
        }
        return parts;
    }

    private static String name(Actor actor) {
        return actor.name();
    }
}
