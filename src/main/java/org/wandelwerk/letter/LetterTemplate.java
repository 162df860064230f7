package org.wandelwerk.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wandelwerk.letter.UnusableTemplate.Unknown;

/**
 * A document with blanks that all are known. Values are put into it as texts: nothing in it is carried out, neither
 * when it is read nor when it is filled.
 *
 * @param paragraphs what it says, blanks unfilled, in the order head, body, foot
 */
record LetterTemplate(PackedParts document, List<String> paragraphs, Set<Placeholder> placeholders) {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final Pattern WRITTEN =
            Pattern.compile("word/(header|document|footer|footnotes|endnotes)\\d*\\.xml");
    private static final List<String> ORDER = List.of("header", "document", "footnotes", "endnotes", "footer");
    private static final int LONGEST_SHOWN = 5000;

    LetterTemplate {
        paragraphs = List.copyOf(paragraphs);
        placeholders = Set.copyOf(placeholders);
    }

    static LetterTemplate read(byte[] file) {
        if (file.length == 0) {
            throw new UnusableTemplate("letter.refused.empty");
        }
        if (file.length > MOST_BYTES) {
            throw new UnusableTemplate("letter.refused.size");
        }
        var document = PackedParts.unpack(file);
        SafeParts.check(document);
        var all = new ArrayList<String>();
        var shown = new ArrayList<String>();
        for (var name : written(document)) {
            var text = PartText.read(part(document, name));
            all.addAll(text.paragraphs());
            shown.addAll(text.shownParagraphs());
        }
        requireKnown(all);
        var placeholders = Placeholder.in(all);
        if (placeholders.isEmpty()) {
            throw new UnusableTemplate("letter.refused.none");
        }
        return new LetterTemplate(document, shown, placeholders);
    }

    private static List<String> written(PackedParts document) {
        return document.names().stream()
                .filter(name -> WRITTEN.matcher(name).matches())
                .sorted(Comparator.<String>comparingInt(LetterTemplate::place).thenComparing(name -> name))
                .toList();
    }

    private static int place(String name) {
        return ORDER.indexOf(name.replaceAll("word/|\\d*\\.xml", ""));
    }

    private static byte[] part(PackedParts document, String name) {
        return document.parts().getOrDefault(name, new byte[0]);
    }

    private static void requireKnown(List<String> paragraphs) {
        var unknown = paragraphs.stream()
                .flatMap(text -> Placeholder.BLANK.matcher(text).results())
                .map(Placeholder::word)
                .filter(word -> Placeholder.called(word).isEmpty())
                .distinct()
                .map(word -> new Unknown(word, Placeholder.nearest(word)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnusableTemplate(unknown);
        }
        for (var paragraph : paragraphs) {
            var rest = Placeholder.BLANK.matcher(paragraph).replaceAll("");
            if (rest.contains("{{") || rest.contains("}}")) {
                throw new UnusableTemplate("letter.refused.open", rest.substring(0, Math.min(rest.length(), 80)));
            }
        }
    }

    /** What a letter says. */
    String text(Map<Placeholder, String> values) {
        var text = paragraphs.stream()
                .map(paragraph -> Placeholder.filled(paragraph, values))
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    /** A letter as a file. */
    byte[] filled(Map<Placeholder, String> values) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var name : written(document)) {
            var text = PartText.read(part(document, name));
            text.fill(values);
            parts.put(name, text.write());
        }
        return document.with(parts).pack();
    }
}
