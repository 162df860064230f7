package org.wandelwerk.profile.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.shell.FormGuard;

/** Lets those in who may write a profile: its owner, and whoever opened its link in this browser. */
@Component
class ProfileDoor {

    private final Profiles profiles;
    private final FormGuard guard;

    ProfileDoor(Profiles profiles, FormGuard guard) {
        this.profiles = profiles;
        this.guard = guard;
    }

    /** @throws NotFound for everybody else */
    Profile open(HttpServletRequest request, String typed) {
        var key = PublicKey.read(typed).orElseThrow(() -> new NotFound("profile " + typed));
        return profiles.open(key, held(request, key), person());
    }

    /** The secret that this browser keeps for the profile. */
    Optional<SecretToken> held(HttpServletRequest request, PublicKey key) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name(key)))
                .map(Cookie::getValue)
                .filter(SecretToken::isOne)
                .map(SecretToken::new)
                .findFirst();
    }

    /** What the forms of a page need: the token, the cookie that belongs to it, and a one-time key. */
    record FormToken(String value, String cookie, String key) {}

    FormToken token(HttpServletRequest request) {
        var token = guard.token(request);
        return new FormToken(token, guard.cookie(token), guard.newKey());
    }

    /** The {@code Set-Cookie} header that keeps it. */
    String cookie(PublicKey key, SecretToken token) {
        return guard.cookie(name(key), token.value(), Profiles.LINK_HOLDS);
    }

    /** Who is signed in; {@code null} for nobody. */
    @Nullable
    PersonId person() {
        return Acting.now()
                .filter(actor -> !HouseActors.are(actor))
                .map(Actor::id)
                .orElse(null);
    }

    /** Does what whoever asks does; somebody without an account is not named. */
    static <T> T acting(Supplier<T> work) {
        return Acting.now().isPresent() ? work.get() : Acting.as(HouseActors.SYSTEM, work);
    }

    private String name(PublicKey key) {
        return guard.name("idea-" + key.value().toLowerCase(Locale.ROOT));
    }
}
