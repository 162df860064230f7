package org.wandelwerk.profile;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Ends the start of a house whose ways to funding lead to procedures that ask nothing. */
@Component
class EligibilityAtStart implements ApplicationRunner {

    private final Eligibility eligibility;

    EligibilityAtStart(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        eligibility.requireForms();
    }
}
