package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.committee.SeatedMembers;

/** A postal address ends with its traces a year after the last seat of its organisation. */
@House
@Import({SeatedMembers.class, MovableClock.Hung.class})
class FormerAddressesTest {

    @Autowired
    private RetentionNight night;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private String formerLines() {
        return sql.fetchValues("select coalesce(after, before) #>> '{}' from history.erasables"
                        + " where column_name = 'lines'")
                .toString();
    }

    @Test
    void whereLettersWentEndsAYearAfterTheLastSeatOfTheOrganisation() {
        var today = LocalDate.now(clock);
        var seated = organisation(74, "Sitzt", null);
        var lately = organisation(75, "Neulich", today.minusMonths(11));
        var longGone = organisation(76, "Früher", today.minusMonths(13));

        clock.goForward(Duration.ofDays(1));
        night.work();

        assertThat(Stream.of(seated, lately, longGone)
                        .map(one ->
                                sql.fetchValue("select count(*) from letter.addresses where organisation_id = ?", one)))
                .containsExactly(1L, 1L, 0L);
        assertThat(formerLines()).contains("Postfach Neulich").doesNotContain("Postfach Früher");
    }

    /** An organisation whose address was written down long ago, on a seat that perhaps ended. */
    private UUID organisation(int workshop, String word, @Nullable LocalDate end) {
        members.bringIn(workshop, "Mitglied " + word, word.toLowerCase(Locale.ROOT) + "@sitz.example");
        var id = (UUID) Objects.requireNonNull(sql.fetchValue(
                "select s.organisation_id from committee.seats s join committee.delegates d on d.seat_id = s.id"
                        + " where d.mail = ?",
                word.toLowerCase(Locale.ROOT) + "@sitz.example"));
        sql.transaction(all -> {
            all.dsl()
                    .execute(
                            "insert into letter.addresses (organisation_id, lines, changed_by, changed_at)"
                                    + " select ?, ?, id, now() - interval '2 years' from identity.people limit 1",
                            id,
                            "Postfach " + word);
            all.dsl()
                    .execute(
                            "update committee.seats set valid_from = date '2000-01-01',"
                                    + " valid_to = coalesce(?::date, valid_to) where organisation_id = ?",
                            end,
                            id);
        });
        return id;
    }
}
