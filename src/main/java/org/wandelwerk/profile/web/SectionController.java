package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.wandelwerk.catalog.SimilarFinds;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Question;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.SaveAnswers;
import org.wandelwerk.profile.SavedAnswers;
import org.wandelwerk.profile.WrittenProfile;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Shows the sections of a profile and saves what is typed, a section at a time. */
@RestController
@RequestMapping("/ideen/{key}")
class SectionController {

    private final Profiles profiles;
    private final ProfileDoor door;
    private final SimilarSearch similar;
    private final NotWhats notWhats;
    private final FormGuard guard;
    private final Frames frames;

    SectionController(
            Profiles profiles,
            ProfileDoor door,
            SimilarSearch similar,
            NotWhats notWhats,
            FormGuard guard,
            Frames frames) {
        this.profiles = profiles;
        this.door = door;
        this.similar = similar;
        this.notWhats = notWhats;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping("/{section}")
    ResponseEntity<?> show(
            @PathVariable String key,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String mehr,
            HttpServletRequest request) {
        var written = profiles.written(door.open(request, key));
        var asked = section(written, section);
        if (!written.isOpen(asked)) {
            return seeOther("/ideen/" + written.profile().key());
        }
        var message = mehr.isEmpty() ? null : "profile.more";
        return page(HttpStatus.OK, written, asked, Map.of(), Map.of(), message, request);
    }

    @PostMapping("/{section}")
    ResponseEntity<?> save(
            @PathVariable String key,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String weiter,
            @RequestParam(defaultValue = "") String karte,
            HttpServletRequest request) {
        var profile = door.open(request, key);
        var written = profiles.written(profile);
        var asked = section(written, section);
        var order = TypedFields.of(request);
        if (!written.takes(order)) {
            return unsaved(HttpStatus.CONFLICT, profile, asked, order, "profile.refused.handed-in", request);
        }
        if (!guard.isOurs(request, token)) {
            return unsaved(HttpStatus.UNPROCESSABLE_CONTENT, profile, asked, order, "profile.error.expired", request);
        }
        var goal = karte.isEmpty() ? weiter.isEmpty() ? Goal.SAME : Goal.NEXT : Goal.MAP;
        return save(profile, asked, order, goal, request);
    }

    /** Where whoever saves wants to go on. */
    private enum Goal {
        SAME,
        NEXT,
        MAP
    }

    private static String address(SectionPage page, Goal goal) {
        return switch (goal) {
            case SAME -> page.formAddress();
            case NEXT -> page.next();
            case MAP -> page.formAddress() + "/karte";
        };
    }

    private ResponseEntity<?> save(
            Profile profile, FormSection asked, SaveAnswers order, Goal goal, HttpServletRequest request) {
        var before = asked(profiles.written(profile), asked);
        var person = door.person();
        var saved = ProfileDoor.acting(() -> profiles.save(profile.id(), order, person));
        var written = profiles.written(profile);
        if (!saved.clashes().isEmpty() || !saved.tooLong().isEmpty()) {
            return refused(written, asked, order, saved, request);
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
        if (!page.bad().isEmpty() && goal != Goal.MAP) {
            return answered;
        }
        var isMore = goal != Goal.MAP && !before.containsAll(asked(written, asked));
        return seeOther(isMore ? page.formAddress() + "?mehr=ja" : address(page, goal));
    }

    /** What was not saved is shown as it was typed. */
    private ResponseEntity<SectionPage> refused(
            WrittenProfile written,
            FormSection asked,
            SaveAnswers order,
            SavedAnswers saved,
            HttpServletRequest request) {
        var clashes = saved.clashes().stream().collect(Collectors.toMap(SavedAnswers.Clash::slot, clash -> clash));
        var tooLong = order.typed().entrySet().stream()
                .filter(typed -> saved.tooLong().contains(typed.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return clashes.isEmpty()
                ? page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        written,
                        asked,
                        tooLong,
                        clashes,
                        "profile.error.long",
                        request)
                : page(
                        HttpStatus.PRECONDITION_FAILED,
                        written,
                        asked,
                        tooLong,
                        clashes,
                        "profile.error.clash",
                        request);
    }

    private static Set<Question> asked(WrittenProfile written, FormSection section) {
        return section.questions().stream()
                .filter(question -> question.isAsked(written.answers()))
                .collect(Collectors.toSet());
    }

    /** Nothing was saved, and nothing that was typed is lost. */
    private ResponseEntity<SectionPage> unsaved(
            HttpStatus status,
            Profile profile,
            FormSection section,
            SaveAnswers order,
            String message,
            HttpServletRequest request) {
        return page(status, profiles.written(profile), section, order.typed(), Map.of(), message, request);
    }

    private static FormSection section(WrittenProfile written, String section) {
        return written.form().section(section).orElseThrow(() -> new NotFound("section " + section));
    }

    private ResponseEntity<SectionPage> page(
            HttpStatus status,
            WrittenProfile written,
            FormSection section,
            Map<String, SaveAnswers.Typed> unsaved,
            Map<String, SavedAnswers.Clash> clashes,
            @Nullable String message,
            HttpServletRequest request) {
        var token = guard.token(request);
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, guard.cookie(token))
                .body(new SectionPage(
                        written,
                        section,
                        unsaved,
                        clashes,
                        similar.places(written, section),
                        similar(written, section),
                        token,
                        message,
                        notWhats.of(written.profile().key())));
    }

    /** Beside the question for the title, what is published already, here and elsewhere. */
    private SimilarFinds similar(WrittenProfile written, FormSection section) {
        return section.questions().stream().anyMatch(question -> question.id().equals(SimilarSearch.TITLE))
                ? similar.to(written.profile().key(), written.form(), written.answers())
                : SimilarFinds.NONE;
    }

    private ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link(address)))
                .build();
    }
}
