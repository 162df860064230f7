package org.wandelwerk.draft;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/**
 * Who may read what stands in a field, as soon as it is published: a choice of an editor, from everybody to the office
 * alone. What is not for everybody is on no public page and in nothing that is made from those.
 */
public enum FieldAudience {
    PUBLIC,
    SIGNED_IN,
    BODIES,
    OFFICE;

    private static final Audience OF_OFFICE = Audience.of(AudienceToken.role("office"));

    /** The one of the name; what is none is for the office alone. */
    public static FieldAudience of(String name) {
        return Stream.of(values())
                .filter(audience -> audience.name().equals(name))
                .findFirst()
                .orElse(OFFICE);
    }

    /**
     * Those that an editor can choose: a note is never for others, only some kinds are about bodies, and only what has
     * a page of its own leads anybody but the office to what was kept.
     */
    public static List<FieldAudience> offered(EditableField field, EditableKind kind) {
        return Stream.of(values())
                .filter(audience -> !field.isNote() || audience == field.usual())
                .filter(audience -> audience != BODIES || kind.hasMembers())
                .filter(audience -> kind.canEnd() || audience == PUBLIC || audience == OFFICE)
                .toList();
    }

    /** This one, or the narrowest where it can not be chosen any more, so that nothing becomes public by that. */
    public FieldAudience among(List<FieldAudience> offered) {
        return offered.contains(this) ? this : OFFICE;
    }

    /**
     * Whom it lets read; the office always.
     *
     * @param bodies the keys of those that the record is about
     */
    Audience readers(Collection<String> bodies) {
        return switch (this) {
            case PUBLIC -> Audience.EVERYBODY;
            case SIGNED_IN -> OF_OFFICE.and(AudienceToken.SIGNED_IN);
            case BODIES -> bodies.stream().map(AudienceToken::body).reduce(OF_OFFICE, Audience::and, (one, _) -> one);
            case OFFICE -> OF_OFFICE;
        };
    }
}
