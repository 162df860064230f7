package org.wandelwerk.profile.web;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.profile.Writer;

/** Somebody without an account who writes, and the office that reads: all by pages without scripts. */
@LausitzHouse
@Import(Desks.class)
abstract class WriterAndOffice {

    static final Map<String, String> IDEA = Map.of(
            "a_title", "Dorfladen mit Ladesäule",
            "a_summary", "Ein Laden.\nDavor laden Autos.",
            "a_promoter", "Gemeinde Jänschwalde",
            "a_places", "Janšojce",
            "a_contact", "Uwe Muster",
            "a_mail", "uwe@example.org");

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    Statements statements;

    @Autowired
    private DSLContext sql;

    Writer writer;
    String first = "";

    /** Nobody waits because many tests began a profile from here within the hour. */
    @BeforeEach
    void somebodyBegins() {
        sql.transaction(all -> all.dsl().execute("delete from notice.sendings"));
        writer = Writer.at(new Site(port));
        first = writer.begin();
    }

    String profile() {
        return first.replaceFirst("/idee$", "");
    }

    static Form filled(Form form, Map<String, String> typed) {
        var more = form;
        for (var field : typed.entrySet()) {
            more = more.with(field.getKey(), field.getValue());
        }
        return more;
    }

    Answer save(String section, Map<String, String> typed) {
        var address = profile() + "/" + section;
        return writer.send(filled(Form.in(writer.get(address).page(), address), typed));
    }

    Answer handIn() {
        return writer.send(Form.in(writer.get(profile()).page(), "/abgeben"));
    }

    Desk office() {
        return desks.of(new Site(port), "Otto Office", "administrator");
    }

    String received() {
        return "/schreibtisch/eingaenge/" + profile().replace("/ideen/", "");
    }
}
