package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Question;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.SaveAnswers;
import org.wandelwerk.profile.SavedAnswers;
import org.wandelwerk.profile.WrittenProfile;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Shows the sections of a profile and saves what is typed, a section or a single field at a time. */
@RestController
@RequestMapping("/ideen/{key}")
class SectionController {

    private final Profiles profiles;
    private final ProfileDoor door;
    private final TypedPlaces places;
    private final FormGuard guard;
    private final Frames frames;

    SectionController(Profiles profiles, ProfileDoor door, TypedPlaces places, FormGuard guard, Frames frames) {
        this.profiles = profiles;
        this.door = door;
        this.places = places;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping("/{section}")
    ResponseEntity<?> show(@PathVariable String key, @PathVariable String section, HttpServletRequest request) {
        var written = profiles.written(door.open(request, key));
        var asked = section(written, section);
        if (!written.profile().state().isWritable()) {
            return seeOther("/ideen/" + written.profile().key());
        }
        return page(HttpStatus.OK, written, asked, Map.of(), Map.of(), null, request);
    }

    @PostMapping("/{section}")
    ResponseEntity<?> save(
            @PathVariable String key,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String weiter,
            HttpServletRequest request) {
        var profile = door.open(request, key);
        var asked = section(profiles.written(profile), section);
        var order = TypedFields.of(request);
        if (!guard.isOurs(request, token)) {
            var unsaved = order.typed().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().text()));
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    profiles.written(profile),
                    asked,
                    unsaved,
                    Map.of(),
                    "profile.error.expired",
                    request);
        }
        var saved = ProfileDoor.acting(() -> profiles.save(profile.id(), order, door.person()));
        var written = profiles.written(door.open(request, key));
        if (!saved.clashes().isEmpty()) {
            var clashes = saved.clashes().stream().collect(Collectors.toMap(SavedAnswers.Clash::slot, clash -> clash));
            return page(
                    HttpStatus.PRECONDITION_FAILED, written, asked, Map.of(), clashes, "profile.error.clash", request);
        }
        var answered = page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                written,
                asked,
                Map.of(),
                Map.of(),
                "profile.error.mistakes",
                request);
        var page = Objects.requireNonNull(answered.getBody());
        return page.bad().isEmpty() ? seeOther(weiter.isEmpty() ? page.formAddress() : page.next()) : answered;
    }

    /** Saves single fields, for pages with scripts; what is wrong is saved, too, and said. */
    @PostMapping("/feld")
    ResponseEntity<Map<String, SavedField>> saveFields(
            @PathVariable String key, @RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        var profile = door.open(request, key);
        if (!guard.isOurs(request, token)) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of());
        }
        var order = TypedFields.of(request);
        var saved = ProfileDoor.acting(() -> profiles.save(profile.id(), order, door.person()));
        return ResponseEntity.status(saved.clashes().isEmpty() ? HttpStatus.OK : HttpStatus.PRECONDITION_FAILED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(fields(profile, order, saved));
    }

    private Map<String, SavedField> fields(Profile profile, SaveAnswers order, SavedAnswers saved) {
        var frame = frames.current();
        var now = profiles.written(profile);
        var clashes = saved.clashes().stream().map(SavedAnswers.Clash::slot).collect(Collectors.toSet());
        var at = frame.text("profile.saved", frame.formats().time(saved.at()));
        return order.typed().keySet().stream()
                .filter(slot -> now.form().slot(slot).isPresent())
                .collect(Collectors.toMap(slot -> slot, slot -> {
                    var kept = now.kept().get(slot);
                    var mistake = kept == null || kept.answer().isEmpty()
                            ? null
                            : now.form()
                                    .slot(slot)
                                    .orElseThrow()
                                    .kind()
                                    .mistake(kept.answer())
                                    .map(wrong -> frame.text("profile.mistake." + wrong))
                                    .orElse(null);
                    return clashes.contains(slot)
                            ? new SavedField(0, null, frame.text("profile.error.clash"))
                            : new SavedField(kept == null ? 0 : kept.revision(), at, mistake);
                }));
    }

    private static FormSection section(WrittenProfile written, String section) {
        return written.form().section(section).orElseThrow(() -> new NotFound("section " + section));
    }

    private ResponseEntity<SectionPage> page(
            HttpStatus status,
            WrittenProfile written,
            FormSection section,
            Map<String, String> unsaved,
            Map<String, SavedAnswers.Clash> clashes,
            @Nullable String message,
            HttpServletRequest request) {
        var token = guard.token(request);
        var found = section.questions().stream()
                .map(Question::id)
                .flatMap(question -> places.of(written, question).stream())
                .toList();
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, guard.cookie(token))
                .body(new SectionPage(written, section, unsaved, clashes, List.copyOf(found), token, message));
    }

    private ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link(address)))
                .build();
    }
}
