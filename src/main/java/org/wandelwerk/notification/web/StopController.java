package org.wandelwerk.notification.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.notification.Wishes;

/**
 * Stops mails by one click, for whoever holds the mail. Looking at the page stops nothing, because programs that check
 * mails follow their links; mail programs send the form by themselves (RFC 8058). Who stopped them can have them again.
 */
@RestController
class StopController {

    private static final String ADDRESS = "/mitteilungen/abbestellen/{token}";

    private final Wishes wishes;

    StopController(Wishes wishes) {
        this.wishes = wishes;
    }

    @GetMapping(ADDRESS)
    StopPage ask(@PathVariable UUID token) {
        return new StopPage(token, wishes.stoppable(token), wishes.isStopped(token), false);
    }

    @PostMapping(ADDRESS)
    StopPage stop(@PathVariable UUID token, @RequestParam(required = false) @Nullable String wieder) {
        return Acting.as(HouseActors.SYSTEM, () -> {
            if (wieder == null) {
                wishes.stop(token);
            } else {
                wishes.resume(token);
            }
            return new StopPage(token, wishes.stoppable(token), wieder == null, wieder != null);
        });
    }
}
