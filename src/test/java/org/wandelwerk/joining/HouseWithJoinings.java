package org.wandelwerk.joining;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;
import org.wandelwerk.project.Projects;

/** A house with two projects that may become one, or several. */
@House
@Transactional
@Import(SomePeople.class)
abstract class HouseWithJoinings {

    @Autowired
    Joinings joinings;

    @Autowired
    Consents consents;

    @Autowired
    Splittings splittings;

    @Autowired
    Kinships kinships;

    @Autowired
    Projects projects;

    @Autowired
    ProjectMoves moves;

    @Autowired
    ProjectSuccession succession;

    @Autowired
    Procedures procedures;

    @Autowired
    ActRecordRepository acts;

    @Autowired
    DSLContext sql;

    @Autowired
    SomePeople people;

    @Autowired
    HouseGrants grants;

    PublicKey gone = new PublicKey("P-0000-000");
    PublicKey kept = new PublicKey("P-0000-000");
    Actor office = HouseActors.SYSTEM;
    Actor promoter = HouseActors.SYSTEM;
    Actor other = HouseActors.SYSTEM;

    @BeforeEach
    void twoProjectsAndTheirPromoters() {
        gone = published("gone");
        kept = published("kept");
        office = holding("administrator", Scope.ALL);
        promoter = holding("promoter", new Scope.OfProject(gone.value()));
        other = holding("promoter", new Scope.OfProject(kept.value()));
    }

    PublicKey published(String id) {
        var dossier = AProject.withId(id).build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(dossier));
        return dossier.project().key();
    }

    Actor holding(String role, Scope scope) {
        var person = people.somebody();
        return Acting.as(HouseActors.SYSTEM, () -> {
            grants.begin(new GrantWish(person.id(), role, scope, new Days(LocalDate.of(2020, 1, 1), null), "test"));
            return new Actor(person.id(), person.name());
        });
    }

    static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    static boolean as(Actor actor, Runnable work) {
        return Acting.as(actor, () -> {
            work.run();
            return true;
        });
    }

    UUID proposed() {
        return Acting.as(office, () -> joinings.propose(kept, gone, "Ein Gebäude, zwei Anträge", key()));
    }

    UUID agreed() {
        var id = proposed();
        as(promoter, () -> consents.give(id, Joining.Side.GONE));
        as(other, () -> consents.give(id, Joining.Side.KEPT));
        return id;
    }

    Position position(PublicKey key) {
        return moves.find(key).orElseThrow().dossier().position();
    }

    static void refused(String rule, Supplier<?> work) {
        assertThatThrownBy(work::get)
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo(rule);
    }

    Splitting splitting() {
        return Acting.as(office, () -> splittings.of(kept)).getFirst();
    }

    SplitOrder order(int after, String... titles) {
        var parts = IntStream.range(0, titles.length)
                .mapToObj(i -> new SplitOrder.Part(i + 1, titles[i], "Worum es geht."))
                .toList();
        return new SplitOrder(after, parts, "Zwei Bauherren", key());
    }
}
