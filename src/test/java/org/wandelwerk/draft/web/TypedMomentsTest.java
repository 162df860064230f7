package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;

/** From when and until when something is to be public, of every kind of records, outlives what goes wrong before. */
class TypedMomentsTest extends PlanningHouse {

    private static final String DESK = "/schreibtisch/bearbeiten/";

    /** What such records cannot be without, where an empty field is a mistake. */
    private static final List<String> NEEDED = List.of("f_title", "f_name", "f_committee", "f_kind");

    private Desk writer;
    private Desk second;
    private String from = "";

    @BeforeEach
    void open() {
        writer = desks.of(site, "Wanda Wort", "office");
        second = desks.of(site, "Zoe Zweit", "office");
        from = NewsDesk.minute(clock.instant().plus(Duration.ofHours(3)));
    }

    private String proposed(String kind) {
        var draft = writer.get(DESK + kind)
                .page()
                .select("main .names a")
                .getFirst()
                .attr("href");
        write(draft, "geprüft");
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        return draft;
    }

    private void write(String draft, String note) {
        assertThat(writer.send(Form.in(writer.get(draft).page(), draft).with("f_internal", note))
                        .status())
                .isEqualTo(303);
    }

    private static Form publishing(Answer page, String draft) {
        return Form.in(page.page(), draft + "/vorschlag").to(draft + "/veroeffentlichung");
    }

    private Form spoiled(Form form) {
        var needed = NEEDED.stream()
                .filter(name -> form.fields().containsKey(name))
                .findFirst()
                .orElseThrow();
        return form.with(needed, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"akteure", "sitzungen", "gremien", "sitze", "sprecher", "themen", "projekte"})
    void theyOutliveADraftThatChangedAndASaveThatIsRefused(String kind) {
        var draft = proposed(kind);
        var form = publishing(second.get(draft), draft);
        write(draft, "noch einmal geprüft");

        var changed = second.send(form.with("ab", from));
        assertThat(changed.status()).isEqualTo(409);
        var refused = second.send(spoiled(Form.in(changed.page(), draft)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Form.in(refused.page(), draft).value("ab")).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"akteure", "sitzungen", "gremien", "sitze", "sprecher", "themen", "projekte"})
    void theyOutliveAMomentThatIsWrongAndAnEditThatIsStale(String kind) {
        var draft = proposed(kind);
        var until = NewsDesk.minute(clock.instant().minus(Duration.ofHours(5)));

        var wrong = second.send(
                publishing(second.get(draft), draft).with("ab", from).with("bis", until));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#ab").attr("value")).isEqualTo(from);
        assertThat(wrong.page().select("#bis").attr("value")).isEqualTo(until);
        assertThat(wrong.page().select("#message a[href=#bis]")).hasSize(1);

        var edited = Form.in(wrong.page(), draft).with("f_internal", "von Zoe geprüft");
        write(draft, "noch einmal geprüft");
        var stale = second.send(edited);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(Form.in(stale.page(), draft).value("ab")).isEqualTo(from);
        assertThat(Form.in(stale.page(), draft).value("bis")).isEqualTo(until);
        var saved = second.send(Form.in(stale.page(), draft));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(Form.in(second.follow(saved).page(), draft).value("ab")).isEqualTo(from);
    }
}
