package org.wandelwerk.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;

@House
@Transactional
class NewsArchiveTest {

    @Autowired
    private News news;

    @Autowired
    private NewsArchive archive;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @BeforeEach
    void tell() {
        takeOver("old", "2020-08-25");
        takeOver("new", "2024-11-22");
        takeOver("month", "2024-11");
        takeOver("undated", null);
    }

    private void takeOver(String id, @Nullable String date) {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        var item = new NewsItem(
                new NewsItemId(origin.uuid("news")),
                id,
                date == null ? null : PartialDate.parse(date),
                Text.german("Nachricht " + id),
                Text.german("In einem Satz."),
                null,
                List.of(),
                List.of(),
                origin);
        Acting.as(HouseActors.IMPORT, () -> news.takeOver(item));
    }

    private List<String> walk(int size) {
        var found = new ArrayList<String>();
        String after = null;
        do {
            var slice = archive.page(after, size);
            slice.items().forEach(item -> found.add(item.slug()));
            after = slice.next();
        } while (after != null);
        return found;
    }

    private static String slug(@Nullable NewsItem item) {
        return item == null ? "none" : item.slug();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 50})
    void theNewestComesFirstAndTheUndatedLast(int size) {
        takeOver("undated-too", null);
        takeOver("twin", "2024-11-22");
        assertThat(walk(size)).hasSize(6).doesNotHaveDuplicates();
        assertThat(walk(size).subList(0, 2)).containsExactlyInAnyOrder("new", "twin");
        assertThat(walk(size).subList(2, 4)).containsExactly("month", "old");
        assertThat(archive.count()).isEqualTo(6);
    }

    @Test
    void eachItemKnowsTheOnesBeside() {
        knowTheOnesBeside();
    }

    private void knowTheOnesBeside() {
        var order = walk(50);
        for (int i = 0; i < order.size(); i++) {
            var beside = archive.neighbours(news.bySlug(order.get(i)));
            assertThat(slug(beside.newer())).isEqualTo(i == 0 ? "none" : order.get(i - 1));
            assertThat(slug(beside.older())).isEqualTo(i == order.size() - 1 ? "none" : order.get(i + 1));
        }
    }

    @Test
    void amongTheUndatedTheyAreFoundToo() {
        takeOver("undated-too", null);
        knowTheOnesBeside();
    }

    @Test
    void whatIsNoCursorOfThisListIsNotFound() {
        for (var values : List.of(
                List.of("2024"),
                List.of("yesterday", "00000000-0000-0000-0000-000000000000"),
                List.of("2024", "1"),
                List.of("2024-1", "00000000-0000-0000-0000-000000000000"))) {
            var cursor = new Cursor(values).encoded();
            assertThatThrownBy(() -> archive.page(cursor, 2)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> archive.page("xx", 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNotPublishedIsNotShown() {
        var middle = news.bySlug("month");
        sql.execute("delete from news.publications");
        assertThat(walk(10)).isEmpty();
        assertThat(archive.count()).isZero();
        assertThat(archive.neighbours(middle)).isEqualTo(new NewsNeighbours(null, null));
    }

    @Test
    void aPartCostsOneStatement() {
        assertThat(statements.during(() -> archive.page(null, 10))).hasSize(1);
    }
}
