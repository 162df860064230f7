package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.profile.Eligibility.FundingPath;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectId;

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
    void whatMissesNothingIsAWholeProfileAndWithoutOneAnswerItIsAnIdea() {
        var whole = begun().profile().id();
        WholeProfile.answers().forEach((slot, text) -> save(whole, 0, slot, text));
        var version = handIn(whole, key(), WholeProfile.answers().size());
        assertThat(version.isWhole()).isTrue();
        assertThat(version.answers().values()).isEqualTo(WholeProfile.answers());

        var almost = begun().profile().id();
        var answers = new HashMap<>(WholeProfile.answers());
        answers.remove("own-share");
        answers.forEach((slot, text) -> save(almost, 0, slot, text));
        assertThat(handIn(almost, key(), answers.size()).isWhole()).isFalse();
    }

    @Test
    void whatFollowsMakesNoIdeaOfAWholeProfileByWhatNobodyCanMendAnyMore() {
        var id = begun().profile().id();
        var answers = new HashMap<>(WholeProfile.answers());
        answers.remove("signatories.1.name");
        answers.forEach((slot, text) -> save(id, 0, slot, text));
        assertThat(handIn(id, key(), answers.size()).isWhole()).isFalse();
        as(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "with whole as (update profile.versions set is_whole = true where profile_id = ?)"
                                + " update profile.profiles set state = 'ACCEPTED' where id = ?",
                        id.value(),
                        id.value())));
        var revision = save(id, answers.size(), "council.state", "exists", "council.until", "")
                .revision();
        assertThat(handIn(id, key(), revision).isWhole()).isTrue();
        as(() -> sql.transactionResult(
                all -> all.dsl().execute("update profile.profiles set state = 'ACCEPTED' where id = ?", id.value())));
        assertThatThrownBy(() -> handIn(id, key(), revision)).hasMessage("profile.refused.same");
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
    void aFileThatWasHandedInStaysWithItsVersionWhenItIsTakenOffLaterOnes() {
        var id = idea();
        var file = attach(id, "Alt.txt");
        assertThat(file.audience()).isEqualTo(Audience.NOBODY);
        var first = handIn(id, key(), 6);
        assertThat(attachments.of(id))
                .extracting(DocumentVersion::audience)
                .containsExactly(Audience.of(AudienceToken.role("office")));
        giveBack(id);
        as(() -> attachments.remove(id, file.id()));
        as(() -> attachments.remove(id, attach(id, "Neu.txt").id()));
        assertThat(attachments.of(id)).isEmpty();
        assertThat(attachments.all(id)).singleElement().satisfies(one -> {
            assertThat(one.file().id()).isEqualTo(file.id());
            assertThat(first.had(one)).isTrue();
        });
        assertThatThrownBy(() -> as(() -> attachments.remove(id, file.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverAddsOrTakesOffAFileHandsInSomethingElse() {
        var id = idea();
        handIn(id, key(), 6);
        giveBack(id);
        assertThatThrownBy(() -> handIn(id, key(), 6))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("profile.refused.same"));
        var file = attach(id, "Plan.txt");
        var second = handIn(id, key(), 6);
        assertThat(second.number()).isEqualTo(2);
        giveBack(id);
        assertThatThrownBy(() -> handIn(id, key(), 6)).isInstanceOf(Refused.class);
        as(() -> attachments.remove(id, file.id()));
        var third = handIn(id, key(), 6);
        assertThat(third.number()).isEqualTo(3);
        assertThat(attachments.all(id)).singleElement().satisfies(one -> {
            assertThat(second.had(one)).isTrue();
            assertThat(third.had(one)).isFalse();
        });
    }

    private DocumentVersion attach(ProjectId id, String name) {
        var file = new ReceivedFile(name, key().repeat(2), 9, DocumentType.TXT);
        return as(() -> attachments.add(id, file, key()));
    }

    private void giveBack(ProjectId id) {
        as(() -> sql.transactionResult(
                all -> all.dsl().execute("update profile.profiles set state = 'RETURNED' where id = ?", id.value())));
    }

    @Test
    void whatWasWithdrawnStaysOnRecordAndIsNotWrittenOn() {
        var id = idea();
        handIn(id, key(), 6);
        assertThat(as(() -> handIns.withdraw(id)).state()).isEqualTo(ProfileState.WITHDRAWN);
        assertThat(as(() -> handIns.withdraw(id)).state()).isEqualTo(ProfileState.WITHDRAWN);
        assertThat(handIns.of(id)).hasSize(1);
        assertThatThrownBy(() -> save(id, 6, "title", "anders")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> attach(id, "Plan.txt")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> handIn(id, key(), 6)).hasMessage("profile.refused.handed-in");
    }

    @Test
    void whoWithdrawsEndsTheWayOfTheProjectOnceAndForAReason() {
        var id = idea();
        handIn(id, key(), 6);
        var key = as(() -> handIns.withdraw(id)).key();
        as(() -> handIns.withdraw(id));

        var stand = as(() -> moving.stand(key));
        assertThat(stand.standpoint().moves()).hasSize(2);
        assertThat(stand.standpoint().last().kind()).isEqualTo(MoveKind.WITHDRAWN);
        assertThat(stand.standpoint().dossier().position().ended(stand.procedure()))
                .contains(WayEnd.WITHDRAWN);
        assertThat(stand.standpoint().last().label(stand.procedure()).de()).isEqualTo("zurückgezogen");
        assertThat(stand.remarks().get(2)).extracting(MoveRemark::reason).isNotNull();
        assertThat(stand.outcomes()).isEmpty();
    }

    @Test
    void whoWithdrawsBeforeAnythingWasHandedInHasNoProject() {
        var id = idea();
        var key = as(() -> handIns.withdraw(id)).key();
        assertThat(moves.find(key)).isEmpty();
    }

    @Test
    void anIdeaEntersTheProcedureThatFitsItsPromoterAndTheOfficeMayChooseAnother() {
        var profile = begun().profile();
        var id = profile.id();
        IDEA.forEach((slot, text) -> save(id, 0, slot, text));
        save(id, 0, "promoter-kind", "university");
        handIn(id, key(), 7);

        var choice = as(() -> choices.of(profile));
        assertThat(choice.procedure()).isEqualTo("lausitz-brandenburg");
        assertThat(choice.fitting()).extracting(FundingPath::procedure).containsExactly("lausitz-brandenburg", "stark");

        assertThatThrownBy(() -> as(() -> choose(profile, "atlantis", 1, "weil")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(() -> choose(profile, "stark", 1, " "))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(() -> choose(profile, "stark", 7, "weil"))).isInstanceOf(Stale.class);
        as(() -> choose(profile, "stark", 1, "Es wird nichts gebaut."));

        var stand = as(() -> moving.stand(profile.key()));
        assertThat(stand.procedure().version().procedure()).isEqualTo("stark");
        assertThat(stand.standpoint().last().kind()).isEqualTo(MoveKind.REASSIGNED);
        assertThat(stand.remarks().get(2)).extracting(MoveRemark::reason).isEqualTo("Es wird nichts gebaut.");
        as(() -> moving.move(
                profile.key(),
                new MoveOrder(2, "complete", LocalDate.now(ZoneId.of("Europe/Berlin")), MoveRemark.NONE)));
        assertThat(as(() -> choices.of(profile)).isOpen()).isFalse();
        assertThatThrownBy(() -> as(() -> choose(profile, "lausitz-brandenburg", 3, "doch")))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.refused.begun");
    }

    private boolean choose(Profile profile, String procedure, int after, String why) {
        choices.choose(profile, procedure, after, why);
        return true;
    }
}
