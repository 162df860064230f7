package org.wandelwerk.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.wandelwerk.kernel.Language;

/** Tells in which languages a page is offered: German, English, and those in which all its texts were reviewed. */
@Component
public class Offers {

    /** The languages that a page has only when all its texts exist and were reviewed. */
    public static final List<Language> LANGUAGES_TO_REVIEW = List.of(Language.DSB, Language.HSB, Language.PL);

    private final Texts texts;
    private final PageTexts pages;
    private final boolean showsUnreviewed;
    private final Supplier<List<WrittenIn>> written;
    private final Map<String, List<Language>> whole = new ConcurrentHashMap<>();

    Offers(
            Texts texts,
            PageTexts pages,
            ObjectProvider<WrittenIn> written,
            @Value("${wandelwerk.show-unreviewed-languages:false}") boolean showsUnreviewed) {
        this.texts = texts;
        this.pages = pages;
        this.written = SingletonSupplier.of(() -> written.stream().toList());
        this.showsUnreviewed = showsUnreviewed;
    }

    /** The languages in which a page is whole and reviewed, by the name of its template. */
    public List<Language> whole(String template) {
        return whole.computeIfAbsent(template, this::compare);
    }

    /** The same for the page at an address, whose own text may be written in fewer languages. */
    public List<Language> whole(String template, String address) {
        var languages = whole(template);
        return written.get().stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .map(page -> languages.stream()
                        .filter(language -> isWritten(page, language))
                        .toList())
                .orElse(languages);
    }

    /** In the languages that every page has, a text that was written in one of them alone is shown in both. */
    private static boolean isWritten(WrittenIn page, Language language) {
        return Frames.OFFERED.contains(language) || page.languages().get().contains(language);
    }

    /** Those, and for testers also the languages in which it is not. */
    List<Language> shown(String template, String address) {
        return showsUnreviewed ? List.of(Language.values()) : whole(template, address);
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
