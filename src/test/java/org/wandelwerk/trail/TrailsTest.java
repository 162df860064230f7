package org.wandelwerk.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsItemId;

/** Lines of time open to those who may follow them, whatever leads there. */
@DraftHouse
class TrailsTest {

    private static final String NEWS = "meldungen";

    @Autowired
    private Trails trails;

    @Autowired
    private News news;

    @Autowired
    private DSLContext sql;

    private String slug = "";
    private UUID record = new UUID(0, 0);

    @BeforeEach
    void aNewsItemIsPublic() {
        slug = "followed-" + UUID.randomUUID();
        var origin = new Origin("test", slug, LocalDate.of(2026, 1, 1));
        var item = new NewsItem(
                new NewsItemId(origin.uuid("news")),
                slug,
                PartialDate.parse("2024-11-22"),
                Text.german("Wer folgt?"),
                Text.german("Ein Satz."),
                null,
                List.of(),
                List.of(),
                origin);
        Acting.as(HouseActors.IMPORT, () -> news.takeOver(item));
        record = item.id().value();
    }

    @Test
    void whoDoesNotWorkHereFollowsNoRecord() {
        var stranger = new Cast(sql).person("Frida Fremd");

        assertThat(Acting.as(HouseActors.SYSTEM, () -> trails.inside(NEWS, record.toString(), null, 10))
                        .lines()
                        .items())
                .isNotEmpty();
        assertThatThrownBy(() -> Acting.as(stranger, () -> trails.inside(NEWS, record.toString(), null, 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsPublicNoMoreHasNoLineForEverybody() {
        assertThat(trails.outside(NEWS, slug, null, 10).lines().items()).isNotEmpty();

        Cast.asHouse(() -> sql.transactionResult(
                all -> all.dsl().execute("delete from news.publications where subject_id = ?", record)));

        assertThatThrownBy(() -> trails.outside(NEWS, slug, null, 10)).isInstanceOf(NotFound.class);
    }
}
