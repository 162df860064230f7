package org.wandelwerk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.personal.GivenUp;

/** An address that somebody writes down anew in the very moment in which the old one ends stays. */
@House
class OldAddressesTest {

    @Autowired
    private OldAddresses old;

    @Autowired
    private PostalAddressRepository repository;

    @Autowired
    private Organisations organisations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext sql;

    private UUID writtenTwoYearsAgo() {
        var organisation = AnOrganisation.named("Verein " + UUID.randomUUID()).build();
        Acting.as(HouseActors.IMPORT, () -> {
            organisations.takeOver(organisation);
            return true;
        });
        var id = organisation.id().value();
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into letter.addresses (organisation_id, lines, changed_by, changed_at) select ?, 'Am"
                                + " Markt 1', id, now() - interval '2 years' from identity.people limit 1",
                        id));
        return id;
    }

    private boolean isThere(UUID id) {
        return sql.fetchExists(sql.selectOne().from("letter.addresses").where("organisation_id = ?", id));
    }

    private static Instant aYearAgo() {
        return Instant.now().atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
    }

    @Test
    void theNightWaitsForWhoeverWritesAddressesAndLeavesWhatIsNew() {
        var anew = writtenTwoYearsAgo();
        var before = aYearAgo();
        var ended = new CompletableFuture<GivenUp>();
        transaction.executeWithoutResult(_ -> {
            repository.hold();
            ended.completeAsync(() -> Objects.requireNonNull(transaction.execute(_ -> old.giveUp(before, 500))));
            await().until(this::somebodyWaits);
            sql.execute("update letter.addresses set changed_at = now() where organisation_id = ?", anew);
        });

        assertThat(ended.join().values().toString()).doesNotContain(anew.toString());
        assertThat(isThere(anew)).isTrue();
    }

    private boolean somebodyWaits() {
        return sql.fetchExists(sql.selectOne().from("pg_locks").where("locktype = 'advisory' and not granted"));
    }

    @Test
    void onlyWhatIsStillOldIsRemoved() {
        var one = new OrganisationId(writtenTwoYearsAgo());

        assertThat(ends(one, aYearAgo().minusSeconds(700L * 86_400))).isEmpty();
        assertThat(isThere(one.value())).isTrue();
        assertThat(ends(one, aYearAgo())).containsExactly(one);
        assertThat(isThere(one.value())).isFalse();
    }

    private List<OrganisationId> ends(OrganisationId one, Instant before) {
        return Objects.requireNonNull(transaction.execute(_ -> repository.remove(List.of(one), before)));
    }
}
