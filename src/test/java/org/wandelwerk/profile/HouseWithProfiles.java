package org.wandelwerk.profile;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.profile.HandIns.HandInOrder;
import org.wandelwerk.profile.ProfileBeginnings.BegunProfile;
import org.wandelwerk.profile.SaveAnswers.Typed;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;

/** A house in which somebody without an account writes profiles. */
@House
abstract class HouseWithProfiles {

    static final Map<String, String> IDEA = Map.of(
            "title", "Dorfladen",
            "summary", "Ein Laden.",
            "promoter", "Gemeinde Jänschwalde",
            "places", "Jänschwalde",
            "contact", "Uwe Muster",
            "mail", "uwe@example.org");

    @Autowired
    Profiles profiles;

    @Autowired
    ProfileBeginnings beginnings;

    @Autowired
    HandIns handIns;

    @Autowired
    ProjectMoves moves;

    @Autowired
    Moving moving;

    @Autowired
    ProcedureChoices choices;

    @Autowired
    Attachments attachments;

    @Autowired
    UnfinishedProfiles unfinished;

    @Autowired
    DSLContext sql;

    static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    static <T> T as(Supplier<T> work) {
        return Acting.as(HouseActors.SYSTEM, work);
    }

    BegunProfile begun() {
        return begun(key());
    }

    BegunProfile begun(String key) {
        return as(() -> beginnings
                .begin(key, null, "", "2001:db8:%s:%s::1".formatted(key.substring(0, 4), key.substring(4, 8)))
                .orElseThrow());
    }

    SavedAnswers save(ProjectId id, int seen, String... fields) {
        var typed = new HashMap<String, Typed>();
        for (var field = 0; field < fields.length; field += 2) {
            typed.put(fields[field], Typed.of(fields[field + 1], seen));
        }
        return as(() -> profiles.save(id, new SaveAnswers(typed), null));
    }

    ProjectId idea() {
        var id = begun().profile().id();
        IDEA.forEach((slot, text) -> save(id, 0, slot, text));
        return id;
    }

    HandedIn handIn(ProjectId id, String key, int revision) {
        return handIn(id, key, revision, Instant.now());
    }

    HandedIn handIn(ProjectId id, String key, int revision, Instant at) {
        return as(() -> handIns.handIn(id, new HandInOrder(key, revision, Language.DE, null, at)));
    }

    String text(BegunProfile begun, String slot) {
        var profile = profiles.open(begun.profile().key(), List.of(begun.token()), null);
        return profiles.written(profile).answers().text(slot);
    }

    static List<Integer> atOnce(List<Callable<Integer>> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(works).stream().map(Future::resultNow).toList();
        }
    }
}
