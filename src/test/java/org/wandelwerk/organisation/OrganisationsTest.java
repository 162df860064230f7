package org.wandelwerk.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

@House
@Transactional
class OrganisationsTest {

    private static final Actor AUTHOR = new Actor(new PersonId(new UUID(0, 7)), "Test");

    @Autowired
    private Organisations organisations;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private Change takeOver(AnOrganisation organisation) {
        return Acting.as(AUTHOR, () -> organisations.takeOver(organisation.build()));
    }

    private int changes() {
        return sql.fetchCount(DSL.table("history.changes"));
    }

    private static AnOrganisation hospital() {
        return AnOrganisation.withId("mul")
                .of(OrganisationKind.HOSPITAL)
                .carrying("Testuniversität Lausitz – Carl Thiem", "TUL-CT")
                .formerly("Test-Thiem-Klinikum Cottbus", "TTK")
                .alsoKnownAs("Test-Thiem")
                .alsoKnownAs("Test-Thiem gGmbH");
    }

    @Test
    void anOrganisationIsReadAsItWasTakenOver() {
        assertThat(takeOver(hospital())).isEqualTo(Change.NEW);
        var expected = hospital().build();
        assertThat(organisations.bySlug(expected.slug())).isEqualTo(expected);
    }

    @Test
    void aSecondTakeOverWritesNothing() {
        takeOver(hospital());
        var before = changes();
        assertThat(takeOver(hospital())).isEqualTo(Change.SAME);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void onlyWhatDiffersIsRemembered() {
        takeOver(hospital());
        var before = changes();
        assertThat(takeOver(hospital().in("Chóśebuz"))).isEqualTo(Change.CHANGED);
        assertThat(changes()).isEqualTo(before + 1);
    }

    @Test
    void aNameThatIsGoneIsNotKeptByTheNextTakeOver() {
        takeOver(hospital());
        var renamed = AnOrganisation.withId("mul")
                .carrying("Test-Thiem-Klinikum", null)
                .alsoKnownAs("Test-Thiem");
        assertThat(takeOver(renamed)).isEqualTo(Change.CHANGED);
        assertThat(organisations.bySlug("test-thiem-klinikum")).isEqualTo(renamed.build());
    }

    @Test
    void theSlugItHadBeforeLeadsOn() {
        takeOver(AnOrganisation.withId("mul").carrying("Test-Thiem-Klinikum Cottbus", "TTK"));
        takeOver(hospital());
        assertThat(organisations.bySlug("test-thiem-klinikum-cottbus").slug())
                .isEqualTo("testuniversitaet-lausitz-carl-thiem");
    }

    @Test
    void aSlugIsGivenOnce() {
        takeOver(AnOrganisation.withId("one").carrying("Testverein Lausitz", null));
        assertThatThrownBy(() -> takeOver(AnOrganisation.withId("other").carrying("Testverein  (Lausitz)", null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoTakesTheSlugOfAnotherHasItBeforeTheOneThatLeft() {
        takeOver(AnOrganisation.withId("one").carrying("Testverein Lausitz", null));
        takeOver(AnOrganisation.withId("one").carrying("Testverband Lausitz", null));
        takeOver(AnOrganisation.withId("other").carrying("Testverein Lausitz", null));
        assertThat(organisations.bySlug("testverein-lausitz").name()).isEqualTo("Testverein Lausitz");
    }

    @Test
    void anUnknownSlugIsNotFound() {
        assertThatThrownBy(() -> organisations.bySlug("gibt-es-nicht")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNotPublishedIsNotShown() {
        takeOver(hospital());
        var hidden = hospital().build();
        sql.execute(
                "delete from organisation.publications where subject_id = ?",
                hidden.id().value());
        assertThatThrownBy(() -> organisations.bySlug(hidden.slug())).isInstanceOf(NotFound.class);
        assertThat(organisations.named(List.of(hidden.id()))).isEmpty();
        assertThat(organisations.findByName(hidden.name())).contains(hidden.id());
        assertThat(organisations
                        .list(new OrganisationFilter(null, "Testuni"), OrganisationOrder.NAME, null, 5)
                        .items())
                .isEmpty();
    }

    @Test
    void publicationNeedsAnAuthor() {
        assertThatThrownBy(() -> organisations.takeOver(hospital().build())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theAuthorOfThePublicationIsKept() {
        takeOver(hospital());
        assertThat(sql.fetchValue(
                        "select published_by from organisation.publications where subject_id = ?",
                        hospital().build().id().value()))
                .isEqualTo(AUTHOR.id().value());
    }

    @Test
    void everyNameFindsTheOrganisation() {
        takeOver(hospital());
        var id = hospital().build().id();
        assertThat(organisations.findByName("TESTUNIVERSITAET Lausitz - Carl Thiem"))
                .contains(id);
        assertThat(organisations.findByName("tul-ct")).contains(id);
        assertThat(organisations.findByName("Test-Thiem-Klinikum Cottbus")).contains(id);
        assertThat(organisations.findByName("TTK")).contains(id);
        assertThat(organisations.findByName("Test-Thiem gGmbH")).contains(id);
        assertThat(organisations.findByName("Test")).isEmpty();
        assertThat(organisations.findByName("")).isEmpty();
    }

    @Test
    void aNameOfTwoOrganisationsFindsNeither() {
        takeOver(hospital());
        takeOver(AnOrganisation.named("Testtechnik Kahren").alsoKnownAs("TTK"));
        assertThat(organisations.findByName("TTK")).isEmpty();
    }

    @Test
    void twoNamesCannotHoldAtOnce() {
        takeOver(AnOrganisation.withId("two")
                .carrying("Testverein Lausitz", null)
                .carrying("Testverband Lausitz", null));
        assertThatThrownBy(() -> sql.execute("set constraints all immediate"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aPageNeedsOneStatementForAllItsOrganisations() {
        takeOver(hospital());
        var id = hospital().build().id();
        assertThat(statements.during(() -> organisations.named(List.of(id)))).hasSize(1);
        assertThat(statements.during(
                        () -> organisations.list(OrganisationFilter.all(), OrganisationOrder.GROUP, null, 50)))
                .hasSize(1);
        assertThat(statements.during(
                        () -> organisations.bySlug(hospital().build().slug())))
                .hasSize(1);
    }
}
