package org.wandelwerk.translation.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.translation.LanguageStates;

/** Tells what is there in each language. */
@RestController
class LanguagesController {

    private final LanguageStates states;

    LanguagesController(LanguageStates states) {
        this.states = states;
    }

    @GetMapping("/sprachen")
    LanguagesPage all() {
        return new LanguagesPage(states.all());
    }
}
