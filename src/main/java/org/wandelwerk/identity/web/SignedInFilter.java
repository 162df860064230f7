package org.wandelwerk.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wandelwerk.identity.RecentSignIns;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.SignIn;
import org.wandelwerk.identity.SignIns;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.SignedReader;

/** Recognises who is signed in by the cookie, and does the rest of the request as that person. */
class SignedInFilter extends OncePerRequestFilter {

    /** Tells Spring Security who asks. */
    private static final class HouseAuthentication extends AbstractAuthenticationToken {

        private static final long serialVersionUID = 1;

        private final transient SignIn signIn;

        HouseAuthentication(SignIn signIn) {
            super(List.of());
            this.signIn = signIn;
            setAuthenticated(signIn.isWhole());
        }

        @Override
        public Object getPrincipal() {
            return signIn.person().id();
        }

        @Override
        public String getName() {
            return signIn.person().id().value().toString();
        }

        @Override
        public Object getCredentials() {
            return "";
        }
    }

    private final SignIns signIns;
    private final RecentSignIns recent;
    private final SessionCookie cookie;

    SignedInFilter(SignIns signIns, RecentSignIns recent, SessionCookie cookie) {
        this.recent = recent;
        this.signIns = signIns;
        this.cookie = cookie;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!cookie.isSent(request) || isFile(request)) {
            chain.doFilter(request, response);
            return;
        }
        var token = cookie.held(request);
        var current = token.flatMap(secret -> find(secret, request).map(one -> new CurrentSignIn(one, secret)));
        if (current.isEmpty()) {
            // an answer that is late must not take away what the browser was given in between
            if (token.filter(signIns::isReplaced).isEmpty()) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie.taken());
            }
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        greet(current.get(), request);
        goOn(current.get().signIn(), request, response, chain);
    }

    /** Whoever changes something is looked up anew. */
    private Optional<SignIn> find(SecretToken secret, HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) ? recent.find(secret) : signIns.find(secret);
    }

    /** Files are the same for everybody, and kept for ever. */
    private static boolean isFile(HttpServletRequest request) {
        return request.getRequestURI().matches("/(css|js|fonts|icons)/.*");
    }

    private static void greet(CurrentSignIn current, HttpServletRequest request) {
        var signIn = current.signIn();
        current.note(request);
        if (signIn.isWhole()) {
            var idleEnd = signIn.seenAt().plus(SignIn.IDLE);
            Frames.noteReader(
                    request,
                    new SignedReader(signIn.person().name(), current.token().formToken(), idleEnd, signIn.end()));
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new HouseAuthentication(signIn)));
    }

    /** Whoever has still to prove something acts as nobody, but for setting up the own account. */
    private static void goOn(SignIn signIn, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (DeskGate.opens(signIn, request.getRequestURI())) {
            Acting.as(signIn.person().actor(), () -> answer(request, response, chain));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static HttpServletResponse answer(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
