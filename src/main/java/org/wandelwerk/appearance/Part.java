package org.wandelwerk.appearance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notice.DutyText;

/** A part of the look that is kept, and set back, on its own. */
public enum Part {
    NAME("name", "line1_de", "line2_de", "sorbian", "line1_en", "line2_en", "about_de", "about_en"),
    COLOURS("farben", "light", "dark"),
    LOGO("logo", "digest", "alt_de", "alt_en"),
    IMPRINT(DutyText.IMPRINT, Language.DE),
    IMPRINT_EN(DutyText.IMPRINT, Language.EN),
    PRIVACY(DutyText.PRIVACY, Language.DE),
    PRIVACY_EN(DutyText.PRIVACY, Language.EN),
    ACCESSIBILITY(DutyText.ACCESSIBILITY, Language.DE),
    ACCESSIBILITY_EN(DutyText.ACCESSIBILITY, Language.EN),
    EASY_LANGUAGE(DutyText.EASY_LANGUAGE, Language.DE),
    EASY_LANGUAGE_EN(DutyText.EASY_LANGUAGE, Language.EN);

    /** The word of their lines of time. */
    public static final String TRAIL = "auftritt";

    /** The one field of a duty text. */
    public static final String TEXT = "text";

    private final String word;
    private final List<String> fields;
    private final @Nullable DutyText text;
    private final Language language;

    Part(String word, String... fields) {
        this.word = word;
        this.fields = List.of(fields);
        this.text = null;
        this.language = Language.DE;
    }

    Part(DutyText text, Language language) {
        this.word = text.word() + (language == Language.DE ? "" : "-" + language.tag());
        this.fields = List.of(TEXT);
        this.text = text;
        this.language = language;
    }

    static Optional<Part> of(String word) {
        return Stream.of(values()).filter(part -> part.word.equals(word)).findAny();
    }

    /** The last part of its address, and its name in the database. */
    public String word() {
        return word;
    }

    UUID id() {
        return HashedId.of("appearance." + word);
    }

    public List<String> fields() {
        return fields;
    }

    /** The duty text that it is; {@code null} for what is none. */
    public @Nullable DutyText text() {
        return text;
    }

    /** The language of a duty text. */
    public Language language() {
        return language;
    }
}
