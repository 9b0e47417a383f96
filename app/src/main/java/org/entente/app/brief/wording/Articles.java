package org.entente.app.brief.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.text.tsv.TsvFile;
import org.entente.text.tsv.TsvRow;
import org.jspecify.annotations.Nullable;

/** Which names take "the", and which a verb in the plural: {@code articles.tsv} first, then what a name looks like. */
final class Articles {
    private static final Pattern BOUNDARY = Pattern.compile(" (?:of|for|in|on|against|to|and|from|without|with) ");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d+&/-]+");
    private static final Pattern SPOKEN =
            Pattern.compile("(?=.*[AEIOUY])(?!.*[AEIOU]{3})(?!.*[B-DF-HJ-NP-TV-XZ]{3})\\p{Lu}{4,}");
    private static final Pattern COUNTED = Pattern.compile("\\p{Lu}\\d+(?:\\+\\d+)?");
    private static final Articles LISTED = new Articles();

    private record Rule(boolean article, @Nullable Boolean plural) {}

    private final Map<String, Rule> names = new HashMap<>();
    private final Map<String, Rule> heads = new HashMap<>();

    private Articles() {
        for (TsvRow row : TsvFile.read(Articles.class, "articles.tsv")) {
            Map<String, Rule> rules = row.cell(0).equals("NAME") ? names : heads;
            String number = row.optional(3);
            rules.put(row.cell(1), new Rule(row.cell(2).equals("the"), number == null ? null : number.equals("MANY")));
        }
    }

    /** The actor's name as it stands in a sentence. */
    static Named of(Actor actor) {
        String name = PlainText.oneLine(actor.name());
        String start = name.toLowerCase(Locale.ROOT);
        if (start.startsWith("the ")) {
            return new Named("the " + name.substring(4), LISTED.plural(actor, name.substring(4)));
        }
        return new Named(LISTED.takesArticle(actor, name) ? "the " + name : name, LISTED.plural(actor, name));
    }

    private boolean takesArticle(Actor actor, String name) {
        Rule rule = rule(name);
        if (rule != null && actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.COMMUNITY) {
            return rule.article();
        }
        return switch (actor.kind()) {
            case STATE -> false;
            case PERSON -> describes(name);
            case COMMUNITY -> actor.id().indexOf('/') < 0 && !describes(name);
            case INSTITUTION -> true;
            case ORGANISATION -> COUNTED.matcher(name).matches() || spelt(name);
            case ARMED_GROUP, PARTY -> plural(actor, name) || spelt(name);
            case UNKNOWN -> describes(name);
        };
    }

    private boolean plural(Actor actor, String name) {
        Rule rule = rule(name);
        if (rule != null && rule.plural() != null) {
            return rule.plural();
        }
        return switch (actor.kind()) {
            case COMMUNITY -> true;
            case STATE, PERSON, ORGANISATION -> false;
            case INSTITUTION, ARMED_GROUP, PARTY, UNKNOWN -> manyByEnding(head(name));
        };
    }

    private @Nullable Rule rule(String name) {
        Rule rule = names.get(name);
        return rule != null ? rule : heads.get(Lists.capital(head(name)));
    }

    /** "deputy foreign minister", unlike "John Kerry". */
    private static boolean describes(String name) {
        String head = head(name);
        return !head.isEmpty() && head.codePoints().noneMatch(Character::isUpperCase) && name.indexOf(' ') > 0;
    }

    /** Initials read letter by letter: "the IAEA", unlike "NATO". */
    private static boolean spelt(String name) {
        return INITIALS.matcher(name).matches() && !SPOKEN.matcher(name).matches();
    }

    private static boolean manyByEnding(String head) {
        return head.endsWith("s")
                && List.of("ss", "us").stream().noneMatch(head::endsWith)
                && !INITIALS.matcher(head).matches();
    }

    private static String head(String name) {
        String front = BOUNDARY.split(name, 2)[0];
        return front.substring(front.lastIndexOf(' ') + 1);
    }
}
