package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.profile.SaveAnswers.Typed;
import org.wandelwerk.project.Period;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;

@House
class ProfilesTest {

    private static final Map<String, String> IDEA = Map.of(
            "title", "Dorfladen",
            "summary", "Ein Laden.",
            "promoter", "Gemeinde Jänschwalde",
            "places", "Jänschwalde",
            "contact", "Uwe Muster",
            "mail", "uwe@example.org");

    @Autowired
    private Profiles profiles;

    @Autowired
    private ProfileBeginnings beginnings;

    @Autowired
    private HandIns handIns;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private UnfinishedProfiles unfinished;

    @Autowired
    private DSLContext sql;

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(HouseActors.SYSTEM, work);
    }

    private BegunProfile begun() {
        return begun(key());
    }

    private BegunProfile begun(String key) {
        return as(() -> beginnings
                .begin(key, null, "2001:db8:%s:%s::1".formatted(key.substring(0, 4), key.substring(4, 8)))
                .orElseThrow());
    }

    private SavedAnswers save(ProjectId id, int seen, String... fields) {
        var typed = new HashMap<String, Typed>();
        for (var field = 0; field < fields.length; field += 2) {
            typed.put(fields[field], Typed.of(fields[field + 1], seen));
        }
        return as(() -> profiles.save(id, new SaveAnswers(typed), null));
    }

    private ProjectId idea() {
        var id = begun().profile().id();
        IDEA.forEach((slot, text) -> save(id, 0, slot, text));
        return id;
    }

    private HandedIn handIn(ProjectId id, String key, int revision) {
        return as(() -> handIns.handIn(id, new HandInOrder(key, revision, Language.DE, null)));
    }

    private String text(BegunProfile begun, String slot) {
        var profile = profiles.open(begun.profile().key(), Optional.of(begun.token()), null);
        return profiles.written(profile).answers().text(slot);
    }

    @Test
    void theSameFormSentAgainBeginsNoSecondProfile() {
        var key = key();
        var first = begun(key);
        var second = begun(key);
        assertThat(second.profile().id()).isEqualTo(first.profile().id());
        assertThat(profiles.opened(first.token())).isPresent();
        assertThat(profiles.opened(second.token())).isPresent();
    }

    @Test
    void fromOneNetworkSixtyAreBegunInAnHourAndTheSameFormAgainIsNoneMore() {
        var network = "2001:db8:77:1::";
        var first = key();
        as(() -> beginnings.begin(first, null, network + 1));
        for (var more = 2; more <= 60; more++) {
            var host = network + more;
            assertThat(as(() -> beginnings.begin(key(), null, host))).isPresent();
        }
        assertThat(as(() -> beginnings.begin(key(), null, network + 61))).isEmpty();
        assertThat(as(() -> beginnings.begin(first, null, network + 61))).isPresent();
        assertThat(as(() -> beginnings.begin(key(), null, "198.51.100.7"))).isPresent();
    }

    @Test
    void aProfileOpensForWhoeverHasItsLinkAndForNobodyElse() {
        var mine = begun();
        var others = begun();
        assertThat(profiles.open(mine.profile().key(), Optional.of(mine.token()), null))
                .isEqualTo(mine.profile());
        assertThat(List.<Optional<SecretToken>>of(Optional.empty(), Optional.of(others.token())))
                .allSatisfy(token -> assertThatThrownBy(
                                () -> profiles.open(mine.profile().key(), token, null))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var begun = begun();
        var next = as(() -> profiles.link(begun.profile().id()));
        assertThat(profiles.opened(begun.token())).isEmpty();
        assertThat(profiles.opened(next))
                .map(Profile::id)
                .hasValue(begun.profile().id());
    }

    @Test
    void whatIsWrongIsKeptTooAndWhatTheFormDoesNotAskIsNot() {
        var begun = begun();
        save(begun.profile().id(), 0, "mail", "uwe@", "nothing", "x", "partners.99.name", "x");
        assertThat(text(begun, "mail")).isEqualTo("uwe@");
        var profile = profiles.open(begun.profile().key(), Optional.of(begun.token()), null);
        assertThat(profiles.written(profile).answers().values()).containsOnlyKeys("mail");
    }

    @Test
    void twoWhoWriteDifferentAnswersBothKeepTheirs() {
        var begun = begun();
        var id = begun.profile().id();
        save(id, 0, "title", "alt", "summary", "alt");
        save(id, 1, "title", "neu");
        var second = save(id, 1, "title", "alt", "summary", "neu");

        assertThat(second.clashes()).isEmpty();
        assertThat(text(begun, "title")).isEqualTo("neu");
        assertThat(text(begun, "summary")).isEqualTo("neu");
    }

    @Test
    void twoWhoWriteTheSameAnswerAreShownBoth() {
        var begun = begun();
        var id = begun.profile().id();
        save(id, 0, "title", "alt");
        save(id, 1, "title", "ihre");
        var mine = save(id, 1, "title", "meine");

        assertThat(mine.clashes()).containsExactly(new SavedAnswers.Clash("title", "meine", "ihre", 2));
        assertThat(text(begun, "title")).isEqualTo("ihre");
        assertThat(save(id, 2, "title", "meine").clashes()).isEmpty();
        assertThat(text(begun, "title")).isEqualTo("meine");
    }

    @Test
    void whatOneselfSentAndGotNoAnswerToIsNobodyElses() {
        var begun = begun();
        var id = begun.profile().id();
        save(id, 0, "title", "A");
        var again = as(() -> profiles.save(id, new SaveAnswers(Map.of("title", new Typed("AB", 0, "A"))), null));
        assertThat(again.clashes()).isEmpty();
        assertThat(text(begun, "title")).isEqualTo("AB");
    }

    @Test
    void aFormThatBeganAProfileOpensItNoMoreOnceItIsWritten() {
        var key = key();
        var begun = begun(key);
        save(begun.profile().id(), 0, "title", "A");
        save(begun.profile().id(), 1, "title", "AB");
        assertThatThrownBy(() -> begun(key)).isInstanceOf(Refused.class);
    }

    @Test
    void whatWasTypedBeforeIsForgottenWhenItIsHandedIn() {
        var id = idea();
        save(id, 6, "title", "Anderer Laden");
        handIn(id, key(), 7);
        assertThat(sql.fetchValues(
                        "select answer from profile.answers where profile_id = ? and slot = 'title'", id.value()))
                .isEqualTo(List.of("Anderer Laden"));
    }

    @Test
    void aLaterVersionTellsTheFactsOfTheProjectAnewAsLongAsItIsAtTheIntake() {
        var id = idea();
        handIn(id, key(), 6);
        sql.transaction(
                all -> all.dsl().execute("update profile.profiles set state = 'RETURNED' where id = ?", id.value()));
        save(id, 6, "title", "Laden und Post", "start", "1.1.2028", "end", "31.12.2027");
        handIn(id, key(), 7);
        var project = moves.find(PublicKey.ofProject(id.value()))
                .orElseThrow()
                .dossier()
                .project();
        assertThat(project.title().de()).isEqualTo("Laden und Post");
        assertThat(project.period()).isEqualTo(Period.NOT_RECORDED);
    }

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

    private static List<Integer> atOnce(List<Callable<Integer>> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(works).stream().map(Future::resultNow).toList();
        }
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
    void whatWasWithdrawnStaysOnRecordAndIsNotWrittenOn() {
        var id = idea();
        handIn(id, key(), 6);
        assertThat(as(() -> handIns.withdraw(id)).state()).isEqualTo(ProfileState.WITHDRAWN);
        assertThat(as(() -> handIns.withdraw(id)).state()).isEqualTo(ProfileState.WITHDRAWN);
        assertThat(handIns.of(id)).hasSize(1);
        assertThatThrownBy(() -> save(id, 6, "title", "anders")).isInstanceOf(Refused.class);
    }
}
