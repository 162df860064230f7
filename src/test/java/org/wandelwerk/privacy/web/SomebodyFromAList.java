package org.wandelwerk.privacy.web;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.privacy.ErasureTrial;

/** Somebody without an account who came by a list and reported a barrier, and somebody else who did not. */
abstract class SomebodyFromAList extends ErasureTrial {

    static final String PAGE = "/schreibtisch/loeschungen/ohne-konto";

    final String name = "Olaf Ohnekonto" + UUID.randomUUID();
    final String mail = UUID.randomUUID() + "@liste.example";
    final String beasMail = UUID.randomUUID() + "@liste.example";
    Site site;
    Desk admin;

    @BeforeEach
    void somebodyFromAListWhoReportedABarrier() {
        site = new Site(port);
        admin = desks.of(site, "Alex Verwaltung", "administrator");
        members.bringIn(119, name, mail);
        members.bringIn(119, "Bea Bleibt", beasMail);
        reportABarrier();
        asHouse(
                "with list as (insert into sheet.intakes (id, kind, file, head_line, headings, columns, notes, version,"
                        + " writers, made_by, made_by_name, made_at, changed_at) values (gen_random_uuid(), 'akteure',"
                        + " 'liste.csv', 1, '{}', '{}', '{}', 1, '{}', ?, 'Alex Verwaltung', now(), now()) returning"
                        + " id) insert into sheet.lines (intake_id, number, cells) select id, 2,"
                        + " array['Verein', ?, ?] from list",
                admin.person().id().value(),
                name,
                mail);
        awaitSeal();
    }

    void reportABarrier() {
        asHouse(
                "insert into notice.reports (id, one_time_key, reference, page, message, name, mail, received_at)"
                        + " values (gen_random_uuid(), md5(?), 'B-' || upper(left(md5(?), 8)), '/', ?, ?, ?, now())",
                mail,
                mail,
                "Zu klein. Gruß, " + name,
                name,
                mail);
    }

    Site.Answer find(String typedName, String typedMail) {
        return admin.send(
                Form.in(admin.get(PAGE).page(), PAGE).with("name", typedName).with("adresse", typedMail));
    }
}
