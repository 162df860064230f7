package org.wandelwerk.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as one line for each landmark, heading and link, in the order in which it is read aloud. */
final class ReadAloud {

    private static final int MOST_LIKE_IT = 3;
    private static final String MORE = "…";

    private final List<String> lines = new ArrayList<>();

    private ReadAloud() {}

    /** All of it, with every link. */
    static List<String> all(Document page) {
        return of(page.body()).lines;
    }

    /** What is between head and foot, of many like it a few. */
    static List<String> content(Document page) {
        return of(page.expectFirst("main")).shortened();
    }

    private static ReadAloud of(Element from) {
        var read = new ReadAloud();
        read.walk(from, 0);
        return read;
    }

    private void walk(Element element, int depth) {
        var word = word(element);
        if (!word.isEmpty()) {
            lines.add("  ".repeat(depth) + word);
        }
        var inside = isLandmark(element) ? depth + 1 : depth;
        if (!isHeading(element)) {
            element.children().forEach(child -> walk(child, inside));
        }
    }

    private static String word(Element element) {
        if (isHeading(element)) {
            return "#".repeat(element.tagName().charAt(1) - '0')
                    + (element.select("a").isEmpty() ? " " : " link ")
                    + element.text();
        }
        return switch (element.tagName()) {
            case "a" -> element.hasAttr("href") ? "link " + name(element) : "";
            case "button" -> "button " + name(element);
            case "input", "select", "textarea" ->
                element.attr("type").equals("hidden") ? "" : "field " + element.attr("name");
            default -> isLandmark(element) ? (landmark(element) + " " + name(element)).trim() : "";
        };
    }

    private static boolean isHeading(Element element) {
        return element.tagName().matches("h[1-6]");
    }

    private static boolean isLandmark(Element element) {
        return switch (element.tagName()) {
            case "header", "main", "footer" ->
                element.parent() != null && element.parent().tagName().equals("body");
            case "nav", "aside" -> true;
            case "section", "form" -> element.hasAttr("aria-label") || element.hasAttr("aria-labelledby");
            default -> element.attr("role").equals("search");
        };
    }

    private static String landmark(Element element) {
        return switch (element.tagName()) {
            case "header" -> "banner";
            case "footer" -> "contentinfo";
            case "nav" -> "navigation";
            case "aside" -> "complementary";
            case "section" -> "region";
            default -> element.attr("role").isEmpty() ? element.tagName().toLowerCase(Locale.ROOT) : "search";
        };
    }

    private static String name(Element element) {
        if (element.hasAttr("aria-labelledby")) {
            return String.join(
                    " ",
                    List.of(element.attr("aria-labelledby").split(" ")).stream()
                            .map(id -> Objects.requireNonNull(element.ownerDocument())
                                    .getElementById(id))
                            .map(named -> named == null ? "?" : named.text())
                            .toList());
        }
        if (element.hasAttr("aria-label")) {
            return element.attr("aria-label");
        }
        return isLandmark(element) ? "" : element.text();
    }

    /** Of many like it, as in a list, the first three stand for all; headings of sections are never left out. */
    private List<String> shortened() {
        var kept = new ArrayList<String>();
        var alike = 0;
        var before = "";
        for (var line : lines) {
            var kind = line.replaceFirst("^( *)(\\S+).*", "$1$2");
            var isDeep = kind.matches(" *(link|field|###+)");
            alike = kind.equals(before) ? alike + 1 : 1;
            if (!isDeep || alike <= MOST_LIKE_IT) {
                kept.add(line);
            } else if (alike == MOST_LIKE_IT + 1) {
                kept.add(kind + " " + MORE);
            }
            before = kind;
        }
        return kept;
    }
}
