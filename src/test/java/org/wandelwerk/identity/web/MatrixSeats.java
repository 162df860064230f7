package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.Site;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MadeLinks;
import org.wandelwerk.kernel.Acting;

/** People who sit in workshop 2, with an account and without. */
@TestComponent
class MatrixSeats implements MatrixMaker {

    private static final String SEAT = "select s.id from committee.seats s join committee.committees c on c.id ="
        + " s.committee_id where c.kind = 'WORKSHOP' and c.number = 2 and not exists (select from committee.delegates"
        + " d where d.seat_id = s.id) order by s.id desc limit 1";

    private final Desks desks;
    private final MadeLinks links;
    private final DSLContext sql;
    private final AtomicReference<String> newest = new AtomicReference<>("");

    MatrixSeats(Desks desks, MadeLinks links, DSLContext sql) {
        this.desks = desks;
        this.links = links;
        this.sql = sql;
    }

    @Override
    public Map<String, Making> kinds() {
        return Map.of(
                "delegierte", (site, person) -> seated(desks.of(site, person)),
                "verbundene", (site, person) -> linked(desks.of(site, person)),
                "gastadresse", (_, _) -> newest.get());
    }

    /** The address of somebody on a seat, from the seat on, to whom an account with the same mail is proposed. */
    private String seated(Desk desk) {
        var page = "/schreibtisch/sitze/" + sql.fetchValue(SEAT) + "/personen";
        var guest = links.guest();
        newest.set(guest.mail().value());
        var form = Form.in(desk.get(page).page(), page)
                .with("part", List.of("SUBSTITUTE", "", "", ""))
                .with("name", List.of("Delia " + UUID.randomUUID(), "", "", ""))
                .with("mail", List.of(guest.mail().value(), "", "", ""));
        done(desk.send(form));
        return Form.in(desk.get(page).page(), "/konto").address().replaceFirst("/schreibtisch/sitze/(.*)/konto", "$1");
    }

    private String linked(Desk desk) {
        var seated = seated(desk);
        var page = "/schreibtisch/sitze/" + seated.replaceFirst("/personen/.*", "/personen");
        done(desk.send(Form.in(desk.get(page).page(), seated + "/konto")));
        return seated;
    }

    private static void done(Site.Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
    }

    /** What stands on the pages of others, public or recalled by the administrator. */
    @TestComponent
    static class Offices implements MatrixMaker {

        private static final String OF_WORKSHOP_2 = "select s.id::text, s.id::text from committee.%s s join"
                + " committee.committees c on c.id = s.committee_id where c.kind = 'WORKSHOP' and c.number = 2"
                + " order by s.id desc limit 1";

        private static final String TOPIC =
                "select t.id::text, t.slug from topic.topics t where t.slug <> 'big-data' order by t.slug limit 1";

        private final Desks desks;
        private final MatrixPeople people;
        private final Recalls recalls;
        private final DSLContext sql;

        Offices(Desks desks, MatrixPeople people, Recalls recalls, DSLContext sql) {
            this.desks = desks;
            this.people = people;
            this.recalls = recalls;
            this.sql = sql;
        }

        @Override
        public Map<String, Making> kinds() {
            return Map.of(
                    "mitglied", (_, _) -> shown("sitze", OF_WORKSHOP_2.formatted("seats")),
                    "amt", (_, _) -> shown("sprecher", OF_WORKSHOP_2.formatted("speakers")),
                    "thema", (_, _) -> shown("themen", TOPIC),
                    "ruhendes-mitglied", (site, _) -> recalled(site, "sitze", OF_WORKSHOP_2.formatted("seats")),
                    "ruhendes-amt", (site, _) -> recalled(site, "sprecher", OF_WORKSHOP_2.formatted("speakers")),
                    "ruhendes-thema", (site, _) -> recalled(site, "themen", TOPIC));
        }

        /** The id of the one that the query finds, which is public afterwards. */
        private String shown(String kind, String query) {
            var found = sql.fetchSingle(query);
            var subject = Subject.at("/" + kind + "/" + found.get(1)).orElseThrow();
            if (recalls.standing(subject).isPresent()) {
                Acting.as(HouseActors.SYSTEM, () -> recalls.republish(subject));
            }
            return String.valueOf(found.get(0));
        }

        private String recalled(Site site, String kind, String query) {
            var id = shown(kind, query);
            var desk = desks.of(site, people.named("admin"));
            var page = "/schreibtisch/bearbeiten/" + kind + "/" + id + "/rueckruf";
            var answer = desk.send(Form.in(desk.get(page).page(), page).with("grund", "Es stimmte nicht."));
            assertThat(answer.status()).isEqualTo(303);
            return id;
        }
    }
}
