package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.KeptForm;
import org.wandelwerk.identity.KeptForms;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.Frames;

/** Keeps what somebody typed at the desk when a proof is missing, so that it can be sent behind the proof. */
@Component
class FormRescue {

    static final String RESUME = "/schreibtisch/fortsetzen/";

    /** Where a form goes on that was too long to be kept: to the page that says so. */
    static final String TOO_LONG = DeskGate.ACCOUNT + "?getan=zulang";

    /** The token is another one by then, and secrets are typed anew. */
    private static final Set<String> NEVER_KEPT =
            Set.of(FormTokens.FIELD, "password", PasswordController.FORMER, "code");

    private final KeptForms forms;
    private final Frames frames;

    FormRescue(KeptForms forms, Frames frames) {
        this.forms = forms;
        this.frames = frames;
    }

    /** Where a form goes on whose sign-in has ended or got another secret; empty when it was none of the reader's. */
    Optional<String> keep(HttpServletRequest request) {
        if (!isWorthIt(request)) {
            return Optional.empty();
        }
        var signedIn =
                CurrentSignIn.of(request).map(one -> one.signIn().person().id());
        return Optional.ofNullable(request.getParameter(FormTokens.FIELD))
                .flatMap(forms::reader)
                .filter(reader -> signedIn.isEmpty() || signedIn.get().equals(reader))
                .flatMap(reader -> keep(request, reader));
    }

    /** Where a form goes on whose sender has still to prove something. */
    Optional<String> keepOfSender(HttpServletRequest request) {
        return CurrentSignIn.of(request)
                .filter(_ -> isWorthIt(request))
                .flatMap(one -> keep(request, one.signIn().person().id()));
    }

    private Optional<String> keep(HttpServletRequest request, PersonId person) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER_KEPT.contains(name)) {
                fields.put(name, Arrays.asList(values));
            }
        });
        var frame = frames.current();
        return forms.keep(person, new KeptForm(frame.link(request.getRequestURI()), fields))
                .map(token -> RESUME + token.value())
                .or(() -> Optional.of(TOO_LONG))
                .map(frame::link);
    }

    /** The account holds secrets, and nothing that took long to type. */
    private static boolean isWorthIt(HttpServletRequest request) {
        var path = request.getRequestURI();
        var type = String.valueOf(request.getContentType());
        return request.getMethod().equals("POST")
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && !Onwards.of(path).address().isEmpty()
                && !path.equals(DeskGate.ACCOUNT)
                && !path.startsWith(DeskGate.ACCOUNT + "/");
    }
}
