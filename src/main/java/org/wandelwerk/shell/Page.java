package org.wandelwerk.shell;

import org.jspecify.annotations.Nullable;

/**
 * What one page shows: a record with one template of the same name. {@code org.wandelwerk.portal.web.StartPage} is
 * drawn by {@code portal/StartPage.jte}.
 */
public interface Page {

    /** The template's name below {@code src/main/jte}. */
    default String template() {
        return template(getClass());
    }

    /** The template of all pages of a kind. */
    static String template(Class<?> page) {
        var module = page.getPackageName().split("\\.")[2];
        return module + "/" + page.getSimpleName() + ".jte";
    }

    /** Whether everybody is shown the same; a page with a form that is sent is its reader's own. */
    default boolean isShared() {
        return true;
    }

    /** The one record that the page is about, for those who tell machines of it; {@code null} for lists and forms. */
    default @Nullable Object about() {
        return null;
    }
}
