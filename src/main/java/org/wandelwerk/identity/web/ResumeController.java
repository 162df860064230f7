package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.KeptForms;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.NotFound;

/** Shows people what they had typed when their sign-in ended, and lets them send it. */
@RestController
class ResumeController {

    private final KeptForms forms;
    private final FormTokens tokens;

    ResumeController(KeptForms forms, FormTokens tokens) {
        this.forms = forms;
        this.tokens = tokens;
    }

    @GetMapping(FormRescue.RESUME + "{key}")
    ResumePage show(@PathVariable String key, HttpServletRequest request) {
        var person = CurrentSignIn.in(request).person().id();
        return Optional.of(key)
                .filter(SecretToken::isOne)
                .flatMap(secret -> forms.find(new SecretToken(secret), person))
                .map(form -> new ResumePage(tokens.of(request), form))
                .orElseThrow(() -> new NotFound("a kept form"));
    }
}
