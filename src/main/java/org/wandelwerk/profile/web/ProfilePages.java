package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.wandelwerk.profile.Attachments;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.web.course.ProfileCourse;

/** Puts the page of a profile together for those who write it. */
@Component
class ProfilePages {

    private final Profiles profiles;
    private final ProfileCourse course;
    private final Attachments attachments;
    private final Talks talks;
    private final ProfileDoor door;
    private final OwnProjects projects;

    ProfilePages(
            Profiles profiles,
            ProfileCourse course,
            Attachments attachments,
            Talks talks,
            ProfileDoor door,
            OwnProjects projects) {
        this.profiles = profiles;
        this.course = course;
        this.attachments = attachments;
        this.talks = talks;
        this.door = door;
        this.projects = projects;
    }

    /** @param message what to say above; {@code null} for nothing */
    ResponseEntity<ProfilePage> page(
            HttpStatus status, Profile profile, HttpServletRequest request, @Nullable ProfileMessage message) {
        return page(status, profile, request, message, talks.of(profile, false, MessageForm.EMPTY, null));
    }

    /** The same with a message that was typed and is not sent. */
    ResponseEntity<ProfilePage> unsent(
            HttpStatus status, Profile profile, HttpServletRequest request, MessageForm typed, String error) {
        return page(status, profile, request, ProfileMessage.error(error), talks.of(profile, false, typed, error));
    }

    private ResponseEntity<ProfilePage> page(
            HttpStatus status,
            Profile profile,
            HttpServletRequest request,
            @Nullable ProfileMessage message,
            TalkView talk) {
        var token = door.token(request);
        var written = profiles.written(profile);
        var links = door.links(request, profile).with(course.canBeTakenBack(profile));
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, token.cookie())
                .body(new ProfilePage(
                        written,
                        written.check().findings(),
                        projects.handedIn(profile),
                        projects.way(profile, links.part().isTold()),
                        attachments.of(profile.id()),
                        talk,
                        links,
                        course.change(profile, written.form()),
                        token.value(),
                        token.key(),
                        message,
                        course.notWhat(profile)));
    }
}
