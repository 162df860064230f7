package org.wandelwerk.identity.web;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.joining.Joinings;
import org.wandelwerk.joining.SplitOrder;
import org.wandelwerk.joining.Splittings;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

/** Projects of the promoters of the matrix, and what the office begins with them. */
@TestComponent
class MatrixProjects {

    private final Projects projects;
    private final Moving moving;
    private final Joinings joinings;
    private final Splittings splittings;
    private final Organisations organisations;
    private final DSLContext sql;

    MatrixProjects(
            Projects projects,
            Moving moving,
            Joinings joinings,
            Splittings splittings,
            Organisations organisations,
            DSLContext sql) {
        this.projects = projects;
        this.moving = moving;
        this.joinings = joinings;
        this.splittings = splittings;
        this.organisations = organisations;
        this.sql = sql;
    }

    /** A public project of the organisation for which somebody is promoter. */
    PublicKey published(Person promoter) {
        var dossier = AProject.withId(UUID.randomUUID().toString())
                .by(new OrganisationId(organisation(promoter)))
                .build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(dossier));
        return dossier.project().key();
    }

    /** A project that has just come in, is not public and stands at the first step. */
    PublicKey entered(Person promoter) {
        var project = AProject.withId(UUID.randomUUID().toString())
                .by(new OrganisationId(organisation(promoter)))
                .build()
                .project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", ""));
        return project.key();
    }

    /** The same in workshop 2. */
    PublicKey enteredInWorkshop(Person promoter) {
        var workshop = sql.fetchValue("select id from committee.committees where kind = 'WORKSHOP' and number = 2");
        var project = AProject.withId(UUID.randomUUID().toString())
                .by(new OrganisationId(organisation(promoter)))
                .of(new CommitteeId(UUID.fromString(String.valueOf(workshop))))
                .build()
                .project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", ""));
        return project.key();
    }

    /** The name in the address of an organisation to which nothing belongs. */
    String organisation() {
        var organisation = AnOrganisation.named("Verein " + UUID.randomUUID()).build();
        Acting.as(HouseActors.IMPORT, () -> organisations.takeOver(organisation));
        return organisation.slug();
    }

    /** The id of a proposal that the one promoter's project becomes part of the other's. */
    UUID joining(Person office, Person gone, Person kept) {
        var one = published(gone);
        var other = published(kept);
        return Acting.as(office.actor(), () -> joinings.propose(other, one, "Ein Gebäude", MatrixProfiles.key()));
    }

    /** The id of a splitting that was carried out. */
    UUID splitting(Person office, Person promoter) {
        var key = published(promoter);
        var parts = List.of(new SplitOrder.Part(1, "Haus", "Das Haus."), new SplitOrder.Part(2, "Hof", "Der Hof."));
        return Acting.as(office.actor(), () -> {
            var after = splittings.project(key).last().number();
            splittings.split(key, new SplitOrder(after, parts, "Zwei Bauherren", MatrixProfiles.key()));
            return splittings.of(key).getFirst().id();
        });
    }

    private UUID organisation(Person promoter) {
        return UUID.fromString(String.valueOf(sql.fetchValue(
                "select cast(scope_key as uuid) from identity.grants where person_id = ? and scope_kind ="
                        + " 'ORGANISATION'",
                promoter.id().value())));
    }
}
