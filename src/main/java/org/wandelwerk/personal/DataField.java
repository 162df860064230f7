package org.wandelwerk.personal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known.
 *
 * @param key the text that names it; its last word names it in files
 * @param value as files have it
 */
public record DataField(String key, String value, Form form) {

    /** How a value is shown to people. */
    public enum Form {
        /** As it was typed. */
        WORDS,
        /** By the text of this key. */
        TERM,
        DAY,
        MOMENT
    }

    public static Stream<DataField> words(String key, @Nullable String value) {
        return value == null || value.isEmpty() ? Stream.empty() : Stream.of(new DataField(key, value, Form.WORDS));
    }

    public static Stream<DataField> term(String key, String term) {
        return Stream.of(new DataField(key, term, Form.TERM));
    }

    public static Stream<DataField> day(String key, @Nullable LocalDate value) {
        return value == null ? Stream.empty() : Stream.of(new DataField(key, value.toString(), Form.DAY));
    }

    public static Stream<DataField> moment(String key, @Nullable Instant value) {
        return value == null ? Stream.empty() : Stream.of(new DataField(key, value.toString(), Form.MOMENT));
    }

    public static Stream<DataField> moment(String key, @Nullable OffsetDateTime value) {
        return moment(key, value == null ? null : value.toInstant());
    }

    /** What of all this is known. */
    @SafeVarargs
    public static List<DataField> known(Stream<DataField>... fields) {
        return Stream.of(fields).flatMap(field -> field).toList();
    }

    /** The name in files. */
    public String name() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** The value in files: of a term its last word. */
    public String code() {
        return form == Form.TERM ? value.substring(value.lastIndexOf('.') + 1) : value;
    }

    public LocalDate day() {
        return LocalDate.parse(value);
    }

    public Instant moment() {
        return Instant.parse(value);
    }
}
