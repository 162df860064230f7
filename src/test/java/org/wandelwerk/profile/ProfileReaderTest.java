package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.access.AGrant.ANNA;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.profile.ReadableProfiles.ProfileReader;

class ProfileReaderTest {

    private static final Committee W2 = ACommittee.workshop(2, "Innovation").build();
    private static final Committee W5 = ACommittee.workshop(5, "Tourismus").build();

    private static ProfileReader reader(AGrant... grants) {
        return new ProfileReader(
                new PersonRights(ANNA, Stream.of(grants).map(AGrant::build).toList()));
    }

    private static AGrant memberOf(String body) {
        return AGrant.of(Permission.READ_BODY).in(new Scope.OfCommittee(body));
    }

    private static Set<AnswerReader> groups(ProfileReader reader) {
        return reader.groups(ProfileState.HANDED_IN, () -> List.of(W2));
    }

    @Test
    void whoReceivesProjectsReadsAsTheOffice() {
        var office = reader(AGrant.of(Permission.RECEIVE_PROJECTS));
        assertThat(groups(office)).containsExactly(AnswerReader.OFFICE);
        assertThat(office.readsAll()).isTrue();
        assertThat(office.readsAny()).isTrue();
    }

    @Test
    void ministriesAndTheBankReadOfAllProfilesWhatIsForThem() {
        var ministry = reader(AGrant.of(Permission.READ_AS_MINISTRY));
        assertThat(groups(ministry)).containsExactly(AnswerReader.MINISTRY);
        assertThat(ministry.readsAll()).isTrue();
        var bank = reader(AGrant.of(Permission.READ_AS_BANK));
        assertThat(groups(bank)).containsExactly(AnswerReader.BANK);
        assertThat(bank.readsAll()).isTrue();
    }

    @Test
    void aBodyReadsWhatLiesBeforeItAndNoOther() {
        var member = reader(memberOf("w2"));
        assertThat(groups(member)).containsExactly(AnswerReader.BODIES);
        assertThat(member.readsAll()).isFalse();
        assertThat(member.readsAny()).isTrue();
        assertThat(groups(reader(memberOf("w5")))).isEmpty();
        assertThat(member.belongsTo(List.of(W2))).isTrue();
        assertThat(member.belongsTo(List.of(W5, W2))).isTrue();
        assertThat(member.belongsTo(List.of(W5))).isFalse();
        assertThat(member.belongsTo(List.of())).isFalse();
    }

    @Test
    void whoHasNoneOfTheseRightsReadsNothing() {
        assertThat(groups(reader())).isEmpty();
        assertThat(reader().readsAny()).isFalse();
        assertThat(reader(AGrant.of(Permission.READ_AS_OFFICE)).readsAny()).isFalse();
    }

    @Test
    void forAVisitorNoBodyIsLookedUp() {
        var visitor = new ProfileReader(new PersonRights(null, List.of()));
        assertThat(visitor.groups(ProfileState.HANDED_IN, () -> {
                    throw new AssertionError("looked up");
                }))
                .isEmpty();
    }

    @Test
    void whatWasWithdrawnIsForTheOfficeAlone() {
        var all = reader(
                AGrant.of(Permission.RECEIVE_PROJECTS, Permission.READ_AS_MINISTRY, Permission.READ_AS_BANK),
                memberOf("w2"));
        assertThat(all.groups(ProfileState.WITHDRAWN, () -> List.of(W2))).containsExactly(AnswerReader.OFFICE);
        assertThat(groups(all))
                .containsExactlyInAnyOrder(
                        AnswerReader.OFFICE, AnswerReader.MINISTRY, AnswerReader.BANK, AnswerReader.BODIES);
    }
}
