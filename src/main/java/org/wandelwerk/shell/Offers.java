package org.wandelwerk.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;

/** Tells in which languages a page is offered: German, English, and those in which all its texts were reviewed. */
@Component
public class Offers {

    /** The languages that a page has only when all its texts exist and were reviewed. */
    public static final List<Language> LANGUAGES_TO_REVIEW = List.of(Language.DSB, Language.HSB, Language.PL);

    private final Texts texts;
    private final PageTexts pages;
    private final boolean showsUnreviewed;
    private final Map<String, List<Language>> whole = new ConcurrentHashMap<>();

    Offers(
            Texts texts,
            PageTexts pages,
            @Value("${wandelwerk.show-unreviewed-languages:false}") boolean showsUnreviewed) {
        this.texts = texts;
        this.pages = pages;
        this.showsUnreviewed = showsUnreviewed;
    }

    /** The languages in which a page is whole and reviewed, by the name of its template. */
    public List<Language> whole(String template) {
        return whole.computeIfAbsent(template, this::compare);
    }

    /** Those, and for testers also the languages in which it is not. */
    List<Language> shown(String template) {
        return showsUnreviewed ? List.of(Language.values()) : whole(template);
    }

    /** Whether any page can be in this language. */
    boolean opens(Language language) {
        return showsUnreviewed || Frames.OFFERED.contains(language) || texts.hasReviews(language);
    }

    private List<Language> compare(String template) {
        return Arrays.stream(Language.values())
                .filter(language -> Frames.OFFERED.contains(language)
                        || texts.hasReviews(language)
                                && pages.of(template).stream().allMatch(key -> texts.isReviewed(language, key)))
                .toList();
    }
}
