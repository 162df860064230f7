package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.profile.KeptAnswer;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.SaveAnswers;
import org.wandelwerk.profile.SavedAnswers;
import org.wandelwerk.profile.WrittenProfile;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;

/** Saves single fields for pages with scripts; what is wrong is saved, too, and said. */
@RestController
class FieldController {

    private final Profiles profiles;
    private final ProfileDoor door;
    private final FormGuard guard;
    private final Frames frames;

    FieldController(Profiles profiles, ProfileDoor door, FormGuard guard, Frames frames) {
        this.profiles = profiles;
        this.door = door;
        this.guard = guard;
        this.frames = frames;
    }

    @PostMapping("/ideen/{key}/feld")
    ResponseEntity<Map<String, SavedField>> save(
            @PathVariable String key, @RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        var profile = door.open(request, key);
        if (!guard.isOurs(request, token)) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of());
        }
        var order = TypedFields.of(request);
        if (!profile.state().isWritable() && !profiles.written(profile).takes(order)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of());
        }
        var person = door.person();
        var saved = ProfileDoor.acting(() -> profiles.save(profile.id(), order, person));
        return ResponseEntity.status(saved.clashes().isEmpty() ? HttpStatus.OK : HttpStatus.PRECONDITION_FAILED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(fields(profiles.written(profile), order, saved));
    }

    private Map<String, SavedField> fields(WrittenProfile now, SaveAnswers order, SavedAnswers saved) {
        var frame = frames.current();
        var clashes = saved.clashes().stream().collect(Collectors.toMap(SavedAnswers.Clash::slot, clash -> clash));
        return order.typed().entrySet().stream()
                .filter(typed -> now.form().slot(typed.getKey()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, typed -> {
                    var clash = clashes.get(typed.getKey());
                    if (saved.tooLong().contains(typed.getKey())) {
                        return new SavedField(typed.getValue().seen(), null, frame.text("profile.error.long"), null);
                    }
                    return clash == null
                            ? field(frame, now, typed.getKey(), typed.getValue(), saved)
                            : new SavedField(clash.seen(), null, frame.text("profile.clash"), clash.theirs());
                }));
    }

    /** A page goes on to show what it showed, unless what it sent is what the house has. */
    private static SavedField field(
            Frame frame, WrittenProfile now, String slot, SaveAnswers.Typed typed, SavedAnswers saved) {
        var kept = now.kept().get(slot);
        return new SavedField(
                kept != null && kept.says(typed.text()) ? kept.revision() : typed.seen(),
                frame.text("profile.saved", frame.formats().time(saved.at())),
                mistake(frame, now, slot, kept),
                null);
    }

    private static @Nullable String mistake(Frame frame, WrittenProfile now, String slot, @Nullable KeptAnswer kept) {
        return kept == null || kept.answer().isEmpty()
                ? null
                : now.form()
                        .slot(slot)
                        .flatMap(known -> known.kind().mistake(kept.answer()))
                        .map(wrong -> frame.text("profile.mistake." + wrong))
                        .orElse(null);
    }
}
