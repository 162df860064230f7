package org.wandelwerk.letter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.letter.Placeholder;
import org.wandelwerk.letter.TemplateVersion;
import org.wandelwerk.letter.UnusableTemplate;
import org.wandelwerk.shell.Page;

/**
 * The templates of the office, and the form to upload one.
 *
 * @param key makes sure that a form sent twice makes one version
 * @param chosen the number of the template that gets a new version; empty for a new one
 * @param mistake what is wrong with a file; {@code null} when nothing is
 */
public record TemplatesPage(
        List<TemplateVersion> templates,
        String key,
        String chosen,
        String name,
        @Nullable UnusableTemplate mistake) implements Page {

    static final String ADDRESS = "/schreibtisch/briefe";

    /** All blanks that there are. */
    public List<Placeholder> placeholders() {
        return List.of(Placeholder.values());
    }

    public static String address(UUID template) {
        return ADDRESS + "/" + template;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
