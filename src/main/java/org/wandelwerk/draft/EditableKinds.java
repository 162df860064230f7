package org.wandelwerk.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.FormErrors;

/** All kinds that the modules bring. */
@Component
class EditableKinds {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    private final List<EditableKind> kinds;

    EditableKinds(List<EditableKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    Stream<EditableKind> all() {
        return kinds.stream();
    }

    EditableKind named(String word) {
        return all().filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of records " + word));
    }

    /** Those of which the person may do or read something. */
    List<EditableKind> openTo(PersonRights person) {
        return all().filter(kind -> isOpen(kind, person)).toList();
    }

    static boolean isOpen(EditableKind kind, PersonRights person) {
        return person.mayRead(OFFICE) || person.mayAnywhere(kind.editing()) || person.mayAnywhere(kind.publishing());
    }

    static Matter matter(EditableKind kind, UUID record) {
        return new Matter(kind.word() + " " + record, kind.scopes(record), OFFICE);
    }

    /** Those who may read what a field keeps from the public. */
    static Audience audience(EditableKind kind, UUID record, FieldAudience field) {
        return switch (field) {
            case PUBLIC -> Audience.EVERYBODY;
            case OFFICE -> OFFICE;
            case BODY -> {
                var readers = OFFICE;
                for (var scope : kind.scopes(record)) {
                    readers = scope instanceof Scope.OfCommittee(var key)
                            ? readers.and(AudienceToken.body(key))
                            : readers;
                }
                yield readers;
            }
        };
    }

    /** The fields of the kind, and the note that every record has. */
    static List<EditableField> fields(EditableKind kind) {
        var fields = new ArrayList<>(kind.fields());
        fields.add(EditableField.NOTE);
        return fields;
    }

    /** What is wrong with the draft, field by field and then all together. */
    static FormErrors errors(EditableKind kind, Draft draft) {
        var errors = FormErrors.NONE;
        for (var field : fields(kind)) {
            var mistake = field.mistake(draft.typed().of(field.name()));
            errors = mistake == null ? errors : errors.with(field.name(), mistake);
        }
        return errors.isEmpty() ? kind.check(draft.record(), draft.open(kind.fields())) : errors;
    }
}
