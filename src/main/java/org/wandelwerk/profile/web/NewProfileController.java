package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.Forms;
import org.wandelwerk.form.Option;
import org.wandelwerk.form.SingleAnswer;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.profile.Eligibility;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.SaveAnswers;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Begins profiles, and leads those on who come by a link. */
@RestController
class NewProfileController {

    private static final String PROMOTER = "promoter-kind";

    private final Profiles profiles;
    private final Eligibility eligibility;
    private final Forms forms;
    private final ProfileDoor door;
    private final FormGuard guard;
    private final Frames frames;

    NewProfileController(
            Profiles profiles, Eligibility eligibility, Forms forms, ProfileDoor door, FormGuard guard, Frames frames) {
        this.profiles = profiles;
        this.eligibility = eligibility;
        this.forms = forms;
        this.door = door;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping("/ideen/neu")
    ResponseEntity<NewProfilePage> show(
            @RequestParam(defaultValue = "") String traeger,
            @RequestParam(defaultValue = "") String zweck,
            HttpServletRequest request) {
        return page(HttpStatus.OK, traeger, zweck, request, null);
    }

    private ResponseEntity<NewProfilePage> page(
            HttpStatus status, String promoter, String purpose, HttpServletRequest request, @Nullable String error) {
        var token = guard.token(request);
        var paths = promoter.isEmpty() || purpose.isEmpty() ? null : eligibility.fitting(promoter, purpose);
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, guard.cookie(token))
                .body(new NewProfilePage(
                        promoters(), eligibility.purposes(), promoter, purpose, paths, token, guard.newKey(), error));
    }

    private List<Option> promoters() {
        return forms.form(Profiles.FORM)
                .question(PROMOTER)
                .map(question -> question.kind() instanceof AnswerKind.Single(SingleAnswer.OneOf(var options))
                        ? options
                        : List.<Option>of())
                .orElseThrow();
    }

    @PostMapping("/ideen/neu")
    ResponseEntity<?> begin(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String schluessel,
            @RequestParam(defaultValue = "") String traeger,
            HttpServletRequest request) {
        if (!guard.isOurs(request, token) || !schluessel.matches("[0-9a-f]{32}")) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, traeger, "", request, "profile.error.expired");
        }
        var begun = ProfileDoor.acting(() -> {
            var profile = profiles.begin(schluessel, door.person());
            var first = Map.of(PROMOTER, new SaveAnswers.Typed(traeger, 0));
            if (promoters().stream().anyMatch(option -> option.id().equals(traeger))) {
                profiles.save(profile.profile().id(), new SaveAnswers(first), door.person());
            }
            return profile;
        });
        var key = begun.profile().key();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, door.cookie(key, begun.token()))
                .location(URI.create(frames.current().link("/ideen/" + key) + "/idee"))
                .build();
    }

    /** Keeps the secret of the link in the browser, so that it stands in no address from now on. */
    @GetMapping("/ideen/entwurf/{link}")
    ResponseEntity<Void> open(@PathVariable String link) {
        var profile = SecretToken.isOne(link) ? profiles.opened(new SecretToken(link)) : Optional.<Profile>empty();
        var key = profile.orElseThrow(() -> new NotFound("a profile by this link"))
                .key();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, door.cookie(key, new SecretToken(link)))
                .location(URI.create(frames.current().link("/ideen/" + key)))
                .build();
    }
}
