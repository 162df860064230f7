package org.wandelwerk.posted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.Acting;

/** A hundred equal requests at once where no mail leaves, so that a link is shown to whoever asks for it. */
@House
@Import(Desks.class)
@Isolated
class EqualLinksTest {

    private static final Pattern LINK = Pattern.compile("/einladung/[\\w-]{20,}");

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private People people;

    @Autowired
    private DSLContext sql;

    @Test
    void aLinkThatIsShown() {
        var mail = new MailAddress(UUID.randomUUID() + "@example.org");
        var guest = Acting.as(HouseActors.SYSTEM, () -> people.admit(mail, "Nele Nochnie"));
        var desk = desks.of(new Site(port), "Ada Alleskann", "administrator");
        var form = Form.in(
                desk.get("/schreibtisch/rechte/personen/" + guest.id().value()).page(), "/einladung");
        var one = new OneOfMany(sql);
        var links = "identity.links where person_id = '" + guest.id().value() + "'";

        var answers = OneOfMany.atOnce(() -> desk.send(form));

        assertThat(answers)
                .filteredOn(answer -> LINK.matcher(answer.body()).find())
                .as("the answers that show a link")
                .hasSize(1);
        assertThat(one.count(links)).isEqualTo(1);
    }
}
