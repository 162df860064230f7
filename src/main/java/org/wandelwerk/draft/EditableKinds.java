package org.wandelwerk.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.FormErrors;

/** All kinds that the modules bring. */
@Component
class EditableKinds {

    private final List<EditableKind> kinds;

    EditableKinds(List<EditableKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    Stream<EditableKind> all() {
        return kinds.stream();
    }

    EditableKind named(String word) {
        return find(word).orElseThrow(() -> new NotFound("kind of records " + word));
    }

    /** Empty when there is none of the name. */
    Optional<EditableKind> find(String word) {
        return all().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** What is left over of the drafts of each kind, in the order in which they came. */
    List<Draft> among(List<Draft> drafts, BiFunction<EditableKind, List<Draft>, List<Draft>> which) {
        var left = drafts.stream().collect(Collectors.groupingBy(Draft::kind)).entrySet().stream()
                .flatMap(kind -> which.apply(named(kind.getKey()), kind.getValue()).stream())
                .map(Draft::id)
                .collect(Collectors.toSet());
        return drafts.stream().filter(draft -> left.contains(draft.id())).toList();
    }

    /** The fields of the kind, and the note that every record has. */
    static List<EditableField> fields(EditableKind kind) {
        var fields = new ArrayList<>(kind.fields());
        fields.add(EditableField.NOTE);
        return fields;
    }

    /** What is wrong with the draft, field by field and then all together; what the record has already is not. */
    static FormErrors errors(EditableKind kind, Draft draft) {
        var errors = FormErrors.NONE;
        for (var field : fields(kind)) {
            var asked = field.isOffered() ? field.keeping(draft.base().lines(field.name())) : field;
            var mistake = asked.mistake(draft.typed().of(field.name()));
            errors = mistake == null ? errors : errors.with(field.name(), mistake);
        }
        return errors.isEmpty() ? kind.check(draft.record(), draft.open(kind.fields())) : errors;
    }
}
