package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;

/** However many collections there are, each is searched. */
@House
@Transactional
class ManyCollectionsTest {

    @Autowired
    private PublishedOperations operations;

    @Autowired
    private DSLContext sql;

    @Test
    void allAreReadPartByPart() {
        sql.execute("""
            insert into reference.collections (id, key, name_de, publisher, source, licence, as_of)
            select gen_random_uuid(), 'many-' || n, 'Sammlung ' || n, 'Amt', 'https://example.org', 'CC BY 4.0',
                date '2026-01-01'
            from generate_series(1, 401) n\
            """);

        var many = operations.collections().stream()
                .filter(one -> one.key().startsWith("many-"))
                .toList();
        assertThat(many).hasSize(401).doesNotHaveDuplicates();
        assertThat(many).isSortedAccordingTo(Comparator.comparing(Collection::key));
    }
}
