package org.wandelwerk.identity.web;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.alert.MadeSearches;
import org.wandelwerk.identity.KeptForm;
import org.wandelwerk.identity.KeptForms;
import org.wandelwerk.identity.MadeLinks;
import org.wandelwerk.identity.Person;

/** What opens something for whoever holds it, and what belongs to an account that is on its way. */
@TestComponent
class MatrixLinks implements MatrixMaker {

    private final MadeLinks links;
    private final KeptForms forms;
    private final MatrixProfiles profiles;
    private final MadeSearches searches;
    private final DSLContext sql;

    MatrixLinks(MadeLinks links, KeptForms forms, MatrixProfiles profiles, MadeSearches searches, DSLContext sql) {
        this.links = links;
        this.forms = forms;
        this.profiles = profiles;
        this.searches = searches;
        this.sql = sql;
    }

    @Override
    public Map<String, Making> kinds() {
        return Map.ofEntries(
                entry("gast", (_, _) -> id(links.guest())),
                entry("einladung", (_, _) -> links.invitation()),
                entry("bestätigung", (_, person) -> links.confirmation(person.actor())),
                entry("einhalt", (_, person) -> links.stop(person.actor())),
                entry("umbenannte", (_, _) -> id(links.renamed())),
                entry("adresswunsch", (_, _) -> newestWish()),
                entry("passkey", (_, person) -> links.passkey(person).toString()),
                entry("eingabe", (_, person) -> kept(person)),
                entry("verknüpfung", (_, person) -> profiles.link(person)),
                entry("rückkehrende", (_, _) -> id(links.returning())),
                entry("rückkehr", (_, _) -> newestCheck()),
                entry("suche", (_, person) -> searches.of(person)),
                entry("suchanfrage", (_, _) -> searches.confirming()),
                entry("suchablehnung", (_, _) -> searches.refusing()),
                entry("suchende", (_, _) -> searches.ending()),
                entry("fernhalt", (_, _) -> links.keepOut()));
    }

    private static String id(Person person) {
        return person.id().value().toString();
    }

    private String newestWish() {
        return String.valueOf(
                sql.fetchValue("select id from identity.links where kind = 'ADDRESS' order by made_at desc limit 1"));
    }

    private String newestCheck() {
        return String.valueOf(sql.fetchValue("select id from identity.identity_checks order by asked_at desc limit 1"));
    }

    private String kept(Person person) {
        var form = new KeptForm("/schreibtisch/vertretung", Map.of("adresse", List.of("nobody")));
        return forms.keep(person.id(), form).orElseThrow().value();
    }
}
