package org.wandelwerk.translation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.PageTexts;
import org.wandelwerk.shell.Texts;

/** Counts what each language has. */
@Component
public class LanguageStates {

    private static final Comparator<TranslatedPart> NEAREST_FIRST = Comparator.comparing(
                    (TranslatedPart part) -> part.texts() - part.reviewed())
            .thenComparing(TranslatedPart::missing)
            .thenComparing(TranslatedPart::name);

    private final Texts texts;
    private final PageTexts pages;

    LanguageStates(Texts texts, PageTexts pages) {
        this.texts = texts;
        this.pages = pages;
    }

    /** All languages of the house, in their usual order. */
    public List<LanguageState> all() {
        return Arrays.stream(Language.values()).map(this::of).toList();
    }

    private LanguageState of(Language language) {
        // an empty text is the same in every language and nothing to translate
        var keys = texts.keys(Language.DE).stream()
                .filter(key -> !"".equals(texts.written(Language.DE, key)))
                .collect(toSet());
        var modules =
                keys.stream().collect(groupingBy(key -> key.substring(0, key.indexOf('.')), TreeMap::new, toSet()));
        return new LanguageState(
                language,
                part(language, "", keys),
                modules.entrySet().stream()
                        .map(module -> part(language, module.getKey(), module.getValue()))
                        .toList(),
                pages.templates().stream()
                        .map(template -> part(
                                language,
                                template.replace(".jte", ""),
                                pages.of(template).stream()
                                        .filter(keys::contains)
                                        .toList()))
                        .sorted(NEAREST_FIRST)
                        .toList());
    }

    private TranslatedPart part(Language language, String name, Collection<String> keys) {
        return new TranslatedPart(
                name,
                keys.size(),
                (int) keys.stream()
                        .filter(key -> texts.written(language, key) != null)
                        .count(),
                (int) keys.stream()
                        .filter(key -> texts.isReviewed(language, key))
                        .count());
    }
}
