package org.wandelwerk.identity.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.disclosure.ProfileReleases;
import org.wandelwerk.disclosure.ProfileReleases.ReleaseOrder;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.FilingTakeovers;
import org.wandelwerk.profile.FilingTakeovers.TakeOrder;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.HandIns.HandInOrder;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileBeginnings;
import org.wandelwerk.profile.ProfileReplies;
import org.wandelwerk.profile.ProfileReplies.ReplyOrder;
import org.wandelwerk.profile.Profiles;
import org.wandelwerk.profile.SaveAnswers;
import org.wandelwerk.profile.SaveAnswers.Typed;
import org.wandelwerk.profile.TakenFacts;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

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
    private final ProfileReplies replies;

    MatrixProfiles(ProfileBeginnings beginnings, Profiles profiles, HandIns handIns, ProfileReplies replies) {
        this.beginnings = beginnings;
        this.profiles = profiles;
        this.handIns = handIns;
        this.replies = replies;
    }

    /** The key of a profile that somebody writes. */
    String written(Person owner) {
        return begun(owner).key().value();
    }

    /** The key of a profile that somebody handed in. */
    String handedIn(Person owner) {
        return filed(owner).key().value();
    }

    Profile filed(Person owner) {
        return handedIn(owner, IDEA);
    }

    private Profile handedIn(Person owner, Map<String, String> answers) {
        var profile = begun(owner);
        Acting.as(
                owner.actor(),
                () -> handIns.handIn(
                        profile.id(),
                        new HandInOrder(
                                key(), answered(profile, owner, answers), Language.DE, owner.id(), Instant.now())));
        return profile;
    }

    /** The key of a profile that the office accepted, and that may be published. */
    String accepted(Person owner) {
        var answers = new HashMap<>(IDEA);
        answers.put("consent-publication", "given");
        var profile = handedIn(owner, answers);
        return Acting.as(HouseActors.SYSTEM, () -> {
            replies.reply(profile.id(), new ReplyOrder(key(), 1, List.of(), "", null));
            return profile.key().value();
        });
    }

    /** The key of a profile that somebody may hand in. */
    String ready(Person owner) {
        var profile = begun(owner);
        Acting.as(owner.actor(), () -> answered(profile, owner, IDEA));
        return profile.key().value();
    }

    private int answered(Profile profile, Person owner, Map<String, String> answers) {
        var typed = new HashMap<String, Typed>();
        answers.forEach((slot, text) -> typed.put(slot, Typed.of(text, 0)));
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
                owner.actor(),
                () -> beginnings.begin(key, owner.id(), "", address).orElseThrow());
    }

    static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** Profiles that were accepted and whose projects are public: nothing of them released, proposed, or released. */
    @TestComponent
    static class Releases implements MatrixMaker {

        private final MatrixProfiles profiles;
        private final ProjectMoves moves;
        private final ProjectSuccession succession;
        private final ProfileReleases releases;

        /** The newest proposal, as the form that publishes it names it. */
        private final AtomicReference<String> newest = new AtomicReference<>("");

        Releases(MatrixProfiles profiles, ProjectMoves moves, ProjectSuccession succession, ProfileReleases releases) {
            this.profiles = profiles;
            this.moves = moves;
            this.succession = succession;
            this.releases = releases;
        }

        @Override
        public Map<String, Making> kinds() {
            return Map.of(
                    "angenommener",
                    (_, person) -> accepted(person).value(),
                    "vorgeschlagener",
                    (_, person) -> proposed(person).value(),
                    "freigabe",
                    (_, _) -> newest.get(),
                    "freigegebener",
                    (_, person) -> published(person).value());
        }

        private PublicKey accepted(Person promoter) {
            var key = PublicKey.read(profiles.accepted(promoter)).orElseThrow();
            return Acting.as(HouseActors.SYSTEM, () -> {
                succession.show(
                        moves.find(key).orElseThrow().dossier().project().id());
                return key;
            });
        }

        private PublicKey proposed(Person promoter) {
            var key = accepted(promoter);
            return Acting.as(HouseActors.SYSTEM, () -> {
                releases.propose(key, new ReleaseOrder(key(), 1, Set.of("title", "summary")));
                newest.set(releases.stand(key).releases().getFirst().id().toString());
                return key;
            });
        }

        private PublicKey published(Person promoter) {
            var key = proposed(promoter);
            var id = Acting.as(
                    HouseActors.SYSTEM,
                    () -> releases.stand(key).releases().getFirst().id());
            return Acting.as(HouseActors.IMPORT, () -> {
                releases.confirm(key, id);
                return key;
            });
        }
    }

    /** Profiles of which something was taken over into their projects. */
    @TestComponent
    static class Takeovers implements MatrixMaker {

        private final MatrixProfiles profiles;
        private final FilingTakeovers takeovers;
        private final DSLContext sql;

        Takeovers(MatrixProfiles profiles, FilingTakeovers takeovers, DSLContext sql) {
            this.profiles = profiles;
            this.takeovers = takeovers;
            this.sql = sql;
        }

        @Override
        public Map<String, Making> kinds() {
            return Map.of("übernommener", (_, person) -> taken(person), "übernahme", (_, _) -> newest());
        }

        private String taken(Person promoter) {
            var profile = profiles.filed(promoter);
            return Acting.as(HouseActors.SYSTEM, () -> {
                takeovers.take(profile, new TakeOrder(key(), 1, TakenFacts.NONE));
                return profile.key().value();
            });
        }

        /** As the form that takes it back names it. */
        private String newest() {
            return String.valueOf(sql.fetchValue("select id from profile.takeovers order by taken_at desc limit 1"));
        }
    }
}
