package org.wandelwerk.privacy.web;

import java.util.stream.Stream;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.privacy.ErasurePreview;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * What goes and what stays when somebody is erased, and the form that does it.
 *
 * @param key the one-time key of the form
 */
public record ErasurePage(ErasurePreview preview, String reason, String key, FormErrors errors)
        implements Page, Confidential {

    public String person() {
        return "/schreibtisch/rechte/personen/" + preview.person().id().value();
    }

    public String address() {
        return person() + "/loeschung";
    }

    @Override
    public Stream<Shown> shown() {
        var id = preview.person().id();
        return Stream.of(new Shown("person", id.value().toString(), id));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
