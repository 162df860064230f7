package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsItemId;

/** Two people who work on news, one who writes and one who publishes. */
record NewsDesk(News news, Desk writer, Desk second) {

    static final String KIND = "/schreibtisch/bearbeiten/meldungen";

    static NewsDesk of(News news, Desks desks, Site site) {
        return new NewsDesk(news, desks.of(site, "Wanda Wort", "communication"), desks.of(site, "Zoe Zweit", "office"));
    }

    /** Brings an item in as an import does. */
    Change bring(String id, String title) {
        return Acting.as(HouseActors.IMPORT, () -> news.takeOver(item(id, title)));
    }

    /** The same, with the address of its working page. */
    String takeOver(String id, String title) {
        bring(id, title);
        return KIND + "/" + item(id, title).id().value();
    }

    private static NewsItem item(String id, String title) {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        return new NewsItem(
                new NewsItemId(origin.uuid("news")),
                "meldung-" + id,
                PartialDate.parse("2024-11-22"),
                Text.german(title),
                Text.german("Ein Satz."),
                null,
                List.of(),
                List.of(),
                origin);
    }

    Answer save(Desk desk, String draft, String title) {
        return desk.send(Form.in(desk.get(draft).page(), draft).with("f_title", title));
    }

    /** Writes a new item, and gives the address of its working page. */
    String make(String title) {
        var form = Form.in(writer.get(KIND + "/neu").page(), "/neu")
                .with("f_title", title)
                .with("f_teaser", "Was geschah.")
                .with("f_date", "22.11.2024");
        return writer.send(form).header("Location").replaceFirst("\\?.*", "");
    }

    void publish(String draft) {
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
    }
}
