package org.wandelwerk.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Guards forms against strangers: a hidden field holds what the same browser keeps as a cookie. */
@Component
public class FormGuard {

    static final String HOST_PREFIX = "__Host-";

    private static final String COOKIE = "form-token";
    private static final String SHAPE = "[0-9a-f]{32}";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PublicAddress publicAddress;

    FormGuard(PublicAddress publicAddress) {
        this.publicAddress = publicAddress;
    }

    /** The token for the hidden field: the one that the browser has, else a new one. */
    public String token(HttpServletRequest request) {
        return known(request).findFirst().orElseGet(this::newKey);
    }

    /** The {@code Set-Cookie} header that gives the token to the browser. */
    public String cookie(String token) {
        return cookie(COOKIE, token, Duration.ofDays(1));
    }

    /** A {@code Set-Cookie} header for this house alone. */
    public String cookie(String name, String value, Duration age) {
        return ResponseCookie.from(name(name), value)
                .path("/")
                .httpOnly(true)
                .secure(publicAddress.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    /** Whether the form was handed out to the browser that sends it. */
    public boolean isOurs(HttpServletRequest request, String token) {
        var isOurs = known(request).anyMatch(known -> MessageDigest.isEqual(bytes(known), bytes(token)));
        if (!isOurs) {
            Defects.noteRefused("a form that this browser was not given");
        }
        return isOurs;
    }

    /** A key that no other form has, so that a second send shows the first result. */
    public String newKey() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Behind https no other house and no page by http can lay down a cookie of this name. */
    public String name(String word) {
        return (publicAddress.isSecure() ? HOST_PREFIX : "") + word;
    }

    private Stream<String> known(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name(COOKIE)))
                .map(Cookie::getValue)
                .filter(value -> value.matches(SHAPE));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
