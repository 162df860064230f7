package org.wandelwerk.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.kernel.Addressed;
import org.wandelwerk.kernel.NotFound;

/**
 * Of the Lausitz one record of a kind is not published, in a transaction that is undone: no question of readers finds
 * it, and each finds what is public beside it.
 */
@LausitzHouse
@Transactional
abstract class OneOfTwoIsPublic {

    static final int ALL = 500;

    @Autowired
    DSLContext sql;

    /** A record that lost its publication, and another one of the same kind that has it. */
    record Two(UUID hidden, UUID shown, String hiddenKey, String shownKey) {

        /** Whether of both the public one alone is among what was read. */
        void areTold(Collection<?> read) {
            var told = read.stream().map(String::valueOf).toList();
            assertThat(told).containsAnyOf(shown.toString(), shownKey);
            assertThat(told).doesNotContain(hidden.toString(), hiddenKey);
        }
    }

    Two two(String table, String key, String condition) {
        var module = table.substring(0, table.indexOf('.'));
        var rows = sql.fetch("select id, %s from %s where %s and id in (select subject_id from %s.publications)"
                        .formatted(key, table, condition, module)
                + " order by 2 limit 2");
        var first = rows.get(0).get(0, UUID.class);
        assertThat(sql.execute("delete from " + module + ".publications where subject_id = ?", first))
                .isOne();
        return new Two(
                first,
                rows.get(1).get(0, UUID.class),
                String.valueOf(rows.get(0).get(1)),
                String.valueOf(rows.get(1).get(1)));
    }

    static void onlyTheOneIsFound(Two two, Function<String, ?> byKey) {
        assertThat(byKey.apply(two.shownKey())).isNotNull();
        assertThatThrownBy(() -> byKey.apply(two.hiddenKey())).isInstanceOf(NotFound.class);
    }

    /** All that are public have their addresses, and every second one begins a part of two. */
    static void areAddressed(Two two, List<String> all, List<String> beginnings) {
        two.areTold(all);
        assertThat(beginnings)
                .containsExactlyElementsOf(IntStream.range(0, all.size())
                        .filter(place -> place % 2 == 0)
                        .mapToObj(all::get)
                        .toList());
    }

    static List<String> keys(List<Addressed> part) {
        return part.stream().map(Addressed::key).toList();
    }

    String text(String select, UUID id) {
        return String.valueOf(sql.fetchSingle(select, id).get(0));
    }

    int count(String select) {
        return sql.fetchSingle(select).get(0, Integer.class);
    }
}
