package org.wandelwerk.letter.web;

import java.util.List;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.letter.LetterText;
import org.wandelwerk.letter.TemplateVersion;
import org.wandelwerk.shell.Page;

/**
 * What each member of a body would get, and the form to choose who does.
 *
 * @param key makes sure that a form sent twice makes letters once
 */
public record LettersPage(TemplateVersion version, Committee body, List<LetterText> letters, String key)
        implements Page {

    public String address() {
        return TemplatesPage.address(version.id());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
