package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.wandelwerk.document.DocumentType;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;

class HandInsTest extends HouseWithProfiles {

    @Test
    void nothingIsHandedInWithoutTheSixAnswersOfAnIdea() {
        var id = begun().profile().id();
        save(id, 0, "title", "Dorfladen");
        assertThatThrownBy(() -> handIn(id, key(), 1)).isInstanceOf(Refused.class);
        assertThat(handIns.of(id)).isEmpty();
    }

    @Test
    void whatIsHandedInIsWhatIsStoredAndStaysSo() {
        var id = idea();
        var version = handIn(id, key(), 6);
        assertThat(version.answers().values()).containsExactlyInAnyOrderEntriesOf(IDEA);
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.isWhole()).isFalse();
        assertThat(version.digest()).matches("[0-9a-f]{64}");
        assertThatThrownBy(() -> save(id, 6, "title", "anders")).isInstanceOf(Refused.class);
        assertThat(handIns.of(id)).containsExactly(version);
    }

    @Test
    void whoeverHandsInAnswersThatWereNotThoseTheySawIsToldSo() {
        var id = idea();
        save(id, 6, "title", "Anderer Laden");
        assertThatThrownBy(() -> handIn(id, key(), 6)).isInstanceOf(Stale.class);
        assertThat(handIns.of(id)).isEmpty();
    }

    @Test
    void answersToQuestionsThatAreNotAskedAreNotHandedIn() {
        var id = idea();
        save(id, 0, "promoter-kind", "company", "public-partner", "Stadt Guben");
        save(id, 7, "promoter-kind", "municipality");
        assertThat(handIn(id, key(), 8).answers().values())
                .containsEntry("promoter-kind", "municipality")
                .doesNotContainKey("public-partner");
    }

    @Test
    void manySendsOfOneFormHandInOnce() throws Exception {
        var id = idea();
        var key = key();
        var numbers = atOnce(IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(_ -> () -> handIn(id, key, 6).number())
                .toList());
        assertThat(numbers).containsOnly(1);
        assertThat(handIns.of(id)).hasSize(1);
    }

    @Test
    void aRushOfPromotersLosesAndDoublesNone() throws Exception {
        var ids = IntStream.range(0, 40).mapToObj(_ -> idea()).toList();
        var handedIn = atOnce(ids.stream()
                .<Callable<Integer>>map(id -> () -> handIn(id, key(), 6).number())
                .toList());
        assertThat(handedIn).hasSize(40).containsOnly(1);
        assertThat(ids).allSatisfy(id -> assertThat(handIns.of(id)).hasSize(1));
    }

    @Test
    void whatWasBegunAndNeverHandedInGoesInTimeAndWhatWasHandedInStays() {
        var left = idea();
        var handedIn = idea();
        handIn(handedIn, key(), 6);
        var later = Instant.now().plus(Duration.ofDays(1));
        var due = unfinished.due(later);
        assertThat(due).isPositive();
        var gone = as(() -> sql.transactionResult(_ -> unfinished.giveUp(later, 10_000)));
        assertThat(gone.records()).isEqualTo(due);
        assertThat(sql.fetchValues(
                        "select id from profile.profiles where id in (?, ?)", left.value(), handedIn.value()))
                .isEqualTo(List.of(handedIn.value()));
        assertThat(sql.fetchCount(
                        sql.selectOne().from("profile.answers").where("profile_id = {0}", DSL.val(left.value()))))
                .isZero();
    }

    @Test
    void attachmentsOfWhatWasNeverHandedInGoWithIt() {
        var left = idea();
        var handedIn = idea();
        for (var id : List.of(left, handedIn)) {
            var file = new ReceivedFile("Plan.txt", key().repeat(2), 9, DocumentType.TXT);
            as(() -> attachments.add(id, file, key()));
        }
        handIn(handedIn, key(), 6);
        var removed = as(
                () -> attachments.add(left, new ReceivedFile("Alt.txt", key().repeat(2), 9, DocumentType.TXT), key()));
        as(() -> attachments.remove(left, removed.id()));
        var later = Instant.now().plus(Duration.ofDays(1));
        var gone = as(() -> sql.transactionResult(_ -> unfinished.giveUp(later, 10_000)));
        assertThat(sql.fetchValues(
                        "select owner_id from document.documents where owner_id in (?, ?)",
                        left.value(),
                        handedIn.value()))
                .isEqualTo(List.of(handedIn.value()));
        assertThat(sql.fetchCount(sql.selectFrom("document.versions v where not exists (select 1"
                        + " from document.documents d where d.id = v.document_id)")))
                .isZero();
        assertThat(gone.values()).anySatisfy(values -> {
            assertThat(values.table()).isEqualTo("document.versions");
            assertThat(values.owners()).contains(removed.id().toString());
            assertThat(values.columns()).contains("name");
        });
    }

    @Test
    void whatWasWithdrawnStaysOnRecordAndIsNotWrittenOn() {
        var id = idea();
        handIn(id, key(), 6);
        assertThat(as(() -> handIns.withdraw(id)).state()).isEqualTo(ProfileState.WITHDRAWN);
        assertThat(as(() -> handIns.withdraw(id)).state()).isEqualTo(ProfileState.WITHDRAWN);
        assertThat(handIns.of(id)).hasSize(1);
        assertThatThrownBy(() -> save(id, 6, "title", "anders")).isInstanceOf(Refused.class);
    }
}
