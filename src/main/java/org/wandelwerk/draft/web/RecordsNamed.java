package org.wandelwerk.draft.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.DraftDesk;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.FieldOption;
import org.wandelwerk.draft.SaveOrder;
import org.wandelwerk.draft.WorkingCopy;
import org.wandelwerk.kernel.NotFound;

/** Finds the records that somebody wants to name in a form; nothing of the form is kept by looking. */
@Component
class RecordsNamed {

    private final DraftDesk desk;

    RecordsNamed(DraftDesk desk) {
        this.desk = desk;
    }

    /**
     * The form as it stands, and what was found for its fields.
     *
     * @param order what the form held when somebody looked
     * @param words what was looked for, by field
     * @param matches what was found, by field, without what the form names already
     */
    public record Look(
            WorkingCopy copy, SaveOrder order, Map<String, String> words, Map<String, List<FieldOption>> matches) {}

    /** @throws NotFound when there is no such record, or the person may not edit it */
    Look look(SaveOrder order, Map<String, String> words) {
        var record = order.record();
        var stored = record == null ? desk.fresh(order.kind(), order.key().value()) : desk.copy(order.kind(), record);
        if (!stored.powers().mayEdit()) {
            throw new NotFound(order.kind() + " " + stored.record());
        }
        var typed = stored.typing(order.typed(), order.audiences());
        var matches = new TreeMap<String, List<FieldOption>>();
        typed.fields().stream()
                .filter(field -> field.isOfRecords() && words.containsKey(field.name()))
                .forEach(field ->
                        matches.put(field.name(), matches(typed, field, words.getOrDefault(field.name(), ""))));
        return new Look(typed, order, Map.copyOf(words), matches);
    }

    private static List<FieldOption> matches(WorkingCopy copy, EditableField field, String words) {
        var named = copy.draft().typed().lines(field.name());
        return copy.kind().matching(field, words).stream()
                .filter(match -> !named.contains(match.value()))
                .toList();
    }
}
