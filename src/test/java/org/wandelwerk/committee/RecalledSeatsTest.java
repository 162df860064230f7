package org.wandelwerk.committee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.notification.Recipient;

/** A recall of a seat or an office ends what the public reads, and nothing else. */
class RecalledSeatsTest extends SeatsAndOffices {

    private static final Grounds WRONG = Grounds.of(RecallKind.CORRECTED, "Wird geprüft.", "Under review.");

    @Autowired
    private Recalls recalls;

    @Autowired
    private PublishedOffices published;

    @Autowired
    private CommitteeMailing mailing;

    @BeforeEach
    void aMemberWhoSpeaks() {
        link();
        Cast.asHouse(() -> seats.takeOver(seat(Validity.current())));
        Cast.asHouse(() -> delegates.record(delegate(false)));
        Cast.asHouse(() -> speakers.takeOver(speaker(Validity.current())));
    }

    private Subject subject(SubjectKind kind, Object id) {
        return new Subject(kind, id.toString());
    }

    private void recallBoth() {
        Cast.asHouse(() -> recalls.recall(
                subject(SubjectKind.SEAT, seat(Validity.current()).id().value()), WRONG));
        Cast.asHouse(() -> recalls.recall(
                subject(SubjectKind.SPEAKER, speaker(Validity.current()).id().value()), WRONG));
    }

    @Test
    void thePersonKeepsTheRights() {
        var before = held();
        recallBoth();
        assertThat(held())
                .isEqualTo(before)
                .containsExactlyInAnyOrder("delegate COMMITTEE", "delegate ORGANISATION", "speaker COMMITTEE");
    }

    @Test
    void whoIsGivenTheSeatMeanwhileGetsTheRights() {
        recallBoth();
        Cast.asHouse(() -> delegates.part(jana));
        assertThat(held()).isEmpty();
        link();
        assertThat(held()).contains("delegate COMMITTEE", "speaker COMMITTEE");
    }

    @Test
    void thePublicReadsOfNeither() {
        assertThat(seats.counts()).containsEntry(WORKSHOP, 1);
        recallBoth();
        assertThat(seats.of(WORKSHOP)).isEmpty();
        assertThat(seats.of(UNIVERSITY)).isEmpty();
        assertThat(seats.counts()).doesNotContainKey(WORKSHOP);
        assertThat(speakers.current(WORKSHOP)).isEmpty();
        assertThat(speakers.of(UNIVERSITY)).isEmpty();
        assertThat(published.seat(seat(Validity.current()).id())).isEmpty();
        assertThat(published.speaker(speaker(Validity.current()).id())).isEmpty();
    }

    @Test
    void lettersAndMailsStillReachWhoSitsThere() {
        recallBoth();
        assertThat(memberships.present(WORKSHOP)).hasSize(1);
        assertThat(mailing.members(new Scope.OfCommittee("w112")))
                .extracting(Recipient::name)
                .containsExactly("Jana Test");
    }
}
