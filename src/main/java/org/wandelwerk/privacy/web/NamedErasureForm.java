package org.wandelwerk.privacy.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.personal.NamedPerson;
import org.wandelwerk.privacy.NamedPreview;
import org.wandelwerk.shell.FormErrors;

/**
 * What was typed to find somebody without an account, and to erase that person.
 *
 * @param grund why
 * @param schluessel the one-time key
 * @param andere that whoever has an account of the same name is somebody else
 */
public record NamedErasureForm(
        @Nullable String name,
        @Nullable String adresse,
        @Nullable String grund,
        @Nullable String schluessel,
        @Nullable String andere) {

    static final NamedErasureForm EMPTY = new NamedErasureForm(null, null, null, null, null);

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

    public boolean isSomebodyElse() {
        return "ja".equals(andere);
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

    /** What is wrong beside what was found. */
    FormErrors errors(NamedPreview preview) {
        return preview.account() != null || preview.namesakes().isEmpty() || isSomebodyElse()
                ? errors()
                : errors().with("andere", "privacy.named.mistake.namesake");
    }

    NamedPerson person() {
        return new NamedPerson(
                typedName(), MailAddress.of(typedMail()).orElseThrow().value());
    }
}
