package org.wandelwerk.shell;

/**
 * What one page shows: a record with one template of the same name. {@code org.wandelwerk.portal.web.StartPage} is
 * drawn by {@code portal/StartPage.jte}.
 */
public interface Page {

    /** The template's name below {@code src/main/jte}. */
    default String template() {
        var module = getClass().getPackageName().split("\\.")[2];
        return module + "/" + getClass().getSimpleName() + ".jte";
    }

    /** Whether everybody is shown the same; a page with a form that is sent is its reader's own. */
    default boolean isShared() {
        return true;
    }
}
