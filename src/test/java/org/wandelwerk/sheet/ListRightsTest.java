package org.wandelwerk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

/** Who reads, edits and takes over lists, without a database. */
class ListRightsTest {

    private static final Committee W2 = ACommittee.workshop(2, "Innovation").build();
    private static final Committee W5 = ACommittee.workshop(5, "Tourismus").build();
    private static final Scope IN_W2 = new Scope.OfCommittee("w2");
    private static final ListKind MEMBERS = new KindOfList(true, Permission.SEAT_PEOPLE);
    private static final ListKind ORGANISATIONS = new KindOfList(false, Permission.EDIT_ORGANISATIONS);
    private static final AGrant READS = AGrant.of(Permission.READ_AS_OFFICE);

    /** A kind of list of which only the rights matter. */
    private record KindOfList(boolean isOfBody, Permission editing) implements ListKind {

        @Override
        public String word() {
            return "mitglieder";
        }

        @Override
        public String command() {
            return word();
        }

        @Override
        public String edited() {
            return word();
        }

        @Override
        public List<ListField> fields() {
            return List.of();
        }

        @Override
        public ListRecords records(@Nullable CommitteeId committee, LocalDate today) {
            throw new AssertionError("a right asks for scopes and for nothing else");
        }
    }

    private static boolean asked(Predicate<ListRights> question, AGrant... grants) {
        return Asking.with(List.of(grants), () -> question.test(new ListRights(Asking.rights())));
    }

    private static ThrowingCallable doing(Consumer<ListRights> act, AGrant... grants) {
        return () -> asked(
                rights -> {
                    act.accept(rights);
                    return true;
                },
                grants);
    }

    @Test
    void whoEditsOneBodyReadsAndEditsItsListsAndNoOthers() {
        var editor = AGrant.of(Permission.SEAT_PEOPLE).in(IN_W2);
        assertThat(asked(rights -> rights.opens(MEMBERS), editor)).isTrue();
        assertThat(asked(rights -> rights.reads(MEMBERS, W2), editor)).isTrue();
        assertThat(asked(rights -> rights.edits(MEMBERS, W2), editor)).isTrue();
        assertThat(asked(rights -> rights.takes(MEMBERS, W2), editor)).isFalse();
        assertThat(asked(rights -> rights.reads(MEMBERS, W5), editor)).isFalse();
        assertThat(asked(rights -> rights.edits(MEMBERS, W5), editor)).isFalse();
        assertThat(asked(rights -> rights.edits(MEMBERS, null), editor)).isFalse();
        assertThat(asked(rights -> rights.opens(ORGANISATIONS), editor)).isFalse();
    }

    @Test
    void takingOverNeedsTheRightToPublishToo() {
        var both = AGrant.of(Permission.SEAT_PEOPLE, Permission.PUBLISH_RECORDS);
        assertThat(asked(rights -> rights.takes(MEMBERS, W2), both)).isTrue();
        assertThat(asked(rights -> rights.takes(MEMBERS, W2), AGrant.of(Permission.PUBLISH_RECORDS)))
                .isFalse();
        assertThatCode(doing(rights -> rights.requireTaking(MEMBERS, W2), both)).doesNotThrowAnyException();
        assertThatThrownBy(doing(rights -> rights.requireTaking(MEMBERS, W2), AGrant.of(Permission.SEAT_PEOPLE)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void listsWithAddressesOfPeopleReadOnlyWhoReadsOfPeople() {
        assertThat(asked(rights -> rights.opens(MEMBERS), READS)).isFalse();
        assertThat(asked(rights -> rights.opens(MEMBERS), READS, AGrant.of(Permission.READ_PEOPLE)))
                .isTrue();
        assertThat(asked(rights -> rights.opens(MEMBERS), AGrant.of(Permission.READ_PEOPLE)))
                .isFalse();
        var ofOneBody = AGrant.of(Permission.READ_PEOPLE).in(IN_W2);
        assertThat(asked(rights -> rights.reads(MEMBERS, W5), READS, ofOneBody)).isFalse();
        assertThat(asked(rights -> rights.reads(MEMBERS, W5), READS, AGrant.of(Permission.READ_PEOPLE)))
                .isTrue();
        assertThat(asked(rights -> rights.opens(ORGANISATIONS), READS)).isTrue();
        assertThat(asked(rights -> rights.reads(ORGANISATIONS, null), READS)).isTrue();
        assertThat(asked(rights -> rights.opens(ORGANISATIONS))).isFalse();
    }

    @Test
    void whoMayLookLearnsThatDoingIsForOthersAndEverybodyElseOfNothing() {
        assertThatThrownBy(doing(rights -> rights.requireEditing(ORGANISATIONS, null), READS))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(doing(rights -> rights.requireEditing(ORGANISATIONS, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(rights -> rights.requireReading(MEMBERS, W2))).isInstanceOf(NotFound.class);
        assertThatCode(doing(rights -> rights.requireReading(ORGANISATIONS, null), READS))
                .doesNotThrowAnyException();
        assertThatCode(doing(
                        rights -> rights.requireEditing(ORGANISATIONS, null), AGrant.of(Permission.EDIT_ORGANISATIONS)))
                .doesNotThrowAnyException();
    }
}
