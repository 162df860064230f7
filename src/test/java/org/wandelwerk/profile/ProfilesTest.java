package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.profile.ProfileBeginnings.BegunProfile;
import org.wandelwerk.profile.SaveAnswers.Typed;
import org.wandelwerk.project.Period;

class ProfilesTest extends HouseWithProfiles {

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
        as(() -> beginnings.begin(first, null, "", network + 1));
        for (var more = 2; more <= 60; more++) {
            var host = network + more;
            assertThat(as(() -> beginnings.begin(key(), null, "", host))).isPresent();
        }
        assertThat(as(() -> beginnings.begin(key(), null, "", network + 61))).isEmpty();
        assertThat(as(() -> beginnings.begin(first, null, "", network + 61))).isPresent();
        assertThat(as(() -> beginnings.begin(key(), null, "", "198.51.100.7"))).isPresent();
    }

    @Test
    void aProfileOpensForWhoeverHasItsLinkAndForNobodyElse() {
        var mine = begun();
        var others = begun();
        assertThat(profiles.open(mine.profile().key(), List.of(mine.token()), null))
                .isEqualTo(mine.profile());
        assertThat(List.<List<SecretToken>>of(List.of(), List.of(others.token())))
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
    void aLinkThatExpiredStaysSoWhateverOthersWrite() {
        var begun = begun();
        expireIn(begun, begun.token(), "-1 second");
        save(begun.profile().id(), 0, "title", "Dorfladen");
        assertThat(profiles.opened(begun.token())).isEmpty();
        assertThat(profiles.opened(begun.author())).isPresent();
        var next = as(() -> profiles.link(begun.profile().id()));
        assertThat(profiles.opened(next)).isPresent();
        assertThat(profiles.opened(begun.token())).isEmpty();
    }

    @Test
    void aLinkHoldsForNinetyDaysAfterSomebodyWrote() {
        var begun = begun();
        var id = begun.profile().id();
        expireIn(begun, begun.token(), "1 hour");
        save(id, 0, "title", "Dorfladen");
        var held = expiry(begun.token());
        assertThat(held).isAfter(Instant.now().plus(Profiles.LINK_HOLDS));
        save(id, 1, "title", "Dorfladen mit Saal");
        assertThat(expiry(begun.token())).as("once a day is enough").isEqualTo(held);
        expireIn(begun, begun.token(), "1 hour");
        as(() -> handIns.withdraw(id));
        assertThat(expiry(begun.token())).isAfter(Instant.now().plus(Profiles.LINK_HOLDS));
    }

    private void expireIn(BegunProfile begun, SecretToken token, String time) {
        as(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "update profile.links set expires_at = now() + ?::interval where profile_id = ? and digest = ?",
                        time,
                        begun.profile().id().value(),
                        token.digest())));
    }

    private Instant expiry(SecretToken token) {
        return sql.fetchSingle("select expires_at from profile.links where digest = ?", token.digest())
                .get(0, OffsetDateTime.class)
                .toInstant();
    }

    @Test
    void whatIsWrongIsKeptTooAndWhatTheFormDoesNotAskIsNot() {
        var begun = begun();
        save(begun.profile().id(), 0, "mail", "uwe@", "nothing", "x", "partners.99.name", "x");
        assertThat(text(begun, "mail")).isEqualTo("uwe@");
        var profile = profiles.open(begun.profile().key(), List.of(begun.token()), null);
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
    void whatIsLongerThanAnyAnswerIsRefusedAsAWholeAndTheRestIsKept() {
        var begun = begun();
        var id = begun.profile().id();
        var saved = save(id, 0, "title", "Laden", "summary", "x".repeat(8001));
        assertThat(saved.tooLong()).containsExactly("summary");
        assertThat(text(begun, "title")).isEqualTo("Laden");
        assertThat(text(begun, "summary")).isEmpty();
        assertThat(save(id, 1, "summary", " " + "x".repeat(8000) + "\r\n").tooLong())
                .isEmpty();
        assertThat(text(begun, "summary")).hasSize(8000);
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
}
