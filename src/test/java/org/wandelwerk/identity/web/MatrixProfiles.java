package org.wandelwerk.identity.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.HandIns.HandInOrder;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileBeginnings;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.SaveAnswers;
import org.wandelwerk.profile.SaveAnswers.Typed;

/** Profiles of people with an account, as they are written and as they are handed in. */
@TestComponent
class MatrixProfiles {

    private static final Map<String, String> IDEA = Map.of(
            "title", "Dorfladen",
            "summary", "Ein Laden.",
            "promoter", "Gemeinde Jänschwalde",
            "places", "Jänschwalde",
            "contact", "Uwe Muster",
            "mail", "uwe@example.org");

    private final ProfileBeginnings beginnings;
    private final Profiles profiles;
    private final HandIns handIns;

    MatrixProfiles(ProfileBeginnings beginnings, Profiles profiles, HandIns handIns) {
        this.beginnings = beginnings;
        this.profiles = profiles;
        this.handIns = handIns;
    }

    /** The key of a profile that somebody writes. */
    String written(Person owner) {
        return begun(owner).key().value();
    }

    /** The key of a profile that somebody handed in. */
    String handedIn(Person owner) {
        var profile = begun(owner);
        Acting.as(
                owner.actor(),
                () -> handIns.handIn(
                        profile.id(), new HandInOrder(key(), answered(profile, owner), Language.DE, owner.id())));
        return profile.key().value();
    }

    /** The key of a profile that somebody may hand in. */
    String ready(Person owner) {
        var profile = begun(owner);
        Acting.as(owner.actor(), () -> answered(profile, owner));
        return profile.key().value();
    }

    private int answered(Profile profile, Person owner) {
        var typed = new HashMap<String, Typed>();
        IDEA.forEach((slot, text) -> typed.put(slot, Typed.of(text, 0)));
        return profiles.save(profile.id(), new SaveAnswers(typed), owner.id()).revision();
    }

    /** The secret by which everybody who has it writes along. */
    String link(Person owner) {
        return begin(owner).token().value();
    }

    Profile begun(Person owner) {
        return begin(owner).profile();
    }

    private ProfileBeginnings.BegunProfile begin(Person owner) {
        var key = key();
        var address = "2001:db8:%s:%s::1".formatted(key.substring(0, 4), key.substring(4, 8));
        return Acting.as(
                owner.actor(), () -> beginnings.begin(key, owner.id(), address).orElseThrow());
    }

    static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
