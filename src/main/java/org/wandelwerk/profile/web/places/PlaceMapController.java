package org.wandelwerk.profile.web.places;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Question;
import org.wandelwerk.form.SingleAnswer;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.SaveAnswers;
import org.wandelwerk.profile.WrittenProfile;
import org.wandelwerk.profile.web.ProfileDoor;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Lets those who write a profile choose its places on the map; without scripts every choice is a step of its own. */
@RestController
@RequestMapping("/ideen/{key}/{section}/karte")
class PlaceMapController {

    private final Profiles profiles;
    private final ProfileDoor door;
    private final PlaceChoices choices;
    private final FormGuard guard;
    private final Frames frames;

    PlaceMapController(Profiles profiles, ProfileDoor door, PlaceChoices choices, FormGuard guard, Frames frames) {
        this.profiles = profiles;
        this.door = door;
        this.choices = choices;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping
    ResponseEntity<?> show(
            @PathVariable String key,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String kreis,
            @RequestParam(defaultValue = "") List<String> gemeinde,
            HttpServletRequest request) {
        var written = profiles.written(door.open(request, key));
        var asked = question(written, section);
        if (!written.profile().state().isWritable()) {
            return seeOther("/ideen/" + written.profile().key());
        }
        return page(HttpStatus.OK, written, asked, new Choice(kreis, choices.known(gemeinde)), null, request);
    }

    @PostMapping
    ResponseEntity<?> take(
            @PathVariable String key,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String kreis,
            @RequestParam(defaultValue = "") List<String> gemeinde,
            HttpServletRequest request) {
        var written = profiles.written(door.open(request, key));
        var asked = question(written, section);
        var choice = new Choice(kreis, choices.known(gemeinde));
        if (!written.profile().state().isWritable()) {
            return page(HttpStatus.CONFLICT, written, asked, choice, "profile.refused.handed-in", request);
        }
        if (!guard.isOurs(request, token)) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, written, asked, choice, "profile.error.expired", request);
        }
        var kept = written.kept().get(asked.question().id());
        var text = choices.with(kept == null ? "" : kept.answer(), choice.chosen());
        var typed = SaveAnswers.Typed.of(text, kept == null ? 0 : kept.revision());
        var order = new SaveAnswers(Map.of(asked.question().id(), typed));
        var person = door.person();
        var saved = ProfileDoor.acting(() -> profiles.save(written.profile().id(), order, person));
        return saved.clashes().isEmpty() && saved.tooLong().isEmpty()
                ? seeOther("/ideen/" + written.profile().key() + "/" + section + "#f-"
                        + asked.question().id())
                : page(
                        HttpStatus.PRECONDITION_FAILED,
                        profiles.written(written.profile()),
                        asked,
                        choice,
                        saved.tooLong().isEmpty() ? "profile.error.clash" : "profile.error.long",
                        request);
    }

    /** The districts again; boxes that are ticked stay so. */
    @PostMapping(params = "kreise")
    ResponseEntity<?> goToDistricts(
            @PathVariable String key,
            @PathVariable String section,
            @RequestParam(defaultValue = "") List<String> gemeinde,
            HttpServletRequest request) {
        var written = profiles.written(door.open(request, key));
        var asked = question(written, section);
        var map = "/ideen/" + written.profile().key() + "/" + asked.section().id() + "/karte";
        return seeOther(PlaceMapPage.districts(map, choices.known(gemeinde)));
    }

    /** The question for places, and the section in which it stands. */
    private record Asked(FormSection section, Question question) {}

    /** @param district the official key; empty for none */
    private record Choice(String district, List<String> chosen) {}

    private static Asked question(WrittenProfile written, String id) {
        var section = written.form().section(id).orElseThrow(() -> new NotFound("section " + id));
        return section.questions().stream()
                .filter(question -> question.kind() instanceof AnswerKind.Single(SingleAnswer.Places _)
                        && question.isAsked(written.answers()))
                .findFirst()
                .map(question -> new Asked(section, question))
                .orElseThrow(() -> new NotFound("places in section " + id));
    }

    private ResponseEntity<PlaceMapPage> page(
            HttpStatus status,
            WrittenProfile written,
            Asked asked,
            Choice choice,
            @Nullable String error,
            HttpServletRequest request) {
        var token = guard.token(request);
        var district = choices.district(choice.district());
        var typed = written.answers().text(asked.question().id());
        var map = choices.areas(district, choice.chosen(), typed);
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, guard.cookie(token))
                .body(new PlaceMapPage(
                        written.profile(), asked.section(), district, map, choice.chosen(), token, error));
    }

    private ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link(address)))
                .build();
    }
}
