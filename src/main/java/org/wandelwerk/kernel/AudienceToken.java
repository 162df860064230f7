package org.wandelwerk.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One word of an audience, such as {@code public}, {@code body:w2} or {@code role:office}: a record names those who may
 * read it, a person has those that name him.
 *
 * @param value which one of the kind; empty for everybody and for all who are signed in, a star for all of them
 */
public record AudienceToken(Kind kind, String value) {

    /** Stands for all bodies, all organisations or all projects. */
    private static final String ALL = "*";

    /** Everybody, signed in or not. */
    public static final AudienceToken PUBLIC = new AudienceToken(Kind.PUBLIC, "");

    /** Everybody who has an account and is signed in. */
    public static final AudienceToken SIGNED_IN = new AudienceToken(Kind.SIGNED_IN, "");

    /** Whom a token can name. */
    public enum Kind {
        PUBLIC("public", ""),
        SIGNED_IN("signed-in", ""),
        BODY("body", "[a-z0-9]+(-[a-z0-9]+)*|\\*"),
        ORGANISATION("organisation", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\*"),
        PROJECT("project", "P-[0-9A-Z]{4}-[0-9A-Z]{3}|\\*"),
        ROLE("role", "[a-z]+(-[a-z]+)*"),
        PERSON("person", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        private final String word;
        private final Pattern values;

        Kind(String word, String values) {
            this.word = word;
            this.values = Pattern.compile(values);
        }
    }

    public AudienceToken {
        if (!kind.values.matcher(value).matches()) {
            throw new IllegalArgumentException("no %s is called %s".formatted(kind.word, value));
        }
    }

    /** The members of a body, by its key such as {@code w2} or {@code imag}. */
    public static AudienceToken body(String key) {
        return new AudienceToken(Kind.BODY, key);
    }

    /** Those who hold a role in the whole house. */
    public static AudienceToken role(String code) {
        return new AudienceToken(Kind.ROLE, code);
    }

    public static AudienceToken person(PersonId person) {
        return new AudienceToken(Kind.PERSON, person.value().toString());
    }

    /** Those who read the records of all bodies, of all organisations, or of all projects. */
    public static AudienceToken all(Kind kind) {
        return new AudienceToken(kind, ALL);
    }

    /** Reads what {@link #printed} wrote; empty when it is no token. */
    public static Optional<AudienceToken> read(String printed) {
        var parts = printed.split(":", 2);
        var value = parts.length == 1 ? "" : parts[1];
        for (var kind : Kind.values()) {
            if (kind.word.equals(parts[0]) && kind.values.matcher(value).matches()) {
                return Optional.of(new AudienceToken(kind, value))
                        .filter(token -> token.printed().equals(printed));
            }
        }
        return Optional.empty();
    }

    public String printed() {
        return value.isEmpty() ? kind.word : kind.word + ":" + value;
    }

    /** The token of those who read all records of this kind; empty when there is none, as for a person. */
    Optional<AudienceToken> ofAll() {
        return switch (kind) {
            case BODY, ORGANISATION, PROJECT -> Optional.of(all(kind));
            case PUBLIC, SIGNED_IN, ROLE, PERSON -> Optional.empty();
        };
    }
}
