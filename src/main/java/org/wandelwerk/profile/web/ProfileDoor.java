package org.wandelwerk.profile.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.WriterDoor;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.Profiles.Part;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Lets those in who may write a profile: its owner, and whoever opened its link in this browser. */
@Component
public class ProfileDoor {

    private static final String SHARED = "idea-";
    private static final String AUTHOR = "author-";
    private static final String TOLD = "told-";

    private final Profiles profiles;
    private final FormGuard guard;
    private final Frames frames;

    ProfileDoor(Profiles profiles, FormGuard guard, Frames frames) {
        this.profiles = profiles;
        this.guard = guard;
        this.frames = frames;
    }

    /** Whoever writes a profile fetches the files that came with it. */
    @Bean
    static WriterDoor doorToAttachments(ProfileDoor door) {
        return (request, owner) -> owner.kind().equals(DocumentOwner.PROFILE) && door.opens(request, owner.id());
    }

    /** @throws NotFound for everybody else */
    public Profile open(HttpServletRequest request, String typed) {
        var key = PublicKey.read(typed).orElseThrow(() -> new NotFound("profile " + typed));
        return profiles.open(key, tokens(request, key), person());
    }

    private boolean opens(HttpServletRequest request, UUID profile) {
        return open(request, PublicKey.ofProject(profile).value()).id().value().equals(profile);
    }

    /** Whether somebody decides who writes along and whose account the profile belongs to. */
    boolean isAuthor(HttpServletRequest request, Profile profile) {
        return part(request, profile).isDeciding();
    }

    private Part part(HttpServletRequest request, Profile profile) {
        return profiles.part(profile, tokens(request, profile.key()), person());
    }

    /** The links that this browser keeps, to be shown there and nowhere else. */
    ProfileLinks links(HttpServletRequest request, Profile profile) {
        var own = profile.owner() == null ? own(request, profile.key()) : Optional.<SecretToken>empty();
        var told = profile.owner() == null
                ? told(request, profile.key())
                        .filter(one -> profiles.opened(one).isPresent())
                : Optional.<SecretToken>empty();
        var shared = held(request, profile.key())
                .filter(one -> told.isEmpty() || profiles.opened(one).isPresent());
        return new ProfileLinks(
                shared.or(() -> told).map(this::address).orElse(null),
                shared.isEmpty() && told.isPresent(),
                own.map(this::address).orElse(null),
                part(request, profile),
                false);
    }

    private String address(SecretToken secret) {
        return frames.current().whole("/ideen/entwurf/" + secret.value());
    }

    private List<SecretToken> tokens(HttpServletRequest request, PublicKey key) {
        return Stream.of(held(request, key), own(request, key), told(request, key))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The secret that this browser keeps for the profile, by which everybody who gets it writes along. */
    Optional<SecretToken> held(HttpServletRequest request, PublicKey key) {
        return kept(request, name(SHARED, key));
    }

    /** The secret that this browser keeps because the profile was begun in it. */
    Optional<SecretToken> own(HttpServletRequest request, PublicKey key) {
        return kept(request, name(AUTHOR, key));
    }

    /** The secret that this browser keeps because it came here by a mail to the promoter. */
    private Optional<SecretToken> told(HttpServletRequest request, PublicKey key) {
        return kept(request, name(TOLD, key));
    }

    private static Optional<SecretToken> kept(HttpServletRequest request, String name) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name))
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

    /** Whether a form comes from a page of this house in the same browser. */
    boolean isOurs(HttpServletRequest request, String token) {
        return guard.isOurs(request, token);
    }

    /** The {@code Set-Cookie} header that keeps a secret by which others write along. */
    String cookie(PublicKey key, SecretToken token) {
        return guard.cookie(word(SHARED, key), token.value(), Profiles.LINK_HOLDS);
    }

    /** The {@code Set-Cookie} header that keeps the secret of whoever began it. */
    String ofAuthor(PublicKey key, SecretToken token) {
        return guard.cookie(word(AUTHOR, key), token.value(), Profiles.LINK_HOLDS);
    }

    /** The one of them that a link is for. */
    String opened(PublicKey key, SecretToken token) {
        return switch (profiles.partBy(token)) {
            case AUTHOR -> ofAuthor(key, token);
            case TOLD -> guard.cookie(word(TOLD, key), token.value(), Profiles.LINK_HOLDS);
            case ANYBODY, COAUTHOR -> cookie(key, token);
        };
    }

    /** Who is signed in; {@code null} for nobody. */
    public @Nullable PersonId person() {
        return Acting.now()
                .filter(actor -> !HouseActors.are(actor))
                .map(Actor::id)
                .orElse(null);
    }

    /** Does what whoever asks does; somebody without an account is not named. */
    public static <T> T acting(Supplier<T> work) {
        return Acting.now().isPresent() ? work.get() : Acting.as(HouseActors.SYSTEM, work);
    }

    private String name(String kind, PublicKey key) {
        return guard.name(word(kind, key));
    }

    private static String word(String kind, PublicKey key) {
        return kind + key.value().toLowerCase(Locale.ROOT);
    }
}
