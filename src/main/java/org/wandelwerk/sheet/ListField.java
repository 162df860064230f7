package org.wandelwerk.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

/**
 * One field of a kind of list.
 *
 * @param choiceTexts the beginning of the keys of the texts it is chosen from; {@code null} when it is typed
 * @param choices what is chosen, by all words that mean it
 * @param headings the words that stand above such columns
 */
public record ListField(
        String name,
        ListForm form,
        boolean isRequired,
        @Nullable String choiceTexts,
        Map<String, String> choices,
        Set<String> headings) {

    public ListField {
        choices = Map.copyOf(choices);
        headings = Set.copyOf(headings);
    }

    /** @param headings apart by bars */
    static ListField of(String name, ListForm form, boolean isRequired, String headings) {
        return new ListField(name, form, isRequired, null, Map.of(), Set.of(headings.split("[|]")));
    }

    static ListField choice(
            String name, String texts, Enum<?>[] values, Map<String, String> more, Texts words, String headings) {
        var choices = new LinkedHashMap<>(more);
        for (var value : values) {
            choices.put(folded(value.name()), value.name());
            choices.put(folded(words.text(Language.DE, texts + value.name())), value.name());
            choices.put(folded(words.text(Language.EN, texts + value.name())), value.name());
        }
        return new ListField(name, ListForm.CHOICE, false, texts, choices, Set.of(headings.split("[|]")));
    }

    /** The key of its name. */
    public String label() {
        return "sheet.field." + name;
    }

    /** What it is chosen from. */
    public List<String> options() {
        return choices.values().stream().distinct().sorted().toList();
    }

    @Nullable
    String choice(String typed) {
        return choices.get(folded(typed));
    }

    static String folded(String text) {
        return FoldedName.of(text).spelled();
    }
}
