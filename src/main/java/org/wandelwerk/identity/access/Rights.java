package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.RefusedAttempts;

/** The one place where rights are asked, of the person who acts now. */
@Service
@Transactional(readOnly = true)
public class Rights {

    private final GrantRepository grants;
    private final RecentRights kept;
    private final Clock clock;

    Rights(GrantRepository grants, RecentRights kept, Clock clock) {
        this.grants = grants;
        this.kept = kept;
        this.clock = clock;
    }

    /** Stands in the first line of a method that changes something: who may not even read it learns of nothing. */
    public void require(Permission permission, Matter matter) {
        var mine = mine();
        if (mine.may(permission, matter)) {
            return;
        }
        if (mine.mayRead(matter.audience())) {
            throw RefusedAttempts.known(permission.name(), matter.what(), List.of(permission.text()));
        }
        throw RefusedAttempts.unknown(permission.name(), matter.what());
    }

    /** The same for what is not yet known to lie anywhere, such as a form that is still to be read. */
    public void requireAnywhere(Permission permission, String what) {
        if (!mine().mayAnywhere(permission)) {
            throw RefusedAttempts.unknown(permission.name(), what);
        }
    }

    /** Stands in the first line of a method that shows something. */
    public void requireReading(Matter matter) {
        if (!mine().mayRead(matter.audience())) {
            throw RefusedAttempts.unknown("reading", matter.what());
        }
    }

    public boolean may(Permission permission, Matter matter) {
        return mine().may(permission, matter);
    }

    /** What meets a column of printed tokens: {@code audience && tokens}. */
    public String[] tokens() {
        return Audience.printed(mine().tokens());
    }

    /** All rights of the person who acts, read once for each request, and once a second for whoever only reads. */
    public PersonRights mine() {
        return Acting.now().map(this::of).orElse(PersonRights.VISITOR);
    }

    /** What somebody may at a moment, by one statement. */
    public PersonRights at(PersonId person, Instant moment) {
        return PersonRights.on(LocalDate.ofInstant(moment, clock.getZone()), person, grants.of(person));
    }

    private PersonRights of(Actor actor) {
        var now = clock.instant();
        return HouseActors.are(actor)
                ? new PersonRights(actor.id(), List.of(ofHouse(actor.id(), now)))
                : kept.of(actor.id(), () -> at(actor.id(), now));
    }

    private static HeldRight ofHouse(PersonId house, Instant now) {
        var always = new Days(LocalDate.EPOCH, null);
        var reason = "what the house does by itself or for its operator";
        return new HeldRight(
                new Grant(
                        new GrantId(house.value()),
                        house,
                        Role.HOUSE.code(),
                        Scope.ALL,
                        always,
                        house,
                        now,
                        reason,
                        null,
                        null),
                Role.HOUSE,
                null);
    }

    /**
     * What the office does with public records by an act of its own, as joining or merging them: whoever edits such
     * records and publishes records, both for the whole house, does it; whoever reads as the office reads of it.
     */
    public static final class OfficeActs {

        private final Rights rights;
        private final Permission editing;
        private final Matter matter;

        /**
         * @param editing by which such records are edited
         * @param matter as {@link #matter} makes it
         */
        public OfficeActs(Rights rights, Permission editing, Matter matter) {
            this.rights = rights;
            this.editing = editing;
            this.matter = matter;
        }

        /** @param what the acts in words for the log, such as "mergers of organisations" */
        public static Matter matter(String what) {
            return new Matter(what, Set.of(), Audience.of(AudienceToken.role("office")));
        }

        public boolean mayRead() {
            return rights.mine().mayRead(matter.audience());
        }

        public void requireReading() {
            rights.requireReading(matter);
        }

        public boolean areMine() {
            return rights.may(editing, matter) && rights.may(Permission.PUBLISH_RECORDS, matter);
        }

        public void require() {
            rights.require(editing, matter);
            rights.require(Permission.PUBLISH_RECORDS, matter);
        }
    }
}
