package org.wandelwerk.draft;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/**
 * Who may read what stands in a field, as soon as it is published: those whom an editor chose, a set and no ladder, and
 * the office always. What is not for everybody is on no public page and in nothing that is made from those.
 *
 * @param chosen none for the office alone; whoever is among everybody is named by that alone
 */
public record FieldAudience(Set<FieldReader> chosen) {

    /** Whom an editor can let read a field, beside the office; each is a group of people by what they hold. */
    public enum FieldReader {
        PUBLIC,
        SIGNED_IN,
        /** The members of the bodies that the record is about. */
        BODIES,
        /** Those who act for the promoters of the project. */
        PROMOTER,
        /** The contacts of all ministries. */
        MINISTRY,
        /** The officers of the granting bank. */
        BANK,
        /** Those who study the transformation. */
        RESEARCH
    }

    /** Each of them with all that follow. */
    private static final List<FieldReader> WIDE = List.of(FieldReader.PUBLIC, FieldReader.SIGNED_IN);

    public static final FieldAudience PUBLIC = of(FieldReader.PUBLIC);
    public static final FieldAudience OFFICE = of();

    private static final String OFFICE_WORD = "OFFICE";
    private static final Audience OF_OFFICE = Audience.of(AudienceToken.role("office"));

    public FieldAudience {
        chosen = Collections.unmodifiableSet(widest(chosen));
    }

    private static EnumSet<FieldReader> widest(Collection<FieldReader> chosen) {
        return WIDE.stream()
                .filter(chosen::contains)
                .findFirst()
                .map(EnumSet::of)
                .orElseGet(() -> chosen.isEmpty() ? EnumSet.noneOf(FieldReader.class) : EnumSet.copyOf(chosen));
    }

    public static FieldAudience of(FieldReader... chosen) {
        return new FieldAudience(Set.of(chosen));
    }

    /** Reads what {@link #printed} wrote, or a form sent; a word that names nobody lets nobody read. */
    public static FieldAudience read(String words) {
        var said = Arrays.asList(words.split("\\s+"));
        return new FieldAudience(Stream.of(FieldReader.values())
                .filter(reader -> said.contains(reader.name()))
                .collect(Collectors.toSet()));
    }

    /** As a column holds it: the words one after the other, in the order of the enumeration. */
    public String printed() {
        return chosen.isEmpty()
                ? OFFICE_WORD
                : chosen.stream().map(FieldReader::name).collect(Collectors.joining(" "));
    }

    /** The last parts of the keys by which those are called who read it, the office included. */
    public List<String> words() {
        if (chosen.isEmpty()) {
            return List.of("ALONE");
        }
        var office = Stream.of(OFFICE_WORD).filter(_ -> WIDE.stream().noneMatch(chosen::contains));
        return Stream.concat(chosen.stream().map(FieldReader::name), office).toList();
    }

    public boolean isPublic() {
        return chosen.contains(FieldReader.PUBLIC);
    }

    public boolean includes(FieldReader reader) {
        return chosen.contains(reader);
    }

    /**
     * Those that an editor can choose: a note is never for others, only some kinds are about bodies or have promoters,
     * and only what has a page to itself leads anybody but the office to what was kept.
     */
    public static List<FieldReader> offered(EditableField field, EditableKind kind) {
        return Stream.of(FieldReader.values())
                .filter(_ -> !field.isNote())
                .filter(reader -> reader != FieldReader.BODIES || kind.hasMembers())
                .filter(reader -> reader != FieldReader.PROMOTER || kind.hasPromoters())
                .filter(reader -> kind.hasPage() || reader == FieldReader.PUBLIC)
                .toList();
    }

    /** What is left of it where not all can be chosen any more, so that nobody comes to read by that. */
    public FieldAudience among(List<FieldReader> offered) {
        return new FieldAudience(chosen.stream().filter(offered::contains).collect(Collectors.toSet()));
    }

    /** Those whom both let read: whoever is let read with everybody is so with each group. */
    FieldAudience and(FieldAudience other) {
        for (var wide : WIDE) {
            if (includes(wide)) {
                return other;
            }
            if (other.includes(wide)) {
                return this;
            }
        }
        return among(List.copyOf(other.chosen));
    }

    /**
     * Whom it lets read.
     *
     * @param bodies the keys of those that the record is about
     * @param promoters the tokens of those who act for its promoters
     */
    Audience readers(Collection<String> bodies, Collection<AudienceToken> promoters) {
        if (isPublic()) {
            return Audience.EVERYBODY;
        }
        var readers = OF_OFFICE;
        for (var reader : chosen) {
            for (var token : tokens(reader, bodies, promoters).toList()) {
                readers = readers.and(token);
            }
        }
        return readers;
    }

    private static Stream<AudienceToken> tokens(
            FieldReader reader, Collection<String> bodies, Collection<AudienceToken> promoters) {
        return switch (reader) {
            case PUBLIC -> Stream.of(AudienceToken.PUBLIC);
            case SIGNED_IN -> Stream.of(AudienceToken.SIGNED_IN);
            case BODIES -> bodies.stream().map(AudienceToken::body);
            case PROMOTER -> promoters.stream();
            case MINISTRY -> Stream.of(AudienceToken.role("ministry"));
            case BANK -> Stream.of(AudienceToken.role("bank"));
            case RESEARCH -> Stream.of(AudienceToken.role("research"));
        };
    }
}
