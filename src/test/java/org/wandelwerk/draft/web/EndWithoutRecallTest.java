package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.access.Cast;

/** An end that was set with a plan is a recall: whoever may recall no more when its moment comes sets none by it. */
class EndWithoutRecallTest extends PlanningHouse {

    private String role = "";

    private String in(int hours) {
        return NewsDesk.minute(clock.instant().plus(Duration.ofHours(hours)));
    }

    /** Somebody who publishes news and recalls them. */
    private Desk press() {
        role = "recall-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "x");
        Cast.asHouse(() -> sql.transactionResult(all -> {
            all.dsl()
                    .execute(
                            "insert into identity.roles (code, position, name_de, name_en, by_hand, scopes) values (?,"
                                    + " (select max(position) + 1 from identity.roles), 'Presse', 'Press', true,"
                                    + " '{EVERYTHING}')",
                            role);
            return all.dsl()
                    .execute(
                            "insert into identity.role_permissions (role, permission) select ?,"
                                    + " unnest('{READ_AS_OFFICE, EDIT_NEWS, PUBLISH_NEWS, RECALL}'::text[])",
                            role);
        }));
        return desks.of(site, "Petra Presse", role);
    }

    private void recallsNoMore() {
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute("delete from identity.role_permissions where role = ? and permission = 'RECALL'", role)));
    }

    private String planned(String title, String until) {
        var draft = desk.make(title);
        desk.writer().press(draft, "/vorschlag");
        var press = press();
        var form = Form.in(press.get(draft).page(), draft + "/vorschlag").to(draft + "/veroeffentlichung");
        assertThat(press.send(form.with("ab", in(1)).with("bis", until)).header("Location"))
                .endsWith("?getan=geplant");
        return draft;
    }

    private String stateAfterItsMoment(String draft) throws InterruptedException {
        clock.goForward(Duration.ofHours(1).plusMinutes(2));
        Thread.sleep(1900);
        return String.valueOf(sql.fetchValue(
                "select state || coalesce(' ' || lapse, '') from draft.plans where record_id = ? order by planned_at"
                        + " desc limit 1",
                UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1))));
    }

    @Test
    void whoRecallsNothingAnyMoreSetsNoEndLater() throws InterruptedException {
        var draft = planned("Nachricht mit einem Ende", in(5));
        recallsNoMore();

        assertThat(stateAfterItsMoment(draft)).isEqualTo("DROPPED REFUSED");
    }

    @Test
    void whatHasNoEndNeedsNoRecall() throws InterruptedException {
        var draft = planned("Nachricht auf Dauer", "");
        recallsNoMore();

        assertThat(stateAfterItsMoment(draft)).isEqualTo("ENDED");
    }
}
