package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.personal.DataField;

/** What somebody takes along tells of one moment, and keeps nobody else waiting. */
@House
@Import(Desks.class)
class OwnDataTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private OwnData data;

    @Autowired
    private DSLContext sql;

    private Desk member;

    @BeforeEach
    void somebody() {
        member = desks.of(new Site(port), "Mara Mitglied", "communication");
    }

    private void invite() {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute("""
                            insert into identity.links (id, person_id, kind, token_digest, made_at, expires_at)
                            values (?, ?, 'INVITATION', md5(?::text) || md5('x'), now(), now())\
                            """, UUID.randomUUID(), member.person().id().value(), UUID.randomUUID())));
    }

    private Map<String, Integer> counts(Runnable meanwhile) {
        var counts = new HashMap<String, Integer>();
        var person = member.person();
        Acting.as(new Actor(person.id(), person.name()), () -> {
            data.readAll(_ -> {}, (name, records) -> {
                counts.put(name, count(records));
                if (counts.size() == 1) {
                    meanwhile.run();
                }
            });
            return counts;
        });
        return counts;
    }

    private static int count(Stream<List<DataField>> records) {
        return (int) records.count();
    }

    @Test
    void whatChangesWhileItIsReadIsNotInIt() {
        invite();
        var before = counts(() -> {});

        var during = counts(() -> CompletableFuture.runAsync(this::invite).join());

        assertThat(during).isEqualTo(before).containsEntry("links", 1).containsKey("seen");
        assertThat(counts(() -> {})).containsEntry("links", 2);
    }
}
