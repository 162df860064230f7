package org.wandelwerk.appearance.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.wandelwerk.appearance.LookChange;
import org.wandelwerk.appearance.LookVersion;
import org.wandelwerk.appearance.Part;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notice.DutyTexts;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Texts;

/** Fills the forms of the parts: with what is worn, with what ships, or with what was typed. */
@Component
class PartForms {

    private static final Map<String, String> COLOURS = Map.of("light", "#26398c", "dark", "#aab8ff");

    private final DutyTexts duties;
    private final Texts texts;

    PartForms(DutyTexts duties, Texts texts) {
        this.duties = duties;
        this.texts = texts;
    }

    boolean isFile(Part part) {
        return part.text() != null && duties.isFile(part.text(), part.language());
    }

    PartPage of(LookVersion now) {
        return page(now, now.number(), now.isShipped() ? shipped(now.part()) : now.fields(), FormErrors.NONE);
    }

    PartPage wrong(LookVersion now, int basis, Map<String, String> typed, FormErrors errors) {
        return page(now, basis, typed, errors);
    }

    /** Whoever sends the form again, having seen what the other wrote, replaces it knowingly. */
    PartPage overtaken(LookChange other, Map<String, String> typed) {
        var now = other.version();
        return new PartPage(now, now.number(), typed, FormErrors.NONE, other, null, isFile(now.part()));
    }

    PartPage preview(LookVersion now, int basis, Map<String, String> typed) {
        var part = now.part();
        var document = part.text() == null ? null : duties.preview(part.language(), typed.getOrDefault(Part.TEXT, ""));
        return new PartPage(now, basis, typed, FormErrors.NONE, null, document, isFile(part));
    }

    private PartPage page(LookVersion now, int basis, Map<String, String> typed, FormErrors errors) {
        return new PartPage(now, basis, typed, errors, null, null, isFile(now.part()));
    }

    private Map<String, String> shipped(Part part) {
        if (part.text() != null) {
            return Map.of(Part.TEXT, duties.shipped(part.text(), part.language()));
        }
        return switch (part) {
            case NAME -> shippedName();
            case COLOURS -> COLOURS;
            case LOGO,
                    IMPRINT,
                    IMPRINT_EN,
                    PRIVACY,
                    PRIVACY_EN,
                    ACCESSIBILITY,
                    ACCESSIBILITY_EN,
                    EASY_LANGUAGE,
                    EASY_LANGUAGE_EN -> Map.of();
        };
    }

    private Map<String, String> shippedName() {
        var words = new TreeMap<String, String>();
        for (var language : new Language[] {Language.DE, Language.EN}) {
            for (var line : new String[] {"line1", "line2"}) {
                words.put(line + "_" + language.tag(), written(language, "shell.site." + line));
            }
            words.put("about_" + language.tag(), written(language, "shell.footer.about"));
        }
        words.put("sorbian", written(Language.DE, "shell.site.sorbian"));
        return words;
    }

    private String written(Language language, String key) {
        return Objects.requireNonNullElse(texts.written(language, key), "");
    }

    /** The fields of a part as they were sent, in one kind of line end and without signs that no one can see. */
    static Map<String, String> typed(Part part, Map<String, String> sent) {
        var typed = new TreeMap<String, String>();
        for (var name : part.fields()) {
            var value = part == Part.COLOURS ? colour(name, sent) : sent.getOrDefault(name, "");
            typed.put(name, name.equals(Part.TEXT) ? lines(value) : line(value));
        }
        return typed;
    }

    /** Two fields hold one colour: whichever was changed counts, and the written one before the chosen one. */
    private static String colour(String theme, Map<String, String> sent) {
        var written = sent.getOrDefault(theme, "");
        var isWritten = !written.equals(sent.getOrDefault(theme + "_vorher", ""));
        return (isWritten ? written : sent.getOrDefault(theme + "_wahl", written)).toLowerCase(Locale.ROOT);
    }

    private static String lines(String value) {
        return value.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n\t]]", "");
    }

    private static String line(String value) {
        return value.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    }
}
