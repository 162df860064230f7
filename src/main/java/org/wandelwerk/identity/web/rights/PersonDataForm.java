package org.wandelwerk.identity.web.rights;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.shell.FormErrors;

/** What somebody types who corrects the name or the mail address of a person. */
public record PersonDataForm(
        @Nullable String name, @Nullable String adresse) {

    private static final int LONGEST = 200;

    public String typedName() {
        return clean(name);
    }

    public String typedMail() {
        return clean(adresse);
    }

    private static String clean(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}]|\\p{Cs}", " ").strip();
    }

    FormErrors nameErrors() {
        if (typedName().isEmpty()) {
            return FormErrors.NONE.with("name", "access.correct.mistake.name");
        }
        return typedName().length() > LONGEST
                ? FormErrors.NONE.with("name", "access.correct.mistake.long")
                : FormErrors.NONE;
    }

    FormErrors mailErrors() {
        return MailAddress.of(typedMail()).isEmpty()
                ? FormErrors.NONE.with("adresse", "access.correct.mistake.mail")
                : FormErrors.NONE;
    }
}
