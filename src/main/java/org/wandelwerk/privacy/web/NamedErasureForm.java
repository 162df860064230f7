package org.wandelwerk.privacy.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.personal.NamedPerson;
import org.wandelwerk.shell.FormErrors;

/**
 * What was typed to find somebody without an account, and to erase that person.
 *
 * @param grund why
 * @param schluessel the one-time key
 */
public record NamedErasureForm(
        @Nullable String name,
        @Nullable String adresse,
        @Nullable String grund,
        @Nullable String schluessel) {

    static final NamedErasureForm EMPTY = new NamedErasureForm(null, null, null, null);

    private static final int LONGEST_NAME = 200;

    public String typedName() {
        return TypedWords.clean(name);
    }

    public String typedMail() {
        return TypedWords.clean(adresse);
    }

    public String reason() {
        return reasoned().reason();
    }

    String key() {
        return reasoned().key();
    }

    private ErasureForm reasoned() {
        return new ErasureForm(grund, schluessel);
    }

    /** A name of one word means many people, so that it is asked for whole. */
    FormErrors findingErrors() {
        var errors = FormErrors.NONE;
        if (!typedName().strip().contains(" ") || typedName().length() > LONGEST_NAME) {
            errors = errors.with("name", "privacy.named.mistake.name");
        }
        return MailAddress.of(typedMail()).isEmpty() ? errors.with("adresse", "privacy.named.mistake.mail") : errors;
    }

    FormErrors errors() {
        return findingErrors().isEmpty() ? reasoned().errors() : findingErrors();
    }

    NamedPerson person() {
        return new NamedPerson(
                typedName(), MailAddress.of(typedMail()).orElseThrow().value());
    }
}
