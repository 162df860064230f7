package org.wandelwerk.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

/** The words that stand above the columns of a kind of list, those of the house in both languages among them. */
record ListHeadings(List<ListField> fields, Texts texts) {

    Set<String> all() {
        var all = new HashSet<String>();
        fields.forEach(field -> all.addAll(of(field)));
        return all;
    }

    private Set<String> of(ListField field) {
        var words = new HashSet<>(field.headings());
        words.add(ListField.folded(texts.text(Language.DE, field.label())));
        words.add(ListField.folded(texts.text(Language.EN, field.label())));
        return words;
    }

    /** For each heading the first field that knows it and is not taken yet. */
    List<String> propose(List<String> headings) {
        var proposed = new ArrayList<String>();
        for (var heading : headings) {
            var folded = ListField.folded(heading);
            proposed.add(fields.stream()
                    .filter(field ->
                            !proposed.contains(field.name()) && of(field).contains(folded))
                    .map(ListField::name)
                    .findFirst()
                    .orElse(""));
        }
        return proposed;
    }
}
