package org.wandelwerk.profile.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileReplies;
import org.wandelwerk.profile.ProfileState;
import org.wandelwerk.profile.ReceivedProfiles;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Where the office reads what was handed in, and answers it. */
@RestController
@RequestMapping(ReceivedListPage.ADDRESS)
class ReceivedController {

    private static final int SIZE = 30;
    private static final String OPEN = "offen";

    private static final Map<String, List<ProfileState>> FILTERS = Map.of(
            OPEN,
            List.of(ProfileState.HANDED_IN),
            "zurueck",
            List.of(ProfileState.RETURNED),
            "angenommen",
            List.of(ProfileState.ACCEPTED),
            "zurueckgezogen",
            List.of(ProfileState.WITHDRAWN));

    private final ReceivedProfiles received;
    private final ProfileReplies replies;
    private final ReceivedPages pages;
    private final Forms forms;
    private final FormGuard guard;
    private final Frames frames;

    ReceivedController(
            ReceivedProfiles received,
            ProfileReplies replies,
            ReceivedPages pages,
            Forms forms,
            FormGuard guard,
            Frames frames) {
        this.received = received;
        this.replies = replies;
        this.pages = pages;
        this.forms = forms;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping
    ReceivedListPage list(
            @RequestParam(defaultValue = OPEN) String stand, @RequestParam(required = false) @Nullable String nach) {
        var states = FILTERS.get(stand);
        if (states == null) {
            throw new NotFound("profiles " + stand);
        }
        return new ReceivedListPage(received.in(states, nach, SIZE), stand, nach == null);
    }

    @GetMapping("/{key}")
    ReceivedPage show(@PathVariable String key, @RequestParam(defaultValue = "0") int fassung) {
        var profile = profile(key);
        return pages.page(profile, fassung, ReplyForm.empty(guard.newKey(), 0), FormErrors.NONE);
    }

    private Profile profile(String key) {
        return received.byKey(PublicKey.read(key).orElseThrow(() -> new NotFound("profile " + key)));
    }

    @PostMapping("/{key}/zurueckgeben")
    ResponseEntity<ReceivedPage> giveBack(@PathVariable String key, @ModelAttribute ReplyForm form) {
        return reply(key, form, true);
    }

    @PostMapping("/{key}/annehmen")
    ResponseEntity<ReceivedPage> accept(@PathVariable String key, @ModelAttribute ReplyForm form) {
        return reply(key, form, false);
    }

    private ResponseEntity<ReceivedPage> reply(String key, ReplyForm form, boolean isReturn) {
        var profile = profile(key);
        if (!form.key().matches("[0-9a-f]{32}")) {
            throw new Refused("access.form.expired");
        }
        var errors = form.errors(isReturn, forms.form(profile.form()), replies::isOver);
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(pages.page(profile, 0, form, errors));
        }
        replies.reply(profile.id(), form.order(isReturn, forms.form(profile.form())));
        return seeOther(profile);
    }

    @PostMapping("/{key}/uebersetzt")
    ResponseEntity<ReceivedPage> translated(@PathVariable String key, @RequestParam(defaultValue = "0") int fassung) {
        var profile = profile(key);
        replies.translated(profile.id(), fassung);
        return seeOther(profile);
    }

    private ResponseEntity<ReceivedPage> seeOther(Profile profile) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link(ReceivedListPage.ADDRESS + "/" + profile.key())))
                .build();
    }
}
