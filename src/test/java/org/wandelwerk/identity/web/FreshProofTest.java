package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;

/** What takes much of people along, or out of the public, asks for a fresh proof of who is there. */
@House
@Import(Desks.class)
class FreshProofTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schreibtisch/meine-daten.json",
                "/schreibtisch/listen/akteure.csv",
                "/schreibtisch/listen/akteure.xlsx",
                "/schreibtisch/konto/adresse",
                "/schreibtisch/rechte/personen/00000000-0000-8000-8000-0000000000ff/rueckkehr",
                "/schreibtisch/bearbeiten/meldungen/00000000-0000-8000-8000-0000000000ff/rueckruf"
            })
    void whoseProofIsOldProvesAnewFirst(String address) {
        var desk = desks.of(new Site(port), "Ada Alt", "administrator");
        sql.transaction(all -> all.dsl()
                .execute(
                        "update identity.sign_ins set confirmed_at = confirmed_at - interval '1 hour'"
                                + " where person_id = ?",
                        desk.person().id().value()));

        var answer = desk.get(address);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/anmelden/bestaetigen?weiter=");
    }
}
