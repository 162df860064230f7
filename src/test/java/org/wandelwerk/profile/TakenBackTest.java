package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.disclosure.PublicProfiles;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.OfferedRecords;
import org.wandelwerk.project.ProjectId;

/** Whoever takes a profile back takes it out of the public, and what was accepted is not taken back. */
class TakenBackTest extends HouseWithProfiles {

    @Autowired
    private PublicProfiles published;

    @Autowired
    private List<OfferedRecords> records;

    private ProjectId handedIn() {
        var id = idea();
        handIn(id, key(), save(id, 6, "consent-publication", "given").revision());
        return id;
    }

    /** As if it had been released while it was accepted, and given back since. */
    private void isReleased(ProjectId id) {
        var by = HouseActors.SYSTEM.id().value();
        as(() -> sql.transactionResult(all -> {
            all.dsl()
                    .execute(
                            "insert into disclosure.releases (id, subject_id, project_id, key, number, questions,"
                                    + " proposed_by, proposed_by_name, proposed_at, is_confirmed) values (?, ?, ?, ?,"
                                    + " 1, '{title}', ?, 'Olga', now(), false)",
                            id.value(),
                            id.value(),
                            id.value(),
                            PublicKey.ofProject(id.value()).value(),
                            by);
            return all.dsl()
                    .execute(
                            "insert into disclosure.publications (subject_id, project_id, release_id, published_by,"
                                    + " published_at) values (?, ?, ?, ?, now())",
                            id.value(),
                            id.value(),
                            id.value(),
                            by);
        }));
    }

    /** Whether its files go to the archive, or end. */
    private boolean ends(ProjectId id) {
        var files = records.stream()
                .filter(one -> one.kind().equals("profile-files"))
                .findFirst()
                .orElseThrow();
        var later = Instant.now().plus(Duration.ofDays(1));
        return as(() -> files.held(later, List.of(id.value().toString()))).stream()
                .map(OfferedRecord::key)
                .anyMatch(id.value().toString()::equals);
    }

    @Test
    void whatWasAcceptedIsNotTakenBack() {
        var id = handedIn();
        as(() -> sql.transactionResult(
                all -> all.dsl().execute("update profile.profiles set state = 'ACCEPTED' where id = ?", id.value())));

        assertThatThrownBy(() -> as(() -> handIns.withdraw(id)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("profile.refused.accepted"));
    }

    @Test
    void nobodyReadsAnyMoreWhatWasTakenBack() {
        var id = handedIn();
        isReleased(id);
        var key = PublicKey.ofProject(id.value());
        assertThat(published.of(key)).isPresent();

        as(() -> handIns.withdraw(id));

        assertThat(sql.fetchValue("select count(*) from disclosure.publications where project_id = ?", id.value()))
                .as("it was not recalled")
                .isEqualTo(1L);
        assertThat(published.of(key)).isEmpty();
    }

    @Test
    void theFilesOfWhatWasTakenBackEndAlthoughItWasReleased() {
        var id = handedIn();
        isReleased(id);
        assertThat(ends(id)).isFalse();

        as(() -> handIns.withdraw(id));

        assertThat(ends(id)).isTrue();
    }
}
