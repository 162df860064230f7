package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.wandelwerk.profile.Attachments;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileReplies;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.shell.Frames;

/** Puts the page of a profile together for those who write it. */
@Component
class ProfilePages {

    private final Profiles profiles;
    private final HandIns handIns;
    private final ProfileReplies replies;
    private final Attachments attachments;
    private final ProfileDoor door;
    private final Frames frames;

    ProfilePages(
            Profiles profiles,
            HandIns handIns,
            ProfileReplies replies,
            Attachments attachments,
            ProfileDoor door,
            Frames frames) {
        this.profiles = profiles;
        this.handIns = handIns;
        this.replies = replies;
        this.attachments = attachments;
        this.door = door;
        this.frames = frames;
    }

    /** @param message what to say above; {@code null} for nothing */
    ResponseEntity<ProfilePage> page(
            HttpStatus status, Profile profile, HttpServletRequest request, @Nullable ProfileMessage message) {
        var token = door.token(request);
        var written = profiles.written(profile);
        var link = door.held(request, profile.key())
                .map(secret -> frames.current().whole("/ideen/entwurf/" + secret.value()))
                .orElse(null);
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, token.cookie())
                .body(new ProfilePage(
                        written,
                        written.check().findings(),
                        handIns.of(profile.id()),
                        replies.of(profile.id()),
                        attachments.of(profile.id()),
                        link,
                        token.value(),
                        token.key(),
                        message));
    }
}
