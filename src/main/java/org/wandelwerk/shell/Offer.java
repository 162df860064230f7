package org.wandelwerk.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/**
 * The languages that one page has.
 *
 * @param whole those in which it is whole and reviewed
 * @param shown those plus, for testers, those that are not
 * @param missing the language that was asked for and that the page does not have
 */
public record Offer(
        List<Language> whole,
        List<Language> shown,
        @Nullable Language missing) {}
