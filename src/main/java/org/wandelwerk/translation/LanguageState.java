package org.wandelwerk.translation;

import java.util.List;
import org.wandelwerk.kernel.Language;

/**
 * What a language has and what it lacks.
 *
 * @param pages all kinds of pages, by the names of their templates, the ones nearest to being offered first
 */
public record LanguageState(
        Language language, TranslatedPart whole, List<TranslatedPart> modules, List<TranslatedPart> pages) {

    public long offeredPages() {
        return pages.stream().filter(TranslatedPart::isOffered).count();
    }
}
