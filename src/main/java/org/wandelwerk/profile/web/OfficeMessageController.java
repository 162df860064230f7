package org.wandelwerk.profile.web;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.Conversations;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ReceivedProfiles;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;

/** Takes what the office says to those who write a profile. */
@RestController
@RequestMapping(ReceivedListPage.ADDRESS + "/{key}/nachrichten")
class OfficeMessageController {

    private final ReceivedProfiles received;
    private final Conversations conversations;
    private final ReceivedPages pages;
    private final FormGuard guard;
    private final Frames frames;

    OfficeMessageController(
            ReceivedProfiles received,
            Conversations conversations,
            ReceivedPages pages,
            FormGuard guard,
            Frames frames) {
        this.received = received;
        this.conversations = conversations;
        this.pages = pages;
        this.guard = guard;
        this.frames = frames;
    }

    @PostMapping
    ResponseEntity<ReceivedPage> send(@PathVariable String key, @ModelAttribute MessageForm form) {
        var profile = profile(key);
        var mistake = form.hasKey() ? form.mistake() : "access.form.expired";
        if (mistake != null) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.unsent(profile, ReplyForm.empty(guard.newKey(), 0), form, mistake));
        }
        conversations.answer(profile.id(), form.order());
        return seeOther(profile);
    }

    /** @param bis the number of the newest message that was shown */
    @PostMapping("/gelesen")
    ResponseEntity<ReceivedPage> settle(@PathVariable String key, @RequestParam(defaultValue = "0") int bis) {
        var profile = profile(key);
        conversations.settle(profile.id(), bis);
        return seeOther(profile);
    }

    private Profile profile(String key) {
        return received.byKey(PublicKey.read(key).orElseThrow(() -> new NotFound("profile " + key)));
    }

    private ResponseEntity<ReceivedPage> seeOther(Profile profile) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(
                        frames.current().link(ReceivedListPage.ADDRESS + "/" + profile.key()) + "#nachrichten"))
                .build();
    }
}
