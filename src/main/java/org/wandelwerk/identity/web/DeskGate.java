package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.SignIn;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.shell.Defects;
import org.wandelwerk.shell.Frames;

/** Leads whoever may not go on to what is still missing. */
@Component
class DeskGate implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String DESK = "/schreibtisch";
    static final String ACCOUNT = "/schreibtisch/konto";
    /** Where somebody proves one thing more who came by a link. */
    static final String RETURN = ACCOUNT + "/rueckkehr";

    static final String SIGN_IN = "/anmelden";
    static final String CODE = "/anmelden/code";

    private final Frames frames;
    private final FormRescue rescue;

    DeskGate(Frames frames, FormRescue rescue) {
        this.frames = frames;
        this.rescue = rescue;
    }

    /** Whether a sign-in may see an address of the desk. */
    static boolean opens(SignIn signIn, String path) {
        return switch (signIn.standing()) {
            case WHOLE -> true;
            case RECOVERING -> path.equals(RETURN) || path.startsWith(RETURN + "/");
            case SETTING_UP -> path.equals(ACCOUNT) || path.startsWith(ACCOUNT + "/");
            case CODE_MISSING -> false;
        };
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        lead(request, response, rescue.keep(request));
    }

    /** A form of ours with a former token is kept; of whoever is signed in any other one is refused. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var kept = rescue.keep(request);
        var isSignedIn = CurrentSignIn.of(request).isPresent();
        if (refusal instanceof CsrfException && isSignedIn && kept.isEmpty()) {
            Defects.noteRefused("a form that this sign-in was not given");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            lead(request, response, kept);
        }
    }

    private void lead(HttpServletRequest request, HttpServletResponse response, Optional<String> kept) {
        var standing = CurrentSignIn.of(request).map(one -> one.signIn().standing());
        var address = standing.map(DeskGate::next).orElse(SIGN_IN);
        var isPage = request.getMethod().equals("GET");
        var frame = frames.current();
        var back = Onwards.of(kept.orElse(isPage ? frame.here(frame.language()) : ""));
        var isWhole = standing.equals(Optional.of(SignInStage.WHOLE));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.LOCATION, isWhole ? back.or(frame.link(address)) : back.behind(frame.link(address)));
    }

    private static String next(SignInStage standing) {
        return switch (standing) {
            case CODE_MISSING -> CODE;
            case RECOVERING -> RETURN;
            case SETTING_UP -> ACCOUNT;
            case WHOLE -> DESK;
        };
    }
}
