package org.wandelwerk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.House;
import org.wandelwerk.draft.DraftRepository.Whose;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.kernel.Actor;

/** Which drafts stand on whose work list, and whose turn it is with them. */
@House
class ConcernedByDraftsTest {

    private static final String NEWS = "meldungen";
    private static final String TOPICS = "themen";
    private static final String TITLE = "Ein Entwurf auf einer Liste";
    private static final int MOST = 10_000;

    @Autowired
    private DraftRepository drafts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext sql;

    private Actor reader;
    private Actor other;

    @BeforeEach
    void twoPeople() {
        reader = new Cast(sql).person("Rita Reihe");
        other = new Cast(sql).person("Anton Anders");
    }

    @AfterEach
    void nothingWaits() {
        sql.transaction(all -> all.dsl().execute("delete from draft.drafts where title = ?", TITLE));
    }

    private Draft draft(Actor writer, String kind, DraftState state) {
        var draft = new Draft(
                new DraftId(UUID.randomUUID()),
                kind,
                UUID.randomUUID(),
                TITLE,
                TypedValues.NONE,
                TypedValues.NONE,
                Map.of(),
                state,
                1,
                writer,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        Cast.as(writer, () -> transaction.executeWithoutResult(_ -> drafts.put(draft)));
        return draft;
    }

    private List<DraftId> concerning(List<String> kinds, List<String> publishing) {
        var whose = new Whose(reader.id(), kinds, publishing);
        return drafts.concerning(whose, List.of(), null, MOST).stream()
                .map(Draft::id)
                .toList();
    }

    private int elsewhere() {
        var whose = new Whose(reader.id(), List.of(NEWS), List.of());
        return drafts.count(whose, MOST, (_, others) -> others);
    }

    @Test
    void whatOthersProposedConcernsThoseWhoPublishTheKind() {
        var proposed = draft(other, NEWS, DraftState.PROPOSED);

        assertThat(concerning(List.of(NEWS, TOPICS), List.of(NEWS))).contains(proposed.id());
        assertThat(concerning(List.of(NEWS, TOPICS), List.of(TOPICS))).doesNotContain(proposed.id());
    }

    @Test
    void whatOthersStillWriteConcernsNobodyElse() {
        var open = draft(other, NEWS, DraftState.OPEN);

        assertThat(concerning(List.of(NEWS), List.of(NEWS))).doesNotContain(open.id());
    }

    @Test
    void whatOneselfWritesConcernsOneAsLongAsItStandsAndTheKindIsOpen() {
        var own = draft(reader, NEWS, DraftState.OPEN);
        var over = draft(reader, NEWS, DraftState.DISCARDED);

        assertThat(concerning(List.of(NEWS), List.of())).containsExactly(own.id());
        assertThat(concerning(List.of(TOPICS), List.of()))
                .as("somebody who may not write news any more")
                .isEmpty();
        assertThat(over.isStanding()).isFalse();
    }

    @Test
    void whatOneselfProposedWaitsForOthersAndWhatOneStillWritesForNobodyElse() {
        draft(reader, NEWS, DraftState.OPEN);
        assertThat(elsewhere()).isZero();

        draft(reader, NEWS, DraftState.PROPOSED);

        assertThat(elsewhere()).isEqualTo(1);
    }
}
