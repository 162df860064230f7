package org.wandelwerk.letter.web;

import java.util.Map;
import java.util.stream.Stream;
import org.wandelwerk.letter.PostalAddresses;
import org.wandelwerk.letter.PostalAddresses.Line;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The postal addresses of the organisations of a body, each to be written down.
 *
 * @param typed what was typed, where it was wrong
 * @param isDone whether they were saved a moment ago
 * @param state the digest of the part that was typed beside
 */
public record PostalAddressesPage(
        PostalAddresses.Part part, Map<OrganisationId, String> typed, FormErrors errors, boolean isDone, String state)
        implements Page, Confidential {

    static final String ADDRESS = TemplatesPage.ADDRESS + "/anschriften";

    public PostalAddressesPage {
        typed = Map.copyOf(typed);
    }

    /** Where letters to an organisation go may be where somebody lives who sits for it. */
    @Override
    public Stream<Shown> shown() {
        return part.people().stream()
                .map(person -> new Shown("postal", part.body().key(), person));
    }

    public String field(Line line) {
        return field(line.organisation());
    }

    static String field(OrganisationId organisation) {
        return "a-" + organisation.value();
    }

    public String lines(Line line) {
        return typed.getOrDefault(line.organisation(), line.lines());
    }

    /** Whether somebody else was quicker, and what is stored is not what was typed here. */
    public boolean isOther(Line line) {
        return errors.of("form") != null && !lines(line).equals(line.lines());
    }

    /** The address of another part. */
    public String address(int number) {
        return ADDRESS + "?gremium=" + part.body().key() + "&teil=" + number;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
