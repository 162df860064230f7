package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
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

/** Two people who work on news, one who writes and one who publishes; others for each test. */
@TestComponent
@Lazy
@Scope("prototype")
class NewsDesk {

    static final String KIND = "/schreibtisch/bearbeiten/meldungen";

    private final News news;
    private final Site site;
    private final Desk writer;
    private final Desk second;

    NewsDesk(News news, Desks desks, @Value("${local.server.port}") int port) {
        this.news = news;
        this.site = new Site(port);
        this.writer = desks.of(site, "Wanda Wort", "communication");
        this.second = desks.of(site, "Zoe Zweit", "office");
    }

    Site site() {
        return site;
    }

    Desk writer() {
        return writer;
    }

    Desk second() {
        return second;
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

    /** Proposes it and sets for when a second person publishes it, and until when. */
    Answer plan(String draft, String from, String until) {
        writer.press(draft, "/vorschlag");
        var form = Form.in(second.get(draft).page(), draft + "/vorschlag");
        return second.send(
                form.to(draft + "/veroeffentlichung").with("ab", from).with("bis", until));
    }

    /** The next minute after a moment, as a browser sends it. */
    static String minute(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Berlin"))
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1)
                .toString();
    }

    void publish(String draft) {
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
    }
}
