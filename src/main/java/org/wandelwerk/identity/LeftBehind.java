package org.wandelwerk.identity;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** What was kept for somebody who never came back: it must not lie until another one keeps something. */
@Component
class LeftBehind {

    private final KeptFormRepository forms;
    private final BeginningRepository beginnings;

    LeftBehind(KeptFormRepository forms, BeginningRepository beginnings) {
        this.forms = forms;
        this.beginnings = beginnings;
    }

    void forget(Instant now) {
        forms.forget(now.minus(KeptForms.LIFE));
        beginnings.forget(now.minus(Beginnings.LIFE));
    }
}
