package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/** What tells the content of one public page from another's; the look does not matter. */
record ContentKey(String path, @Nullable String query, Language language, LocalDate day) {

    static ContentKey of(HttpServletRequest request, LocalDate day) {
        return new ContentKey(
                LanguageFilter.pathOf(request), request.getQueryString(), LanguageFilter.languageOf(request), day);
    }
}
