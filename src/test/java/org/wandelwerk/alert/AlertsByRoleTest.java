package org.wandelwerk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.catalog.HiddenEntries;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.outgoing.TakenMails;

/**
 * A mail leaves the house and cannot be taken back: it tells nobody, whatever the role, of what not everybody may read
 * on the morning on which it is written.
 */
@Import(HiddenEntries.class)
class AlertsByRoleTest extends AlertTrial {

    private static final int MOST_WAITS = 300;
    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    @Autowired
    private HiddenEntries entries;

    private final Map<String, Desk> people = new TreeMap<>();

    private void let(Audience audience) throws InterruptedException {
        entries.hide(Map.of(word, audience));
        for (int i = 0; i < MOST_WAITS && !entries.areKept(); i++) {
            Thread.sleep(100);
        }
        assertThat(entries.areKept()).isTrue();
    }

    private void saves(String role) {
        var desk = desks.of(site(), "Sara Sucht", role);
        var answer = desk.get("/suche/merken?frage=%2Fprojekte%3Fq%3D" + word);
        var cookies = "SESSION=" + desk.token().value() + "; "
                + answer.header("Set-Cookie").split(";")[0];
        var form = Form.in(answer.page(), "/suche/merken");
        assertThat(site().post(form.address(), form.encoded(), cookies).status())
                .isEqualTo(303);
        people.put(role, desk);
    }

    private Desk desk(String role) {
        return Objects.requireNonNull(people.get(role));
    }

    private List<String> told(String role) {
        return TakenMails.to(desk(role).person().mail().value(), SERVER).stream()
                .map(TakenMails::words)
                .toList();
    }

    @Test
    void whoeverMayReadMoreIsMailedNoMoreAndWhatIsHiddenBeforeTheMorningIsToldToNobody() throws InterruptedException {
        List.of("", "office", "bank", "auditor").forEach(this::saves);

        let(OFFICE);
        assertThat(desk("office").get("/suche?art=projekte&q=" + word).page().select(".hit"))
                .hasSize(1);
        assertThat(desk("").get("/suche?art=projekte&q=" + word).page().select(".hit"))
                .isEmpty();
        morning.come();
        received();
        people.keySet().forEach(role -> assertThat(told(role)).as(role).isEmpty());

        let(Audience.EVERYBODY);
        let(OFFICE);
        morning.come();
        received();
        people.keySet().forEach(role -> assertThat(told(role)).as(role).isEmpty());

        let(Audience.EVERYBODY);
        morning.come();
        received();
        people.keySet()
                .forEach(role -> assertThat(told(role))
                        .as(role)
                        .singleElement()
                        .asString()
                        .contains("- " + word));
        entries.hide(Map.of());
    }
}
