package org.wandelwerk.letter.web;

import java.util.stream.Stream;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.letter.LetterPart;
import org.wandelwerk.letter.TemplateVersion;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * What each member of a body would get, and the form to choose who does.
 *
 * @param key makes sure that a form sent twice makes letters once
 */
public record LettersPage(TemplateVersion version, Committee body, LetterPart part, String key)
        implements Page, Confidential {

    @Override
    public Stream<Shown> shown() {
        return part.people().stream().map(person -> new Shown("letters", body.key(), person));
    }

    public String address() {
        return TemplatesPage.address(version.id());
    }

    /** The address of another part. */
    public String address(int part) {
        return address() + "/vorschau?gremium=" + body.key() + "&teil=" + part;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
