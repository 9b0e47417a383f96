package org.entente.app.brief.section;

import java.util.List;
import org.entente.network.outlook.Swing;

/** The inputs of the threat needed, in words. */
final class SwingWords {
    private SwingWords() {}

    static String of(Swing swing, Material material) {
        String input = swing.input();
        String side = side(input, material);
        if (!side.isEmpty()) {
            String name = material.names.text(side);
            String kind = input.substring(0, input.length() - side.length()).strip();
            return switch (kind) {
                case "threat to" -> "how much " + name + " is threatened";
                case "friends' objections to" -> "objections by friends of " + name;
                case "resistance in" -> "resistance inside " + name;
                default -> kind + " " + name;
            };
        }
        return switch (input) {
            case "distrust" -> "distrust between the two";
            case "usefulness" -> "how useful the other's help would be";
            case "exposure" -> "how far the step exposes each side";
            case "cost of distrust", "cost of friends' objections", "cost of resistance at home" ->
                input.replace("cost of", "what it costs:");
            default -> input;
        };
    }

    private static String side(String input, Material material) {
        for (String side : List.of(material.question().a(), material.question().b())) {
            if (input.endsWith(" " + side)) {
                return side;
            }
        }
        return "";
    }
}
