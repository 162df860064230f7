package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.Representative;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;
import org.wandelwerk.personal.PersonalRecords;

/** A body, a seat and an office of somebody with an account. */
@House
@Transactional
abstract class SeatsAndOffices {

    static final CommitteeId WORKSHOP =
            ACommittee.workshop(112, "Rechte").build().id();
    static final OrganisationId UNIVERSITY =
            AnOrganisation.named("Rechteuniversität").build().id();
    static final Sitter JANA = new Sitter("Jana Test", null);
    static final Sitter ODA = new Sitter("Oda Andere", null);
    static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    @Autowired
    Committees committees;

    @Autowired
    Seats seats;

    @Autowired
    Speakers speakers;

    @Autowired
    Delegates delegates;

    @Autowired
    Memberships memberships;

    @Autowired
    Organisations organisations;

    @Autowired
    Representatives representatives;

    @Autowired
    Rights rights;

    @Autowired
    List<PersonalRecords> records;

    @Autowired
    DSLContext sql;

    @Autowired
    Roles roles;

    Actor account;
    RepresentativeId jana;

    @BeforeEach
    void aPersonInAPublicRoleWithAnAccount() {
        account = new Cast(sql).person("Jana Test");
        var origin = new Origin("test", "jana", LocalDate.of(2026, 1, 1));
        jana = new RepresentativeId(origin.uuid("representative"));
        Cast.asHouse(() -> {
            committees.takeOver(ACommittee.workshop(112, "Rechte").build());
            organisations.takeOver(AnOrganisation.named("Rechteuniversität").build());
            representatives.takeOver(new Representative(jana, "Jana Test", origin));
        });
    }

    Speaker speaker(Validity validity) {
        var origin = new Origin("test", "speaker", LocalDate.of(2026, 1, 1));
        return new Speaker(
                new SpeakerId(origin.uuid("speaker")),
                WORKSHOP,
                jana,
                "Professorin",
                UNIVERSITY,
                null,
                null,
                validity,
                List.of(new Source("https://example.org/sprecherin")),
                origin);
    }

    Seat seat(Validity validity) {
        var origin = new Origin("test", "seat", LocalDate.of(2026, 1, 1));
        return new Seat(
                new SeatId(origin.uuid("seat")),
                WORKSHOP,
                UNIVERSITY,
                SeatKind.VOTING,
                validity,
                List.of(new Source("https://example.org/mitglieder")),
                origin);
    }

    Delegate delegate(boolean isSubstitute) {
        var origin = new Origin("test", "delegate", LocalDate.of(2026, 1, 1));
        return new Delegate(
                new DelegateId(origin.uuid("delegate")),
                seat(Validity.current()).id(),
                jana,
                isSubstitute,
                Validity.current());
    }

    void link() {
        Cast.asHouse(() -> delegates.link(jana, account.id()));
    }

    List<String> held() {
        return Acting.as(account, rights::mine).held().stream()
                .map(right -> right.grant().role() + " " + right.grant().scope().kind())
                .toList();
    }

    Validity until(LocalDate end) {
        return new Validity(new Bound.Unknown(), new Bound.On(end));
    }
}
